import type { StaffMember } from '#shared/plan/staff'
import { staffRoleNames } from '#shared/reference/staff-roles'
import { joinPhrases, phrase } from '#shared/vietnamese/wording'
import { positionAndUnit } from './people'
import type { Column } from './table'

export type StaffRow = { member: StaffMember; position: number }

export const staffRows = (staff: readonly StaffMember[]): readonly StaffRow[] =>
  staff.map((member, index) => ({ member, position: index + 1 }))

/** Where a cell of a member comes from. */
export const staffSource = ({ member }: StaffRow, field: keyof StaffMember) =>
  `staff/${member.id}/${field}`

/**
 * Who is who, and what each of them does: the first columns of a table of people.
 * @param widthsMm of the name, the position and the duties
 */
export function staffColumns(widthsMm: {
  name: number
  position: number
  duties: number
}): readonly Column<StaffRow>[] {
  return [
    { title: 'TT', widthMm: 10, align: 'center', whole: true, text: (row) => String(row.position) },
    {
      title: 'Họ và tên',
      widthMm: widthsMm.name,
      text: ({ member }) => member.name,
      source: (row) => staffSource(row, 'name'),
    },
    {
      title: 'Chức vụ, đơn vị',
      widthMm: widthsMm.position,
      text: ({ member }) => positionAndUnit(member),
      source: (row) => staffSource(row, 'position'),
    },
    {
      title: 'Nhiệm vụ',
      widthMm: widthsMm.duties,
      optional: true,
      text: ({ member }) => dutiesText(member),
      source: (row) => staffSource(row, 'duties'),
    },
  ]
}

function dutiesText({ roles, duties }: StaffMember): string {
  const named = joinPhrases(
    roles.map((role) => staffRoleNames[role]),
    '; ',
  )
  return [named, phrase(duties)].filter((part) => part !== '').join('\n')
}
