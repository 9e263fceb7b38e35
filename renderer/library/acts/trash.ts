import type { ListedPlan } from '../../storage/plans'
import { notify } from '../../ui/notices'
import { planName } from '../plan-table'
import type { Tools } from './tools'

/** Into the trash, out of it, and out of it for good. */
export function trashActions({ storage, reload, ask, close }: Tools) {
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
  const purge = async (planId: string, title: string) => {
    close()
    const outcome = await storage.plans.purge(planId)
    if (outcome.status === 'done') {
      await storage.kept.purgedPlanIds.update((purged) => [...purged, planId])
    }
    await reload()
    notify(outcome.status === 'done' ? `Đã xóa hẳn “${title}”.` : outcome.message)
  }
  return {
    trash: (plan: ListedPlan) => void trash(plan),
    restoreFromTrash: (plan: ListedPlan) => void restoreFromTrash(plan.planId, planName(plan)),
    askPurge: (plan: ListedPlan) =>
      ask({ kind: 'purge', planId: plan.planId, title: planName(plan) }),
    purge: (planId: string, title: string) => void purge(planId, title),
  }
}
