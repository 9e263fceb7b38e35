import { known } from '#shared/plan/entered'
import type { Timing } from '#shared/plan/timing'
import { formatTiming } from '#shared/plan/timing-text'
import { lunarDateText } from '#shared/rules/schedule/calendar-days'
import { weekdayName } from '#shared/vietnamese/days'

/** A time as the calendar tells it: `20/05/2027 (thứ Năm, 15/4 âm lịch)`; of a span, its first day. */
export function whenText(timing: Timing): string {
  const text = formatTiming(timing)
  const day =
    timing.kind === 'day' ? known(timing.date) : timing.kind === 'span' ? known(timing.from) : null
  if (day === null) return text
  const about = `${weekdayName(day)}, ${lunarDateText(day)}`
  return timing.kind === 'day' ? `${text} (${about})` : `${text} (bắt đầu ${about})`
}
