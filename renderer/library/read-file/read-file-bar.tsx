import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { IconButton } from '../../ui/icon-button'
import type { usePlacements } from './use-placements'

type Props = {
  readonly fileName: string
  readonly work: Pick<
    ReturnType<typeof usePlacements>,
    'undo' | 'redo' | 'undoLabel' | 'redoLabel' | 'year'
  >
  readonly onCarryOver: () => void
  readonly onOpen: () => void
  readonly onLeave: () => void
}

/** What was read, and the ways on. */
export function ReadFileBar({ fileName, work, onCarryOver, onOpen, onLeave }: Props) {
  const { undo, redo, undoLabel, redoLabel, year } = work
  return (
    <header className="library-bar">
      <h1 title={fileName}>Kế hoạch đọc từ “{fileName}”</h1>
      <span className="spacer" />
      <IconButton
        label="Hoàn tác"
        title={undoLabel === null ? 'Hoàn tác' : `Hoàn tác: ${undoLabel}`}
        disabled={undoLabel === null}
        onClick={undo}
      >
        <IconArrowBackUp size={18} aria-hidden />
      </IconButton>
      <IconButton
        label="Làm lại"
        title={redoLabel === null ? 'Làm lại' : `Làm lại: ${redoLabel}`}
        disabled={redoLabel === null}
        onClick={redo}
      >
        <IconArrowForwardUp size={18} aria-hidden />
      </IconButton>
      <button type="button" className="button" onClick={onLeave}>
        Thôi
      </button>
      <button type="button" className="button" onClick={onOpen}>
        Mở kế hoạch này
      </button>
      <button
        type="button"
        className="button primary"
        data-testid="carry-over-read"
        onClick={onCarryOver}
      >
        Lập kế hoạch năm {year + 1}
      </button>
    </header>
  )
}
