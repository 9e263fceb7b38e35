import type { Plan } from '#shared/plan/plan'
import { addDays } from '#shared/vietnamese/days'
import { isWorkingDay } from '#shared/vietnamese/days-off'
import { formatDate } from '#shared/vietnamese/dates'
import { foldForSearch } from '#shared/vietnamese/search'
import { phrase } from '#shared/vietnamese/wording'
import type { UsualRow } from './usual-row'

/** Half-year and yearly reports; due on a working day, and the superior's own day goes first. */
export function usualReports(plan: Plan): readonly UsualRow<'reports'>[] {
  const { year } = plan.document
  const present = new Set(plan.reports.map(({ content }) => foldForSearch(content)))
  const recipient = reportedTo(plan)
  return [
    { content: 'Báo cáo kết quả 6 tháng đầu năm', day: `${year}-06-15` },
    { content: `Báo cáo kết quả năm ${year}`, day: `${year}-12-10` },
  ]
    .filter(({ content }) => !present.has(foldForSearch(content)))
    .map(({ content, day }) => {
      const due = workingDayBy(day)
      return {
        title: content,
        detail: `Gửi ${recipient || 'cấp trên'} trước ngày ${formatDate(due)}; sửa theo hạn của cấp trên`,
        row: { content, recipient, due },
      }
    })
}

/** "UBND tỉnh (để báo cáo)" in the recipients names who is reported to. */
function reportedTo({ unit }: Plan): string {
  const superior = unit.recipients.find((line) => /\(để báo cáo\)/iu.test(line)) ?? ''
  return phrase(superior.replace(/\s*\(để báo cáo\)/iu, ''))
}

function workingDayBy(day: string): string {
  return isWorkingDay(day) ? day : workingDayBy(addDays(day, -1))
}
