import { useEffect, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import type { Storage } from '../storage/storage'
import './library.css'
import { LibraryBar, type LibraryView } from './library-bar'
import { LibraryDialogs } from './library-dialogs'
import { LostNotice } from './lost-notice'
import { lostFromDatabase } from './mirror-groups'
import { MirrorStatus } from './mirror-status'
import { PlansView } from './plans-view'
import { TrashTable } from './trash-table'
import { useLibraryActions } from './use-library-actions'
import { useMirrors } from './use-mirrors'
import { useMenuRestore, useOpenedFile } from './use-outside-asks'
import { useDamagedIds, usePlans } from './use-plans'

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

/** The list of plans: new, from a sample, from a file, trash, restore. */
export function Library(props: Props) {
  const { storage, desktop, onOpen, onCarryOver, onRestore } = props
  const { incoming, onIncomingTaken } = props
  const [view, setView] = useState<LibraryView>('plans')
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
      <LibraryBar
        view={view}
        plans={plans}
        onView={setView}
        actions={actions}
        onCheckFiles={props.onCheckFiles}
        onWordFile={props.onWordFile}
        onLists={props.onLists}
      />
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
