import { BUSY_MONTH, staffLoad } from '#shared/coverage/staff-load'
import { paddedCount } from '#shared/vietnamese/numbering'
import type { ScheduleRule } from './schedule-finding'

/** Months in which one body leads more dated work than it can. */
export const busyMonths: ScheduleRule = (plan) =>
  staffLoad(plan).flatMap(({ lead, months }) =>
    months.flatMap((activities, index) =>
      activities.length <= BUSY_MONTH
        ? []
        : [
            {
              key: `schedule:busy:${lead}:${index + 1}:${activities.length}`,
              message: `${lead} chủ trì ${paddedCount(activities.length)} hoạt động trong tháng ${index + 1}; quá ${paddedCount(BUSY_MONTH)} việc một tháng thì khó làm kịp.`,
              activityIds: activities.map(({ id }) => id),
              fix: null,
            },
          ],
    ),
  )
