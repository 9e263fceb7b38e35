import type { ListedPlan } from '../storage/plans'
import type { Storage } from '../storage/storage'
import { HistoryDialog } from './history/history-dialog'
import { ImportAskDialog, ImportRefusedDialog } from './import-dialogs'
import { NewPlanDialog } from './new-plan-dialog'
import { NewerPlanDialog } from './newer-plan/newer-plan-dialog'
import { PurgeDialog } from './purge-dialog'
import { RenameDialog } from './rename-dialog'
import { UnreadableDialog } from './unreadable-dialog'
import type { OpenDialog } from './open-dialog'
import type { LibraryActions } from './use-library-actions'

type Props = {
  readonly dialog: OpenDialog
  readonly storage: Storage
  readonly actions: LibraryActions
  readonly now: Date
  readonly plans: readonly ListedPlan[]
  readonly onRestore: () => void
  /** Starts from last year's plan in a Word file. */
  readonly onWordFile: (file: File) => void
}

export function LibraryDialogs(props: Props) {
  const { dialog, storage, actions, now, plans, onRestore, onWordFile } = props
  const { close } = actions
  switch (dialog.kind) {
    case 'newPlan':
      return (
        <NewPlanDialog
          storage={storage}
          now={now}
          plans={plans}
          onCreate={actions.createPlan}
          onCarryOver={actions.carryOver}
          onWordFile={(file) => {
            close()
            onWordFile(file)
          }}
          onCancel={close}
        />
      )
    case 'rename':
      return (
        <RenameDialog
          title={dialog.title}
          onRename={(title) => actions.rename(dialog.planId, title)}
          onCancel={close}
        />
      )
    case 'history':
      return (
        <HistoryDialog
          storage={storage}
          planId={dialog.planId}
          title={dialog.title}
          onRestore={actions.goBackTo}
          onRestoreSection={actions.restoreSection}
          onOpenAsNew={actions.openAsNew}
          onClose={close}
        />
      )
    case 'purge':
      return (
        <PurgeDialog
          title={dialog.title}
          onPurge={() => actions.purge(dialog.planId, dialog.title)}
          onCancel={close}
        />
      )
    case 'importAsk':
      return (
        <ImportAskDialog
          plan={dialog.plan}
          fileName={dialog.fileName}
          trashed={dialog.trashed}
          onKeepBoth={() => actions.keepBoth(dialog.plan, dialog.fileName)}
          onReplace={() => actions.replace(dialog.plan, dialog.fileName)}
          onCancel={close}
        />
      )
    case 'importRefused':
      return (
        <ImportRefusedDialog
          fileName={dialog.fileName}
          message={dialog.message}
          problems={dialog.problems}
          onClose={close}
        />
      )
    case 'newer':
      return (
        <NewerPlanDialog
          name={dialog.name}
          text={dialog.text}
          onSave={() => actions.saveNewer(dialog.text)}
          onRestore={dialog.isStored ? onRestore : null}
          onClose={close}
        />
      )
    case 'unreadable':
      return (
        <UnreadableDialog
          title={dialog.title}
          status={dialog.status}
          problems={dialog.problems}
          onExportRaw={() => actions.exportFile(dialog.planId)}
          onRestore={onRestore}
          onClose={close}
        />
      )
  }
}
