import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import type { Report, Responsibility } from '#shared/plan/responsibility'
import { officialDate } from '#shared/vietnamese/dates'
import { lowerFirst, phrase, sentence } from '#shared/vietnamese/wording'
import type { Clause, Item, Section } from '../../outline'
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
  const tasks =
    deadline === ''
      ? responsibility.tasks
      : withDeadline(responsibility.tasks, lowerFirst(deadline))
  return {
    title: phrase(responsibility.unit) || 'Đơn vị được phân công',
    source: `${at}/unit`,
    items: items(tasks, `${at}/tasks`),
  }
}

/** The deadline on the last task's own line: on a line of its own it could open the next page. */
function withDeadline(tasks: readonly string[], deadline: string): readonly string[] {
  const last = tasks.findLastIndex((task) => phrase(task) !== '')
  return tasks.map((task, index) =>
    index === last ? `${phrase(task)} (thời hạn: ${deadline})` : task,
  )
}

/** "Báo cáo …, gửi …, chậm nhất ngày …." */
function reportItem(report: Report): readonly Item[] {
  const content = phrase(report.content)
  if (content === '') return []
  const recipient = phrase(report.recipient)
  const due = known(report.due)
  const when = due === null ? '' : `, chậm nhất ${officialDate(due)}`
  const sent = recipient === '' ? '' : `, gửi ${recipient}`
  return [
    {
      text: sentence(`${content}${sent}${when}`),
      source: `reports/${report.id}/content`,
    },
  ]
}
