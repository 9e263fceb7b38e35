import type { Section } from '#shared/differences/compare'
import { withoutDanglingLinks } from '#shared/plan/links'
import type { Plan } from '#shared/plan/plan'

/** The plan with one section as it was in another state; links to rows that are not in both are cut. */
export const withSectionOf = (plan: Plan, from: Plan, section: Section): Plan =>
  withoutDanglingLinks({ ...plan, [section]: from[section] })
