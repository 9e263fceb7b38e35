import type { Section } from '#shared/differences/compare'
import { sectionNames } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import { withSectionOf } from '../../plan/section-of'
import type { ListedPlan } from '../../storage/plans'
import type { StoredSnapshot } from '../../storage/snapshots'
import { notify } from '../../ui/notices'
import { mirrorWritten } from '../actions'
import { planName } from '../plan-table'
import { dayAndTime } from '../when'
import type { Tools } from './tools'

/** Back to an earlier state, as a whole or in one section. */
export function historyActions({ storage, services, finish, ask, close }: Tools) {
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
    const plan = withSectionOf(stored.plan, from, section)
    const saved = await storage.plans.replace(plan, `Trước khi lấy lại phần ${name}`)
    const added =
      saved.status === 'failed' ? saved : await mirrorWritten(services, { plan, ...saved })
    await finish(added, `Đã lấy lại phần ${name}. Bản trước đó được giữ trong danh sách.`)
  }
  return {
    showHistory: (plan: ListedPlan) =>
      ask({ kind: 'history', planId: plan.planId, title: planName(plan) }),
    goBackTo: (snapshot: StoredSnapshot) => void goBackTo(snapshot),
    restoreSection,
  }
}
