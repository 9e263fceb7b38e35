import { known } from '#shared/plan/entered'
import { formatDate } from '#shared/vietnamese/dates'
import { weekdayName } from '#shared/vietnamese/days'
import { restOn } from '#shared/vietnamese/days-off'
import { told, type ReviewRule } from './review-finding'

/** Reports nobody can hand in on the day: a weekend or a holiday. */
export const reviewReports: ReviewRule = ({ reports }) =>
  reports.flatMap(({ id, due }, index) => {
    const day = known(due)
    const rest = day === null ? null : restOn(day)
    return day === null || rest === null
      ? []
      : [
          told(
            'nice',
            `reports:rest:${id}`,
            `reports/${id}/due`,
            `Báo cáo ${index + 1} có hạn vào ngày nghỉ: ${weekdayName(day)}, ${formatDate(day)} (${rest}).`,
          ),
        ]
  })
