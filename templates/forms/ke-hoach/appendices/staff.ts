import type { StaffMember } from '#shared/plan/staff'
import { isTyped } from '#shared/plan/entered'
import { staffRoleNames } from '#shared/reference/staff-roles'
import { joinPhrases, phrase, tidy } from '#shared/vietnamese/wording'
import type { Block } from '#templates/document/official-document'
import { tableOf, type Column, type PageOfTable } from '../../table'
import type { PlanView } from '../../plan-view'
import { positionAndUnit } from '../../people'

type StaffRow = { member: StaffMember; position: number }

/** People who carry the work, how to reach them and their training. */
export function staffAnnex({ plan }: PlanView, page: PageOfTable): readonly Block[] {
  const rows = plan.staff
    .filter((member) => phrase(member.name) !== '')
    .map((member, index) => ({ member, position: index + 1 }))
  return rows.length === 0 ? [] : [tableOf(columns, [{ title: null, rows }], page)]
}

const at = ({ member }: StaffRow) => `staff/${member.id}`

const columns: readonly Column<StaffRow>[] = [
  { title: 'TT', widthMm: 10, align: 'center', whole: true, text: (row) => String(row.position) },
  {
    title: 'Họ và tên',
    widthMm: 36,
    text: ({ member }) => member.name,
    source: (row) => `${at(row)}/name`,
  },
  {
    title: 'Chức vụ, đơn vị',
    widthMm: 42,
    text: ({ member }) => positionAndUnit(member),
    source: (row) => `${at(row)}/position`,
  },
  {
    title: 'Nhiệm vụ',
    widthMm: 62,
    text: ({ member }) =>
      [
        joinPhrases(
          member.roles.map((role) => staffRoleNames[role]),
          '; ',
        ),
        phrase(member.duties),
      ]
        .filter((part) => part !== '')
        .join('\n'),
    source: (row) => `${at(row)}/duties`,
  },
  {
    title: 'Thời gian (%)',
    widthMm: 18,
    align: 'center',
    optional: true,
    text: ({ member: { timeShare } }) =>
      isTyped(timeShare) ? tidy(timeShare.typed) : timeShare === null ? '' : String(timeShare),
    source: (row) => `${at(row)}/timeShare`,
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
    source: (row) => `${at(row)}/phone`,
  },
  {
    title: 'Nội dung cần bồi dưỡng; bồi dưỡng trong năm',
    widthMm: 44,
    optional: true,
    text: ({ member }) =>
      [phrase(member.trainingNeeded), phrase(member.trainingPlanned)]
        .filter((part) => part !== '')
        .join('\n'),
    source: (row) => `${at(row)}/trainingPlanned`,
  },
]
