import type { Plan } from '#shared/plan/plan'
import type { SamplePlan } from '#shared/samples/index'
import type { ListedPlan } from '../../storage/plans'
import { notify } from '../../ui/notices'
import { addCopy, addPlan } from '../actions'
import { planName } from '../plan-table'
import type { Tools } from './tools'

/** Opens what is stored, and what is made anew. */
export function openingActions({ storage, services, onOpen, openAdded, ask, close }: Tools) {
  const open = async (plan: ListedPlan) => {
    const { planId } = plan
    const stored = await storage.plans.read(planId)
    if (stored.status === 'read') onOpen(planId)
    else if (stored.status === 'failed') notify(stored.message)
    else if (stored.status === 'newer') {
      ask({ kind: 'newer', name: planName(plan), text: stored.raw, isStored: true })
    } else {
      const problems = stored.status === 'damaged' ? stored.problems : []
      const { status } = stored
      ask({ kind: 'unreadable', planId, title: planName(plan), status, problems })
    }
  }
  return {
    open: (plan: ListedPlan) => void open(plan),
    createPlan: (plan: Plan) => void addPlan(services, plan).then(openAdded),
    useSample: (sample: SamplePlan) =>
      void addCopy(services, sample.read(), 'Từ bản mẫu').then(openAdded),
    openAsNew: (plan: Plan, note: string) => {
      close()
      void addCopy(services, plan, note).then(openAdded)
    },
  }
}
