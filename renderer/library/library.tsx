import { IconFileImport, IconFolderOpen, IconListDetails, IconPlus } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import type { Storage } from '../storage/storage'
import { CheckButton } from './check-button'
import './library.css'
import { LibraryDialogs } from './library-dialogs'
import { lostFromDatabase, type GoodMirror } from './mirror-groups'
import { MirrorStatus } from './mirror-status'
import { shownPlans, sortNames, type Sort } from './plan-filter'
import { PlanTable } from './plan-table'
import { EmptyLibrary } from './empty-library'
import { WordFileButton } from './read-file/word-file-button'
import { SampleButtons } from './sample-buttons'
import { TrashTable } from './trash-table'
import { useLibraryActions, type LibraryActions } from './use-library-actions'
import { useMirrors } from './use-mirrors'
import { useDamagedIds, usePlans, type Plans } from './use-plans'

type Props = {
  readonly storage: Storage
  readonly desktop: DesktopBridge
  readonly onOpen: (planId: string) => void
  /** Goes to the carry-over of a plan into the next year. */
  readonly onCarryOver: (planId: string) => void
  /** Goes to the restore screen. */
  readonly onRestore: () => void
  /** Checks Word files from anywhere. */
  readonly onCheckFiles: (files: readonly File[]) => void
  /** Starts from last year's plan in a Word file. */
  readonly onWordFile: (file: File) => void
  /** Goes to the unit's lists. */
  readonly onLists: () => void
  /** A plan on its way in, from a Word file that carried it. */
  readonly incoming: IncomingPlan | null
  readonly onIncomingTaken: () => void
}

export type IncomingPlan = { readonly plan: Plan; readonly fileName: string }

type View = 'plans' | 'trash'

/** The list of plans: new, from a sample, from a file, trash, restore. */
export function Library(props: Props) {
  const { storage, desktop, onOpen, onCarryOver, onRestore } = props
  const { onCheckFiles, onLists, incoming, onIncomingTaken } = props
  const [view, setView] = useState<View>('plans')
  const { plans, reload } = usePlans(storage)
  const mirrors = useMirrors(desktop)
  const { dialog, actions } = useLibraryActions({
    storage,
    desktop,
    onOpen,
    onCarryOver,
    onRestore,
    reload,
  })
  useMenuRestore(desktop, onRestore)
  useOpenedFile(desktop, actions.importOpenedFile)
  const { importPlan } = actions
  useEffect(() => {
    if (incoming === null) return
    onIncomingTaken()
    importPlan(incoming.plan, incoming.fileName)
  }, [incoming, onIncomingTaken, importPlan])
  const damagedIds = useDamagedIds(storage, plans.listed)
  const lost =
    plans.status === 'loaded'
      ? lostFromDatabase(mirrors.groups, [...plans.listed, ...plans.trashed], {
          purgedIds: plans.purgedIds,
          damagedIds,
        })
      : []

  return (
    <div className="library" data-testid="library">
      <header className="library-bar">
        <h1>Kế hoạch truyền thông</h1>
        <Views view={view} plans={plans} onView={setView} />
        <span className="spacer" />
        <button type="button" className="button" onClick={actions.importFile}>
          <IconFolderOpen size={18} aria-hidden /> Mở tệp kế hoạch
        </button>
        <CheckButton onFiles={onCheckFiles} />
        <WordFileButton className="button" inputTestId="read-file" onFile={props.onWordFile}>
          <IconFileImport size={18} aria-hidden /> Lập từ Word
        </WordFileButton>
        <button type="button" className="button" data-testid="to-lists" onClick={onLists}>
          <IconListDetails size={18} aria-hidden /> Danh mục
        </button>
        <SampleButtons onChoose={actions.useSample} />
        <button
          type="button"
          className="button primary"
          data-testid="new-plan"
          onClick={actions.askNewPlan}
        >
          <IconPlus size={18} aria-hidden /> Kế hoạch mới
        </button>
      </header>
      {/* With no plan there is nothing in it to focus, and on a low screen something to scroll to. */}
      <main className="library-main" tabIndex={plans.listed.length === 0 ? 0 : undefined}>
        <LostNotice lost={lost} onRestore={onRestore} />
        {plans.message === null ? null : (
          <p className="library-alert" role="alert">
            {plans.message}
            <button type="button" className="button" onClick={() => void reload()}>
              Thử lại
            </button>
          </p>
        )}
        {view === 'plans' ? (
          <PlansView
            desktop={desktop}
            plans={plans}
            damagedIds={damagedIds}
            actions={actions}
            onWordFile={props.onWordFile}
          />
        ) : (
          <TrashTable
            plans={plans.trashed}
            now={plans.readAt}
            onRestore={actions.restoreFromTrash}
            onPurge={actions.askPurge}
          />
        )}
      </main>
      <MirrorStatus desktop={desktop} mirrors={mirrors} onRestore={onRestore} />
      {dialog === null ? null : (
        <LibraryDialogs
          dialog={dialog}
          storage={storage}
          actions={actions}
          now={plans.readAt}
          plans={plans.listed}
          onRestore={onRestore}
          onWordFile={props.onWordFile}
        />
      )}
    </div>
  )
}

