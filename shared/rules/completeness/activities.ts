import type { Plan } from '#shared/plan/plan'
import { timingRange } from '#shared/plan/timing-text'
import { blank, gaps, type GapFinder } from './gap'

export const activityGaps: GapFinder = ({ activities, document }) => [
  ...gaps('activities', [[activities.length === 0, '', 'Chưa có hoạt động nào.']]),
  ...activities.flatMap((activity, index) =>
    gaps('activities', [
      [blank(activity.content), `${activity.id}/content`, `Hoạt động ${index + 1} còn trống.`],
      [
        activity.timing.kind === 'unset' || activity.timing.kind === 'typed',
        `${activity.id}/timing`,
        activity.timing.kind === 'typed'
          ? `Hoạt động ${index + 1} chưa đọc được thời gian “${activity.timing.text}”.`
          : `Hoạt động ${index + 1} chưa có thời gian.`,
      ],
      [
        isTimingReversed(activity.timing, document.year),
        `${activity.id}/timing`,
        `Hoạt động ${index + 1} có ngày kết thúc trước ngày bắt đầu.`,
      ],
      [
        blank(activity.lead),
        `${activity.id}/lead`,
        `Hoạt động ${index + 1} chưa có đơn vị chủ trì.`,
      ],
    ]),
  ),
]

function isTimingReversed(timing: Plan['activities'][number]['timing'], year: number): boolean {
  const range = timingRange(timing, year)
  return range !== null && range.from > range.to
}
