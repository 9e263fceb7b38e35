import type { StaffMember } from '#shared/plan/staff'
import { staffRoleNames } from '#shared/reference/staff-roles'
import { joinPhrases, phrase, tidy } from '#shared/vietnamese/wording'
import type { Table } from '#templates/document/official-document'
import { positionAndUnit } from '../people'
import { tableOf, type Column, type PageOfTable } from '../table'

/** People with what each of them does. */
export function staffTable(staff: readonly StaffMember[], page: PageOfTable): Table {
  const rows = staff.map((member, index) => ({ member, position: index + 1 }))
  return tableOf(columns, [{ title: null, rows }], page)
}

type StaffRow = { member: StaffMember; position: number }

const at = ({ member }: StaffRow) => `staff/${member.id}`

const columns: readonly Column<StaffRow>[] = [
  { title: 'TT', widthMm: 10, align: 'center', whole: true, text: (row) => String(row.position) },
  {
    title: 'Họ và tên',
    widthMm: 34,
    text: ({ member }) => member.name,
    source: (row) => `${at(row)}/name`,
  },
  {
    title: 'Chức vụ, đơn vị',
    widthMm: 40,
    text: ({ member }) => positionAndUnit(member),
    source: (row) => `${at(row)}/position`,
  },
  {
    title: 'Nhiệm vụ',
    widthMm: 76,
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
    title: 'Điện thoại',
    widthMm: 24,
    align: 'center',
    whole: true,
    optional: true,
    text: ({ member }) => tidy(member.phone),
    source: (row) => `${at(row)}/phone`,
  },
]