type ViewsProps = {
  readonly view: View
  readonly plans: Plans
  readonly onView: (view: View) => void
}

function Views({ view, plans, onView }: ViewsProps) {
  const names: readonly (readonly [View, string])[] = [
    ['plans', `Kế hoạch (${plans.listed.length})`],
    ['trash', `Thùng rác (${plans.trashed.length})`],
  ]
  return (
    <nav className="library-views" aria-label="Chỗ xem">
      {names.map(([name, label]) => (
        <button
          key={name}
          type="button"
          aria-current={view === name ? 'page' : undefined}
          data-testid={`view-${name}`}
          onClick={() => onView(name)}
        >
          {label}
        </button>
      ))}
    </nav>
  )
}

type PlansViewProps = {
  readonly desktop: Pick<DesktopBridge, 'onNotice'>
  readonly plans: Plans
  readonly damagedIds: ReadonlySet<string>
  readonly actions: LibraryActions
  readonly onWordFile: (file: File) => void
}

function PlansView({ desktop, plans, damagedIds, actions, onWordFile }: PlansViewProps) {
  const [search, setSearch] = useState('')
  // Typing goes before redrawing a long list.
  const searched = useDeferredValue(search)
  const [sort, setSort] = useState<Sort>('saved')
  const searchBox = useRef<HTMLInputElement>(null)
  useEffect(
    () =>
      desktop.onNotice('command', (command) => {
        if (command === 'find') searchBox.current?.focus()
      }),
    [desktop],
  )
  if (plans.status === 'loading') return null
  if (plans.listed.length === 0)
    return plans.status === 'loaded' ? (
      <EmptyLibrary
        onNewPlan={actions.askNewPlan}
        onWordFile={onWordFile}
        onSample={actions.useSample}
      />
    ) : null
  const shown = shownPlans(plans.listed, searched, sort)
  return (
    <>
      <div className="library-tools">
        <input
          ref={searchBox}
          type="search"
          className="input"
          aria-label="Tìm kế hoạch"
          placeholder="Tìm theo tên, đơn vị, năm (không cần gõ dấu)"
          data-testid="library-search"
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <label>
          Sắp xếp
          <select
            className="input"
            value={sort}
            onChange={(event) => setSort(sortOf(event.currentTarget.value))}
          >
            {Object.entries(sortNames).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.length === 0 ? (
        <p className="library-empty" role="status">
          Không có kế hoạch nào khớp với “{searched.trim()}”.
        </p>
      ) : (
        <PlanTable
          plans={shown}
          damagedIds={damagedIds}
          now={plans.readAt}
          actions={actions.rowActions}
        />
      )}
    </>
  )
}

const sortOf = (value: string): Sort => (value in sortNames ? (value as Sort) : 'saved')

type LostProps = { readonly lost: readonly GoodMirror[]; readonly onRestore: () => void }

/** The folder of mirrors knows more than the database: said at once, before more is written. */
function LostNotice({ lost, onRestore }: LostProps) {
  const [first] = lost
  if (first === undefined) return null
  const others = lost.length > 1 ? ` và ${lost.length - 1} kế hoạch khác` : ''
  return (
    <p className="library-alert" role="alert" data-testid="lost-notice">
      <span>
        Kho dữ liệu không còn bản mới nhất của “{first.plan.title}” năm {first.plan.year}
        {others}. Bản sao vẫn còn.
      </span>
      <button type="button" className="button" onClick={onRestore}>
        Xem và khôi phục…
      </button>
    </p>
  )
}

function useMenuRestore(desktop: Pick<DesktopBridge, 'onNotice'>, onRestore: () => void) {
  useEffect(
    () =>
      desktop.onNotice('command', (command) => {
        if (command === 'restore') onRestore()
      }),
    [desktop, onRestore],
  )
}

/** A plan file opened from outside goes the way of one chosen in the dialog. */
function useOpenedFile(desktop: Pick<DesktopBridge, 'onNotice'>, importOpenedFile: () => void) {
  useEffect(() => {
    importOpenedFile()
    return desktop.onNotice('fileOpened', importOpenedFile)
  }, [desktop, importOpenedFile])
}
