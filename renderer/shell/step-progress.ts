import { emptyPlan } from '#shared/plan/defaults'
import { newUnit } from '#shared/plan/new-unit'
import type { Plan } from '#shared/plan/plan'
import type { StepDefinition } from '../steps/step'

/** Whether anything was entered in a step. */
export const isBegunIn = (plan: Plan, { sections }: Pick<StepDefinition, 'sections'>): boolean =>
  sections.some((section) => isTouched(plan, section))

/** Whether a section holds anything a new plan of that kind of unit does not. */
function isTouched(plan: Plan, section: keyof Plan): boolean {
  const fresh = emptyPlan(plan.id, plan.document.year, newUnit(plan.unit.kind))
  return JSON.stringify(plan[section]) !== JSON.stringify(fresh[section])
}
