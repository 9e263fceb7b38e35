import { notify } from '../../ui/notices'
import type { Added, LibraryServices } from '../actions'
import type { OpenDialog } from '../open-dialog'

export type ActionOptions = LibraryServices & {
  readonly onOpen: (planId: string) => void
  readonly onCarryOver: (planId: string) => void
  readonly onRestore: () => void
  /** Reads the lists again. */
  readonly reload: () => Promise<void>
}

/** What every action of the library begins and ends with. */
export type Tools = ReturnType<typeof actionTools>

export function actionTools(
  options: ActionOptions,
  setDialog: (dialog: OpenDialog | null) => void,
) {
  const { storage, desktop, onOpen, reload } = options
  const services: LibraryServices = { storage, desktop }
  const close = () => setDialog(null)

  /** After a plan was added or changed: the list, and a word when the second copy failed. */
  const finish = async (outcome: Added, text: string) => {
    await reload()
    if (outcome.status === 'failed') notify(outcome.message)
    else if (outcome.mirrorProblem !== null) notify(`${text} ${noMirror(outcome.mirrorProblem)}`)
    else notify(text)
  }
  const openAdded = async (outcome: Added) => {
    if (outcome.status === 'failed') {
      await reload()
      notify(outcome.message)
      return
    }
    if (outcome.mirrorProblem !== null) notify(noMirror(outcome.mirrorProblem))
    onOpen(outcome.planId)
  }
  return { ...options, services, ask: setDialog, close, finish, openAdded }
}

const noMirror = (problem: string) => `Chưa ghi được bản sao ngoài kho dữ liệu: ${problem}`
