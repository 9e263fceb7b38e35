import type { Activity } from '#shared/plan/activity'
import { known } from '#shared/plan/entered'
import { timingRange } from '#shared/plan/timing-text'
import { formatDate } from '#shared/vietnamese/dates'
import { told, type ReviewFinding, type ReviewRule } from './review-finding'

/** What is promised: when, what comes of it, and who answers for it. */
export const reviewActivities: ReviewRule = (plan) => {
  const { activities, document, reports } = plan
  const { year } = document
  const date = known(document.issuing === 'direct' ? document.date : document.decisionDate)
  const planned = activities
    .map((activity, index) => ({ activity, number: index + 1 }))
    .filter(({ activity }) => activity.status !== 'cancelled' && activity.content.trim() !== '')
  return [
    ...planned.flatMap(({ activity, number }) => oneActivity(activity, number, year, date)),
    ...(date === null
      ? []
      : reports.flatMap(({ id, due }, index) => {
          const day = known(due)
          return day !== null && day < date
            ? [
                told(
                  'blocks',
                  `reports:past:${id}`,
                  `reports/${id}/due`,
                  `Báo cáo ${index + 1} có hạn ${formatDate(day)}, trước ngày ký kế hoạch.`,
                ),
              ]
            : []
        })),
  ]
}

function oneActivity(
  activity: Activity,
  number: number,
  year: number,
  date: string | null,
): readonly ReviewFinding[] {
  const { id, timing, product, target, indicator } = activity
  const range = timingRange(timing, year)
  const isOutside = range !== null && (range.to < `${year}-01-01` || range.from > `${year}-12-31`)
  const isOver = range !== null && date !== null && !isOutside && range.to < date
  const hasResult = [product, target, indicator].some((text) => text.trim() !== '')
  return [
    ...(isOutside
      ? [
          told(
            'blocks',
            `activities:outside:${id}`,
            `activities/${id}/timing`,
            `Hoạt động ${number} diễn ra ngoài năm ${year}.`,
          ),
        ]
      : []),
    ...(isOver
      ? [
          told(
            'asked',
            `activities:over:${id}`,
            `activities/${id}/timing`,
            `Hoạt động ${number} kết thúc ngày ${formatDate(range.to)}, trước ngày ký kế hoạch.`,
          ),
        ]
      : []),
    ...(hasResult
      ? []
      : [
          told(
            'asked',
            `activities:no-product:${id}`,
            `activities/${id}/product`,
            `Hoạt động ${number} chưa có sản phẩm hoặc chỉ tiêu: lãnh đạo sẽ hỏi làm xong thì có gì.`,
          ),
        ]),
  ]
}
