import { useMemo, useState } from 'react'
import type { Section } from '#shared/differences/compare'
import { sectionNames } from '#shared/plan/field-names'
import type { PlanProblem } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import type { SamplePlan } from '#shared/samples/index'
import { exportText, notifySaved } from '../export/export-text'
import type { StoredSnapshot } from '../storage/snapshots'
import type { ListedPlan } from '../storage/plans'
import { notify } from '../ui/notices'
import {
  addCopy,
  addPlan,
  choosePlanFile,
  decideChosen,
  exportStoredPlan,
  importedNote,
  mirrorWritten,
  newerFileName,
  replacePlan,
  type Added,
  type ChosenFile,
  type LibraryServices,
} from './actions'
import { planName, type PlanActions } from './plan-table'
import { dayAndTime } from './when'

/** The one question the library may be asking. */
export type OpenDialog =
  | { readonly kind: 'newPlan' }
  | { readonly kind: 'rename'; readonly planId: string; readonly title: string }
  | { readonly kind: 'history'; readonly planId: string; readonly title: string }
  | { readonly kind: 'purge'; readonly planId: string; readonly title: string }
  | {
      readonly kind: 'importAsk'
      readonly plan: Plan
      readonly fileName: string
      readonly trashed: boolean
    }
  | {
      readonly kind: 'importRefused'
      readonly fileName: string
      readonly message: string
      readonly problems: readonly PlanProblem[]
    }
  | {
      readonly kind: 'unreadable'
      readonly planId: string
      readonly title: string
      readonly status: 'damaged' | 'missing'
      readonly problems: readonly PlanProblem[]
    }
  | {
      readonly kind: 'newer'
      /** The file, or the plan of the list. */
      readonly name: string
      readonly text: string
      readonly isStored: boolean
    }

type Options = LibraryServices & {
  readonly onOpen: (planId: string) => void
  readonly onCarryOver: (planId: string) => void
  readonly onRestore: () => void
  /** Reads the lists again. */
  readonly reload: () => Promise<void>
}

