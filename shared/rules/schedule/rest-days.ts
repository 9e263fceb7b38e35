import { known } from '#shared/plan/entered'
import { formatDate } from '#shared/vietnamese/dates'
import { weekdayName } from '#shared/vietnamese/days'
import { nearestWorkingDay, restOn } from '#shared/vietnamese/days-off'
import { numberedActivities } from './numbered'
import type { ScheduleRule } from './schedule-finding'

/** Work set on a day on which offices are closed. */
export const restDays: ScheduleRule = (plan) =>
  numberedActivities(plan).flatMap(({ activity: { id, timing }, number }) => {
    const date = timing.kind === 'day' ? known(timing.date) : null
    const rest = date === null ? null : restOn(date)
    if (date === null || rest === null) return []
    const working = nearestWorkingDay(date)
    return [
      {
        key: `schedule:rest:${id}:${date}`,
        message: `Hoạt động ${number} vào ${weekdayName(date)} ${formatDate(date)}, ${rest}.`,
        activityIds: [id],
        fix: {
          label: `Chuyển sang ${weekdayName(working)} ${formatDate(working)}`,
          changes: [
            {
              kind: 'value',
              path: `activities/${id}/timing`,
              value: { kind: 'day', date: working },
            },
          ],
        },
      },
    ]
  })
