import { useEffect, useMemo, useState } from 'react'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { useExports } from '../export/use-exports'
import type { OpenPlan } from '../plan/open-plan'
import { OpenPlanProvider, usePlan, usePlanState } from '../plan/use-plan'
import { PreviewPane } from '../preview/preview-pane'
import { stepOfPath, steps } from '../steps'
import { unitStep } from '../steps/unit'
import { dismissNotice } from '../ui/notices'
import { FailureStrip } from './failure-strip'
import { NavigationProvider, type Navigation, type Target } from './navigation'
import { PaperChoice } from './paper-choice'
import { PlanHistory } from './plan-history'
import { SectionFrame } from './section-frame'
import { useServices } from './services'
import { ShownPaperProvider } from './shown-paper'
import { StepList } from './step-list'
import { TopBar } from './top-bar'
import { useCommands } from './use-commands'

type Props = {
  readonly openPlan: OpenPlan
  readonly previewVisible: boolean
  readonly onPreviewVisible: (visible: boolean) => void
  readonly rulerVisible: boolean
  readonly onRulerVisible: (visible: boolean) => void
  readonly onLibrary: () => void
  readonly onRestore: () => void
  /** Another plan was made from a state of this one. */
  readonly onOpenPlan: (planId: string) => void
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
  const [paper, show] = useState<PaperKind>('plan')
  const shownPaper = useMemo(() => ({ paper, show }), [paper])
  const exports = useExports(paper)
  const [focused, setFocused] = useState<string | null>(null)
  const [hasHistory, setHistory] = useState(false)
  // The history is read from what is stored.
  const openHistory = () => void openPlan.flush().then(() => setHistory(true))
  const step = steps.find(({ id }) => id === navigation.target.stepId) ?? unitStep

  useCommands(desktop, {
    undo: openPlan.undo,
    redo: openPlan.redo,
    save: () => void openPlan.flush(),
    exportWord: exports.word,
    print: exports.print,
    library: onLibrary,
    restore: onRestore,
    history: openHistory,
    find: focusSearch,
    help: openGuidance,
  })
  useEffect(() => desktop.onNotice('fileOpened', onFileOpened), [desktop, onFileOpened])
  // A notice speaks of what was done here; on another step its way back would surprise.
  useEffect(() => dismissNotice, [step.id])

  return (
    <NavigationProvider value={navigation}>
      <ShownPaperProvider value={shownPaper}>
        <div className="editor">
          <div className="top-area">
            <TopBar
              exports={exports}
              previewVisible={previewVisible}
              onLibrary={onLibrary}
              onHistory={openHistory}
              onTogglePreview={() => onPreviewVisible(!previewVisible)}
            />
            {save.kind === 'failed' ? <FailureStrip message={save.message} /> : null}
          </div>
          <StepList />
          <SectionFrame key={step.id} step={step} onFocusField={setFocused} />
          {previewVisible ? (
            <aside className="preview-frame" aria-label="Bản in">
              <PaperChoice plan={plan} />
              <PreviewPane
                plan={plan}
                paper={paper}
                onGoTo={navigation.goToPath}
                focusSource={focused}
                rulerVisible={props.rulerVisible}
                onRulerVisible={props.onRulerVisible}
              />
            </aside>
          ) : null}
        </div>
        {hasHistory ? (
          <PlanHistory onOpenPlan={props.onOpenPlan} onClose={() => setHistory(false)} />
        ) : null}
      </ShownPaperProvider>
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

function focusSearch() {
  document.querySelector<HTMLElement>('.toolbar-search')?.focus()
}

function openGuidance() {
  document.querySelector<HTMLElement>('.section-head [aria-expanded="false"]')?.click()
}