/** Everything the library can do. Each action tells its result where the officer looks. */
export function useLibraryActions(options: Options) {
  const { storage, desktop, onOpen, onCarryOver, onRestore, reload } = options
  const [dialog, setDialog] = useState<OpenDialog | null>(null)

  const actions = useMemo(() => {
    const services = { storage, desktop }
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

    const open = async (plan: ListedPlan) => {
      const { planId } = plan
      const stored = await storage.plans.read(planId)
      if (stored.status === 'read') onOpen(planId)
      else if (stored.status === 'failed') notify(stored.message)
      else if (stored.status === 'newer') {
        setDialog({ kind: 'newer', name: planName(plan), text: stored.raw, isStored: true })
      } else {
        const problems = stored.status === 'damaged' ? stored.problems : []
        const { status } = stored
        setDialog({ kind: 'unreadable', planId, title: planName(plan), status, problems })
      }
    }
    const restoreFromTrash = async (planId: string, title: string) => {
      const outcome = await storage.plans.restoreFromTrash(planId)
      await reload()
      notify(outcome.status === 'done' ? `Đã khôi phục “${title}”.` : outcome.message)
    }
    const trash = async (plan: ListedPlan) => {
      const outcome = await storage.plans.trash(plan.planId)
      await reload()
      if (outcome.status === 'failed') notify(outcome.message)
      else {
        notify(`Đã chuyển “${planName(plan)}” vào thùng rác.`, {
          label: 'Hoàn tác',
          run: () => void restoreFromTrash(plan.planId, planName(plan)),
        })
      }
    }
    const duplicate = async (plan: ListedPlan) => {
      const note = `Nhân bản lúc ${dayAndTime(new Date().toISOString())}`
      const outcome = await storage.plans.duplicate(plan.planId, note)
      const added = outcome.status === 'done' ? await mirrorWritten(services, outcome) : outcome
      await finish(added, `Đã nhân bản “${planName(plan)}”.`)
    }
    const rename = async (planId: string, title: string) => {
      close()
      const outcome = await storage.plans.rename(planId, title)
      const renamed = outcome.status === 'done' ? await mirrorWritten(services, outcome) : outcome
      await finish(renamed, `Đã đổi tên thành “${title}”.`)
    }
    const exportFile = async (planId: string) =>
      notifySaved(desktop, await exportStoredPlan(services, planId))
    const purge = async (planId: string, title: string) => {
      close()
      const outcome = await storage.plans.purge(planId)
      if (outcome.status === 'done') {
        await storage.kept.purgedPlanIds.update((purged) => [...purged, planId])
      }
      await reload()
      notify(outcome.status === 'done' ? `Đã xóa hẳn “${title}”.` : outcome.message)
    }
    const importFile = async (from: 'openPlanFile' | 'takeOpenedFile') =>
      settleImport(await choosePlanFile(services, from))
    const settleImport = async (chosen: ChosenFile) => {
      if (chosen.status === 'failed') notify(chosen.message)
      if (chosen.status !== 'chosen') return
      const { decision, fileName } = chosen
      switch (decision.kind) {
        case 'add':
          await openAdded(await addPlan(services, decision.plan, importedNote(fileName)))
          break
        case 'ask':
          setDialog({ ...decision, kind: 'importAsk', fileName })
          break
        case 'view':
          setDialog({ kind: 'newer', name: fileName, text: decision.text, isStored: false })
          break
        case 'refuse':
          setDialog({ ...decision, kind: 'importRefused', fileName })
          break
      }
    }
    const goBackTo = async (snapshot: StoredSnapshot) => {
      close()
      const outcome = await storage.snapshots.restore(snapshot.id)
      const restored = outcome.status === 'done' ? await mirrorWritten(services, outcome) : outcome
      await finish(
        restored,
        `Đã quay lại bản ${dayAndTime(snapshot.takenAt)}. Bản trước đó được giữ trong “Các bản lưu trước”.`,
      )
    }

    const restoreSection = async (planId: string, from: Plan, section: Section) => {
      const stored = await storage.plans.read(planId)
      if (stored.status !== 'read') {
        notify(stored.status === 'failed' ? stored.message : 'Không đọc được kế hoạch hiện tại.')
        return
      }
      const name = sectionNames[section]
      const plan = { ...stored.plan, [section]: from[section] }
      const saved = await storage.plans.replace(plan, `Trước khi lấy lại phần ${name}`)
      const added =
        saved.status === 'failed' ? saved : await mirrorWritten(services, { plan, ...saved })
      await finish(added, `Đã lấy lại phần ${name}. Bản trước đó được giữ trong danh sách.`)
    }

    const rowActions: PlanActions = {
      open: (plan) => void open(plan),
      carryOver: ({ planId }) => onCarryOver(planId),
      duplicate: (plan) => void duplicate(plan),
      rename: (plan) => setDialog({ kind: 'rename', planId: plan.planId, title: plan.title }),
      exportFile: (plan) => void exportFile(plan.planId),
      history: ({ planId, ...plan }) =>
        setDialog({ kind: 'history', planId, title: planName({ planId, ...plan }) }),
      trash: (plan) => void trash(plan),
      restore: onRestore,
    }
    return {
      rowActions,
      close,
      askNewPlan: () => setDialog({ kind: 'newPlan' }),
      askPurge: (plan: ListedPlan) =>
        setDialog({ kind: 'purge', planId: plan.planId, title: planName(plan) }),
      carryOver: onCarryOver,
      createPlan: (plan: Plan) => void addPlan(services, plan).then(openAdded),
      useSample: (sample: SamplePlan) =>
        void addCopy(services, sample.read(), 'Từ bản mẫu').then(openAdded),
      importFile: () => void importFile('openPlanFile'),
      importPlan: (plan: Plan, fileName: string) =>
        void decideChosen(storage, fileName, { status: 'read', plan }).then(settleImport),
      importOpenedFile: () => void importFile('takeOpenedFile'),
      keepBoth: (plan: Plan, fileName: string) =>
        void addCopy(services, plan, importedNote(fileName)).then(openAdded),
      replace: (plan: Plan, fileName: string) =>
        void replacePlan(services, plan, fileName).then(openAdded),
      rename: (planId: string, title: string) => void rename(planId, title),
      exportFile: (planId: string) => void exportFile(planId),
      /** The text of a plan of a newer version, as it is. */
      saveNewer: (text: string) =>
        void exportText(desktop, newerFileName(text), text).then((outcome) =>
          notifySaved(desktop, outcome),
        ),
      restoreFromTrash: (plan: ListedPlan) => void restoreFromTrash(plan.planId, planName(plan)),
      purge: (planId: string, title: string) => void purge(planId, title),
      goBackTo: (snapshot: StoredSnapshot) => void goBackTo(snapshot),
      restoreSection,
      openAsNew: (plan: Plan, note: string) => {
        close()
        void addCopy(services, plan, note).then(openAdded)
      },
    }
  }, [storage, desktop, onOpen, onCarryOver, onRestore, reload])

  return { dialog, actions }
}

export type LibraryActions = ReturnType<typeof useLibraryActions>['actions']

const noMirror = (problem: string) => `Chưa ghi được bản sao ngoài kho dữ liệu: ${problem}`
