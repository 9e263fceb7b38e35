import { isTyped } from '#shared/plan/entered'
import { phrase, tidy } from '#shared/vietnamese/wording'
import type { Block } from '#templates/document/official-document'
import { tableOf, type Column, type PageOfTable } from '../../table'
import type { PlanView } from '../../plan-view'
import { staffColumns, staffRows, staffSource, type StaffRow } from '../../staff-columns'

/** People who carry the work, how to reach them and their training. */
export function staffAnnex({ plan }: PlanView, page: PageOfTable): readonly Block[] {
  const rows = staffRows(plan.staff.filter((member) => phrase(member.name) !== ''))
  return rows.length === 0 ? [] : [tableOf(columns, [{ title: null, rows }], page)]
}

const columns: readonly Column<StaffRow>[] = [
  ...staffColumns({ name: 36, position: 42, duties: 62 }),
  {
    title: 'Thời gian (%)',
    widthMm: 18,
    align: 'center',
    optional: true,
    text: ({ member: { timeShare } }) =>
      isTyped(timeShare) ? tidy(timeShare.typed) : timeShare === null ? '' : String(timeShare),
    source: (row) => staffSource(row, 'timeShare'),
  },
  {
    title: 'Điện thoại, thư điện tử',
    widthMm: 42,
    optional: true,
    text: ({ member }) =>
      [member.phone, member.email]
        .map(tidy)
        .filter((part) => part !== '')
        .join('\n'),
    source: (row) => staffSource(row, 'phone'),
  },
  {
    title: 'Nội dung cần bồi dưỡng; bồi dưỡng trong năm',
    widthMm: 44,
    optional: true,
    text: ({ member }) =>
      [phrase(member.trainingNeeded), phrase(member.trainingPlanned)]
        .filter((part) => part !== '')
        .join('\n'),
    source: (row) => staffSource(row, 'trainingPlanned'),
  },
]
