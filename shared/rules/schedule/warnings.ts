import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'
import { formsForDaysOff } from '#shared/reference/activity-forms'
import { formatDate } from '#shared/vietnamese/dates'
import { compareDays, isWeekend, weekdayName } from '#shared/vietnamese/days'
import { isWorkingDay, restOn } from '#shared/vietnamese/days-off'
import { foldForSearch } from '#shared/vietnamese/search'
import { upperFirst } from '#shared/vietnamese/wording'
import { plannedActivities } from '../coverage/planned'
import { findClashes } from './clashes'
import { leadLoads } from './lead-load'
import { eventDays } from './place-in-year'
import { isAroundTet } from './tet'

/** Something about the time of activities that is worth a second look; nothing is forbidden by it. */
export type ScheduleWarning = {
  readonly kind: 'clash' | 'weekend' | 'holiday' | 'tet' | 'overload'
  readonly activityIds: readonly string[]
  /** First day, or first day of the month, it is about. */
  readonly day: string
  readonly message: string
}

/** All warnings of a plan, by day. */
export function scheduleWarnings(
  plan: Pick<Plan, 'activities' | 'document' | 'staff'>,
): readonly ScheduleWarning[] {
  const { year } = plan.document
  return [
    ...plannedActivities(plan).flatMap((activity) => dayWarning(activity, year)),
    ...findClashes(plan).map(({ day, by, name, activities }) => ({
      kind: 'clash' as const,
      activityIds: activities.map(({ id }) => id),
      day,
      message:
        by === 'lead'
          ? `${name} chủ trì ${activities.length} hoạt động cùng ngày ${formatDate(day)}.`
          : `${activities.length} hoạt động cùng tại ${name} ngày ${formatDate(day)}.`,
    })),
    ...overloads(plan),
  ].toSorted((a, b) => compareDays(a.day, b.day))
}

/** The first day of an event that nobody works on, or that falls around Tết. */
function dayWarning(activity: Activity, year: number): readonly ScheduleWarning[] {
  for (const day of eventDays(activity, year)) {
    const reason = reasonAgainst(day, activity)
    if (reason === null) continue
    const when = `${weekdayName(day)}, ${formatDate(day)}`
    return [
      {
        kind: reason.kind,
        activityIds: [activity.id],
        day,
        message: `${upperFirst(when)}: ${reason.text}.`,
      },
    ]
  }
  return []
}

type Reason = { readonly kind: ScheduleWarning['kind']; readonly text: string }

function reasonAgainst(day: string, activity: Activity): Reason | null {
  const isForDaysOff = formsForDaysOff.some(
    (form) => foldForSearch(form) === foldForSearch(activity.form),
  )
  if (isAroundTet(day)) {
    return {
      kind: 'tet',
      text: isWorkingDay(day)
        ? 'sát Tết Nguyên đán (từ 23 tháng Chạp), khó mời họp, ít người theo dõi'
        : 'trong kỳ nghỉ Tết Nguyên đán',
    }
  }
  const rest = restOn(day)
  if (rest === null || isForDaysOff) return null
  return rest === 'ngày nghỉ hằng tuần' && isWeekend(day)
    ? { kind: 'weekend', text: 'ngày nghỉ hằng tuần, cơ quan không làm việc' }
    : { kind: 'holiday', text: `ngày nghỉ lễ (${rest})` }
}

function overloads(
  plan: Pick<Plan, 'activities' | 'document' | 'staff'>,
): readonly ScheduleWarning[] {
  return leadLoads(plan).flatMap(({ name, months, people, limit }) =>
    months.flatMap(({ activities, isOver }, index) =>
      isOver
        ? [
            {
              kind: 'overload' as const,
              activityIds: activities.map(({ id }) => id),
              day: `${plan.document.year}-${String(index + 1).padStart(2, '0')}-01`,
              message:
                `Tháng ${index + 1}: ${name} chủ trì ${activities.length} hoạt động, ` +
                `mức nên có là ${limit} (${people === 0 ? 'chưa khai nhân sự' : `${people} người`}).`,
            },
          ]
        : [],
    ),
  )
}

/** Warnings that concern one activity; of a plan as it would be after a move. */
export function warningsOf(
  warnings: readonly ScheduleWarning[],
  activityId: string,
): readonly ScheduleWarning[] {
  return warnings.filter(({ activityIds }) => activityIds.includes(activityId))
}
