import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Plan } from '#shared/plan/plan'
import { findGaps } from '#shared/rules/completeness'
import { exportWord } from '../export/export-document'
import type { OpenPlan } from '../plan/open-plan'
import { OpenPlanProvider, usePlan, usePlanState } from '../plan/use-plan'
import { PreviewPane } from '../preview/preview-pane'
import { stepOfPath, steps } from '../steps'
import { unitStep } from '../steps/unit'
import { dismissNotice, notify } from '../ui/notices'
import { FailureStrip } from './failure-strip'
import { NavigationProvider, type Navigation, type Target } from './navigation'
import { SectionFrame } from './section-frame'
import { useServices } from './services'
import { StepList } from './step-list'
import { TopBar } from './top-bar'
import { useCommands } from './use-commands'

type Props = {
  readonly openPlan: OpenPlan
  readonly previewVisible: boolean
  readonly onPreviewVisible: (visible: boolean) => void
  readonly onLibrary: () => void
  readonly onRestore: () => void
  /** A plan file was opened from outside; the library takes it. */
  readonly onFileOpened: () => void
}

/** The open plan: task list, one section, and the document as it will print. */
export function Editor(props: Props) {
  return (
    <OpenPlanProvider value={props.openPlan}>
      <EditorLayout {...props} />
    </OpenPlanProvider>
  )
}

function EditorLayout(props: Props) {
  const { openPlan, previewVisible, onPreviewVisible, onLibrary, onRestore, onFileOpened } = props
  const { desktop } = useServices()
  const plan = usePlan((current) => current)
  const save = usePlanState((state) => state.save)
  const navigation = usePlanNavigation()
  const { exporting, run: runExport } = useExportWord()
  const [focused, setFocused] = useState<string | null>(null)
  const step = steps.find(({ id }) => id === navigation.target.stepId) ?? unitStep

  useCommands(desktop, {
    undo: openPlan.undo,
    redo: openPlan.redo,
    save: () => void openPlan.flush(),
    exportWord: runExport,
    library: onLibrary,
    restore: onRestore,
    find: focusSearch,
    help: openGuidance,
  })
  useEffect(() => desktop.onNotice('fileOpened', onFileOpened), [desktop, onFileOpened])
  // A notice speaks of what was done here; on another step its way back would surprise.
  useEffect(() => dismissNotice, [step.id])

  return (
    <NavigationProvider value={navigation}>
      <div className="editor">
        <div className="top-area">
          <TopBar
            exporting={exporting}
            previewVisible={previewVisible}
            onLibrary={onLibrary}
            onTogglePreview={() => onPreviewVisible(!previewVisible)}
            onExportWord={runExport}
          />
          {save.kind === 'failed' ? <FailureStrip message={save.message} /> : null}
        </div>
        <StepList />
        <SectionFrame key={step.id} step={step} onFocusField={setFocused} />
        {previewVisible ? (
          <aside className="preview-frame" aria-label="Bản in">
            <PreviewPane plan={plan} onGoTo={navigation.goToPath} focusSource={focused} />
          </aside>
        ) : null}
      </div>
    </NavigationProvider>
  )
}

function usePlanNavigation(): Navigation {
  const [target, setTarget] = useState<Target>({ stepId: unitStep.id, path: null, request: 0 })
  return useMemo(
    () => ({
      target,
      goToStep: (stepId) =>
        setTarget(({ request }) => ({ stepId, path: null, request: request + 1 })),
      goToPath: (path) =>
        setTarget((current) => ({
          stepId: stepOfPath(path)?.id ?? current.stepId,
          path,
          request: current.request + 1,
        })),
    }),
    [target],
  )
}

function useExportWord() {
  const services = useServices()
  const plan = usePlan((current) => current)
  const [exporting, setExporting] = useState(false)
  const run = useCallback(() => {
    if (exporting) return
    setExporting(true)
    void exportWord(plan, services)
      .then((outcome) => {
        if (outcome.status === 'failed') notify(outcome.message)
        if (outcome.status === 'saved') {
          notify(
            `Đã xuất “${outcome.fileName}”.${openPoints(plan)}`,
            {
              label: 'Mở tệp',
              run: () => void services.desktop.openFile({ token: outcome.token }),
            },
            'export-done',
          )
        }
      })
      .finally(() => setExporting(false))
  }, [exporting, plan, services])
  return { exporting, run }
}

function focusSearch() {
  document.querySelector<HTMLElement>('.toolbar-search')?.focus()
}

function openGuidance() {
  document.querySelector<HTMLElement>('.section-head [aria-expanded="false"]')?.click()
}

/** Said with every export, so that no paper goes up with a gap nobody spoke of. */
function openPoints(plan: Plan): string {
  const count = findGaps(plan).length
  return count === 0 ? '' : ` Còn ${count} chỗ nên xem lại ở phần Rà soát trước khi trình ký.`
}
