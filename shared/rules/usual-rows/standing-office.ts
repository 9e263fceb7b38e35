import type { Plan } from '#shared/plan/plan'
import { usualStandingOffice } from '#shared/reference/usual-responsibilities'
import { phrase } from '#shared/vietnamese/wording'
import { mostNamed } from '../coverage/most-named'
import { plannedActivities } from '../coverage/planned'

/** The focal point's office, else who leads most of the work, else who usually coordinates; or blank. */
export function standingOffice(plan: Plan): string {
  const focal = plan.staff.find(({ roles }) => roles.includes('focalPoint'))
  const most = mostNamed(plannedActivities(plan).map(({ lead }) => phrase(lead)))
  return phrase(focal?.unit ?? '') || (most ?? '') || (usualStandingOffice[plan.unit.kind] ?? '')
}
