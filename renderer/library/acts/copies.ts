import type { ListedPlan } from '../../storage/plans'
import { mirrorWritten } from '../actions'
import { planName } from '../plan-table'
import { dayAndTime } from '../when'
import type { Tools } from './tools'

/** A second plan of the same, and another name for one. */
export function copyActions({ storage, services, finish, ask, close }: Tools) {
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
  return {
    duplicate: (plan: ListedPlan) => void duplicate(plan),
    askRename: ({ planId, title }: ListedPlan) => ask({ kind: 'rename', planId, title }),
    rename: (planId: string, title: string) => void rename(planId, title),
  }
}
