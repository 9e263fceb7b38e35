import { known } from '#shared/plan/entered'
import { formatDate } from '#shared/vietnamese/dates'
import { foldForSearch } from '#shared/vietnamese/search'
import { phrase } from '#shared/vietnamese/wording'
import { paddedCount } from '#shared/vietnamese/numbering'
import { numberedActivities } from './numbered'
import type { ScheduleRule } from './schedule-finding'

/** Work of one body on one and the same day. */
export const clashes: ScheduleRule = (plan) => {
  const dated = numberedActivities(plan).flatMap(({ activity, number }) => {
    const day = activity.timing.kind === 'day' ? known(activity.timing.date) : null
    const lead = phrase(activity.lead)
    return day === null || lead === '' ? [] : [{ id: activity.id, number, day, lead }]
  })
  const groups = new Map<string, (typeof dated)[number][]>()
  for (const each of dated) {
    const key = `${each.day} ${foldForSearch(each.lead)}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined || group.length < 2
      ? []
      : [
          {
            key: `schedule:clash:${group.map(({ id }) => id).join(',')}:${first.day}`,
            message: `${first.lead} chủ trì ${paddedCount(group.length)} hoạt động cùng ngày ${formatDate(first.day)}: ${group.map(({ number }) => number).join(', ')}.`,
            activityIds: group.map(({ id }) => id),
            fix: null,
          },
        ]
  })
}
