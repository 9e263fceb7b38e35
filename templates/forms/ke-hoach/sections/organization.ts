import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import type { Report, Responsibility } from '#shared/plan/responsibility'
import { enteredDateText } from '#shared/plan/timing-text'
import { officialDate } from '#shared/vietnamese/dates'
import { closed, lowerFirst, phrase, sentence } from '#shared/vietnamese/wording'
import type { Clause, Item, Section } from '../../outline'
import { paragraph } from '../../parts'
import { items } from './purpose'

export function organizationSection({ responsibilities, reports }: Plan): Section {
  return {
    title: 'Tổ chức thực hiện',
    clauses: [
      ...responsibilities.map(responsibilityClause),
      { title: 'Chế độ báo cáo', source: 'reports', items: reports.flatMap(reportItem) },
    ],
  }
}

function responsibilityClause(responsibility: Responsibility): Clause {
  const at = `responsibilities/${responsibility.id}`
  const deadline = phrase(responsibility.deadline)
  return {
    title: phrase(responsibility.unit) || 'Đơn vị được phân công',
    source: `${at}/unit`,
    items: items(responsibility.tasks, `${at}/tasks`),
    tail:
      deadline === ''
        ? []
        : [paragraph(`Thời hạn: ${closed(lowerFirst(deadline))}`, `${at}/deadline`)],
  }
}

/** "Báo cáo …, gửi …, chậm nhất ngày …." */
function reportItem(report: Report): readonly Item[] {
  const content = phrase(report.content)
  if (content === '') return []
  const recipient = phrase(report.recipient)
  const due = known(report.due)
  const unread = enteredDateText(report.due)
  const when =
    due === null
      ? unread === ''
        ? ''
        : `, thời hạn: ${unread}`
      : `, chậm nhất ${officialDate(due)}`
  const sent = recipient === '' ? '' : `, gửi ${recipient}`
  return [
    {
      text: sentence(`${content}${sent}${when}`),
      source: `reports/${report.id}/content`,
    },
  ]
}
