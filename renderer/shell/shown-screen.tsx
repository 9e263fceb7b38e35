import type { DesktopBridge } from '#shared/bridge/contract'
import type { ListKind } from '#shared/lists/kinds'
import type { Plan } from '#shared/plan/plan'
import { CarryOverScreen } from '../library/carry-over/carry-over-screen'
import { Library, type IncomingPlan } from '../library/library'
import { ReadFileScreen } from '../library/read-file/read-file-screen'
import { RestoreScreen } from '../library/restore-screen'
import { ListsScreen } from '../lists/lists-screen'
import { OpenListProvider } from '../lists/use-lists'
import { Editor } from './editor'
import { BACK_LABELS, type EditorScreen, type ListsBack, type ReadFileScreenState } from './screens'
import { ServicesProvider, type Services } from './services'
import type { PreviewSettings } from './use-preview-settings'
import type { Screens } from './use-screens'
import type { WordFiles } from './use-word-files'

type Props = {
  readonly screens: Screens
  readonly desktop: DesktopBridge
  /** Null while there is no database. */
  readonly services: Services | null
  readonly words: WordFiles
  readonly preview: PreviewSettings
  /** A plan on its way into the library, from a Word file that carried it. */
  readonly incoming: IncomingPlan | null
  readonly onIncomingTaken: () => void
}

/** The screen that is shown, with its ways to the others. */
export function ShownScreen(props: Props) {
  const { screens, desktop, words } = props
  const { screen, show, showLibrary } = screens
  const showLists = (back: ListsBack) => (list: ListKind) =>
    show({ kind: 'lists', storage: back.storage, list, back })

  switch (screen.kind) {
    case 'starting':
      return <p className="message-screen">Đang mở kho dữ liệu…</p>
    case 'noStorage':
      return (
        <RestoreScreen
          key={screen.kind}
          desktop={desktop}
          reason={screen.reason}
          storage={null}
          onDone={null}
          onRetry={screens.startAgain}
        />
      )
    case 'restore':
      return (
        <RestoreScreen
          key={screen.kind}
          desktop={desktop}
          reason={screen.reason}
          storage={screen.storage}
          onDone={() => showLibrary(screen.storage)}
        />
      )
    case 'library':
      return (
        <Library
          desktop={desktop}
          storage={screen.storage}
          onOpen={(planId) => void screens.open(screen.storage, planId)}
          onCarryOver={(planId) => void screens.carryOver(screen.storage, planId)}
          onRestore={() => screens.showRestore(screen.storage)}
          onCheckFiles={words.check}
          onWordFile={words.startFrom}
          onLists={() => showLists(screen)('bodyNames')}
          incoming={props.incoming}
          onIncomingTaken={props.onIncomingTaken}
        />
      )
    case 'carryOver':
      return (
        <OpenListProvider value={showLists(screen)}>
          <CarryOverScreen
            key={screen.plan.id}
            desktop={desktop}
            storage={screen.storage}
            plan={screen.plan}
            onMade={async (plan, note) => {
              const planId = await screens.keep(screen.storage, plan, note)
              if (planId !== null) await screens.open(screen.storage, planId)
              return planId !== null
            }}
            onLeave={() => showLibrary(screen.storage)}
          />
        </OpenListProvider>
      )
    case 'lists':
      return (
        <ListsScreen
          desktop={desktop}
          storage={screen.storage}
          start={screen.list}
          backLabel={BACK_LABELS[screen.back.kind]}
          onBack={() => show(screen.back)}
        />
      )
    case 'readFile':
      return <ShownReading screen={screen} screens={screens} desktop={desktop} />
    case 'editor':
      return props.services === null ? null : (
        <ServicesProvider value={props.services}>
          <ShownEditor
            key={screen.plan.key}
            screen={screen}
            screens={screens}
            preview={props.preview}
            onList={(list, stepId) => showLists({ ...screen, stepId })(list)}
          />
        </ServicesProvider>
      )
  }
}

function ShownReading(props: {
  readonly screen: ReadFileScreenState
  readonly screens: Screens
  readonly desktop: DesktopBridge
}) {
  const { screen, screens, desktop } = props
  const { storage, open } = screen
  const keepFor = async (plan: Plan, next: Screens['open']) => {
    const planId = await screens.keep(storage, plan, `Đọc từ tệp “${open.fileName}”`)
    if (planId === null) return
    open.forget()
    await next(storage, planId)
  }
  return (
    <ReadFileScreen
      desktop={desktop}
      key={open.id}
      open={open}
      onCarryOver={(plan) => void keepFor(plan, screens.carryOver)}
      onOpen={(plan) => void keepFor(plan, screens.open)}
      onLeave={() => screens.leaveReading(screen)}
    />
  )
}

function ShownEditor(props: {
  readonly screen: EditorScreen
  readonly screens: Screens
  readonly preview: PreviewSettings
  readonly onList: (list: ListKind, stepId: string) => void
}) {
  const { screen, screens, preview, onList } = props
  const { storage, plan } = screen
  const leave = (next: () => void | Promise<void>) => void screens.leaveEditor(plan, next)
  const toLibrary = () => leave(() => screens.showLibrary(storage))
  return (
    <Editor
      openPlan={plan}
      startStep={screen.stepId}
      onList={onList}
      previewVisible={preview.previewVisible}
      onPreviewVisible={(visible) => preview.showPreview(storage.settings, visible)}
      rulerVisible={preview.rulerVisible}
      onRulerVisible={(visible) => preview.showRuler(storage.settings, visible)}
      onLibrary={toLibrary}
      onOpenPlan={(planId) => leave(() => screens.open(storage, planId))}
      onFileOpened={toLibrary}
      onRestore={() => leave(() => screens.showRestore(storage))}
    />
  )
}
