import type { Plan } from './plan'

/** What lists of plans show; kept apart from plan bodies so that a list opens none of them. */
export type PlanSummary = {
  planId: string
  title: string
  year: number
  unitName: string
}

export function summarizePlan(plan: Plan): PlanSummary {
  const { subject, year } = plan.document
  return {
    planId: plan.id,
    title: subject.trim() === '' ? `Kế hoạch năm ${year}` : subject,
    year,
    unitName: plan.unit.shortName || plan.unit.name,
  }
}
