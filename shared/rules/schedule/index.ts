import type { Plan } from '#shared/plan/plan'
import { busyMonths } from './busy-months'
import { clashes } from './clashes'
import { restDays } from './rest-days'
import type { ScheduleFinding, ScheduleRule } from './schedule-finding'
import { tet } from './tet'

const rules: readonly ScheduleRule[] = [restDays, tet, clashes, busyMonths]

/** What a person should look at in the calendar, rule by rule. */
export function checkSchedule(plan: Plan): readonly ScheduleFinding[] {
  return rules.flatMap((rule) => rule(plan))
}
