import { IconHistory, IconLayoutSidebarRight, IconList } from '@tabler/icons-react'
import { summarizePlan } from '#shared/plan/plan-summary'
import { ExportMenu } from '../export/export-menu'
import type { useExports } from '../export/use-exports'
import { useOpenPlan, usePlan, usePlanState } from '../plan/use-plan'
import { IconButton } from '../ui/icon-button'
import { UndoButtons } from '../ui/undo-buttons'
import { SaveBadge } from './save-badge'

type Props = {
  readonly exports: ReturnType<typeof useExports>
  readonly previewVisible: boolean
  readonly onLibrary: () => void
  readonly onHistory: () => void
  readonly onTogglePreview: () => void
}

export function TopBar(props: Props) {
  const openPlan = useOpenPlan()
  const { title, unitName } = summarizePlan(usePlan((plan) => plan))
  const undoLabel = usePlanState((state) => state.undoLabel)
  const redoLabel = usePlanState((state) => state.redoLabel)
  return (
    <header className="top-bar">
      <IconButton
        label="Danh sách kế hoạch"
        title="Danh sách kế hoạch"
        testId="to-library"
        onClick={props.onLibrary}
      >
        <IconList size={18} aria-hidden />
      </IconButton>
      <h1>{title}</h1>
      <span className="unit">{unitName}</span>
      <SaveBadge />
      <span className="spacer" />
      <UndoButtons work={{ undoLabel, redoLabel, undo: openPlan.undo, redo: openPlan.redo }} />
      <IconButton
        label="Các bản lưu trước"
        title="Các bản lưu trước: xem, so sánh, quay lại"
        testId="to-history"
        onClick={props.onHistory}
      >
        <IconHistory size={18} aria-hidden />
      </IconButton>
      <IconButton
        label="Hiện bản in"
        title={props.previewVisible ? 'Ẩn bản in' : 'Hiện bản in'}
        pressed={props.previewVisible}
        onClick={props.onTogglePreview}
      >
        <IconLayoutSidebarRight size={18} aria-hidden />
      </IconButton>
      <ExportMenu exports={props.exports} />
    </header>
  )
}
