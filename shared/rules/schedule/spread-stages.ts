import type { Policy, PolicyStage } from '#shared/plan/policy'
import { lifecycleStages, type LifecycleStage } from '#shared/reference/lifecycle'
import { addDays } from '#shared/vietnamese/days'
import { isWorkingDay } from '#shared/vietnamese/days-off'

/** Where in its life a policy stands when the year begins. */
export type PolicyLife = 'own' | 'inForce'

/** Months of the year a policy of the unit's own usually takes for each stage. */
const OWN: Readonly<Record<LifecycleStage, readonly [from: string, to: string]>> = {
  agendaSetting: ['01-04', '02-28'],
  drafting: ['03-01', '04-30'],
  finalization: ['05-03', '06-15'],
  promulgation: ['06-16', '07-15'],
  implementation: ['07-16', '12-31'],
}

/**
 * Dates of the stages to begin with; what is dated already stays. Pure.
 * @param life a policy made in the year goes through every stage, one in force is only carried out
 */
export function spreadStages(policy: Policy, year: number, life: PolicyLife): Policy {
  const wanted: readonly LifecycleStage[] = life === 'own' ? lifecycleStages : ['implementation']
  const dated = (stage: LifecycleStage): PolicyStage => {
    const current = policy.stages[stage]
    if (!wanted.includes(stage) || current.from !== null || current.to !== null) return current
    const [from, to] = life === 'own' ? OWN[stage] : (['01-04', '12-31'] as const)
    return {
      ...current,
      from: workingDay(`${year}-${from}`, 1),
      to: workingDay(`${year}-${to}`, -1),
    }
  }
  return {
    ...policy,
    stages: {
      agendaSetting: dated('agendaSetting'),
      drafting: dated('drafting'),
      finalization: dated('finalization'),
      promulgation: dated('promulgation'),
      implementation: dated('implementation'),
    },
  }
}

function workingDay(day: string, by: 1 | -1): string {
  return isWorkingDay(day) ? day : workingDay(addDays(day, by), by)
}
