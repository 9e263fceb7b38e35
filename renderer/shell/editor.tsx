import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ListKind } from '#shared/lists/kinds'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { useExports } from '../export/use-exports'
import { OpenListProvider } from '../lists/use-lists'
import type { OpenPlan } from '../plan/open-plan'
import { OpenPlanProvider, usePlan } from '../plan/use-plan'
import { PreviewPane } from '../preview/preview-pane'
import { stepOfPath, steps } from '../steps'
import { unitStep } from '../steps/unit'
import { dismissNotice } from '../ui/notices'
import { NavigationProvider, type Navigation, type Target } from './navigation'
import { PaperChoice } from './paper-choice'
import { PlanHistory } from './plan-history'
import { SectionFrame } from './section-frame'
import { useServices } from './services'
import { ShownPaperProvider } from './shown-paper'
import { StepList } from './step-list'
import { TopBar } from './top-bar'
import { usePreviewPlace } from './use-preview-place'
import { useCommands } from './use-commands'

type Props = {
  readonly openPlan: OpenPlan
  /** Step shown first; the unit's when nothing else is asked for. */
  readonly startStep: string | undefined
  /** Goes to a list of the unit, and back to the step it was asked from. */
  readonly onList: (list: ListKind, stepId: string) => void
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
  const navigation = usePlanNavigation(props.startStep ?? unitStep.id)
  const [paper, show] = useState<PaperKind>('plan')
  const shownPaper = useMemo(() => ({ paper, show }), [paper])
  const exports = useExports(paper)
  const [focused, setFocused] = useState<{ stepId: string; path: string } | null>(null)
  const { isShown, toggle } = usePreviewPlace(previewVisible, onPreviewVisible, navigation.target)
  const [hasHistory, setHistory] = useState(false)
  // The history is read from what is stored.
  const openHistory = () => void openPlan.flush().then(() => setHistory(true))
  const step = steps.find(({ id }) => id === navigation.target.stepId) ?? unitStep
  const goToNeighbour = (by: 1 | -1) => {
    const neighbour = steps[steps.indexOf(step) + by]
    if (neighbour) navigation.goToStep(neighbour.id)
  }

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
    nextStep: () => goToNeighbour(1),
    previousStep: () => goToNeighbour(-1),
  })
  useEffect(() => desktop.onNotice('fileOpened', onFileOpened), [desktop, onFileOpened])
  const { onList } = props
  const openList = useCallback((list: ListKind) => onList(list, step.id), [onList, step.id])
  // A notice speaks of what was done here; on another step its way back would surprise.
  useEffect(() => dismissNotice, [step.id])

  return (
    <NavigationProvider value={navigation}>
      <OpenListProvider value={openList}>
        <ShownPaperProvider value={shownPaper}>
          <div className="editor" data-preview={isShown}>
            <TopBar
              exports={exports}
              previewVisible={isShown}
              onLibrary={onLibrary}
              onHistory={openHistory}
              onTogglePreview={toggle}
            />
            <StepList />
            <SectionFrame
              key={step.id}
              step={step}
              onFocusField={(path) => setFocused({ stepId: step.id, path })}
            />
            {isShown ? (
              <aside className="preview-frame" aria-label="Bản in">
                <PaperChoice plan={plan} />
                <PreviewPane
                  plan={plan}
                  paper={paper}
                  onGoTo={navigation.goToPath}
                  focusSource={focused?.stepId === step.id ? focused.path : null}
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
      </OpenListProvider>
    </NavigationProvider>
  )
}

function usePlanNavigation(startStep: string): Navigation {
  const [target, setTarget] = useState<Target>({ stepId: startStep, path: null, request: 0 })
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

/** Help for the field somebody is in, or for the whole step. */
function openGuidance() {
  const help = document.activeElement?.closest('.field')?.querySelector('[data-field-help]')
  const button = help ?? document.querySelector('.section-head [aria-expanded]')
  if (button instanceof HTMLElement) button.click()
}
