import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import type { StaffMember } from '#shared/plan/staff'
import type { EvidenceOf } from '#shared/reference/demands/evidence'
import { staffDutySuggestions } from '#shared/reference/staff-duties'
import { staffRoleNames, type StaffRole } from '#shared/reference/staff-roles'
import { lowerFirst, phrase } from '#shared/vietnamese/wording'
import { foundRows, type Found, type Suggestion } from '../found'
import { isBlank, ownName, personText, withRow } from '../plan-parts'

export function staffRole({ roles }: EvidenceOf<'staffRole'>, plan: Plan): Found {
  const [role] = roles
  const rows = plan.staff.filter((member) => member.roles.some((has) => roles.includes(has)))
  return foundRows(rows, {
    atLeast: 1,
    link: (member) => ({ path: `staff/${member.id}/roles`, text: personText(member) }),
    lacks: (member) =>
      isBlank(member.name)
        ? [
            {
              path: `staff/${member.id}/name`,
              text: `Ghi họ tên ${lowerFirst(roleText(member.roles, roles))}`,
            },
          ]
        : [],
    tooFew: {
      path: 'staff',
      text: `Chưa có ai là ${roles.map((each) => lowerFirst(staffRoleNames[each])).join(' hoặc ')}`,
    },
    // Whoever holds the role is to be named; one more nameless row would answer nothing.
    suggestions: role === undefined || rows.length > 0 ? [] : suggestions(plan, role),
  })
}

const roleText = (has: readonly StaffRole[], wanted: readonly StaffRole[]) =>
  has
    .filter((role) => wanted.includes(role))
    .map((role) => staffRoleNames[role])
    .join(', ')

/** People who could take a role, each with how well it suits their position. */
const suits: Partial<Record<StaffRole, RegExp>> = {
  spokesperson: /chủ tịch|giám đốc|trưởng phòng|chánh văn phòng/iu,
  focalPoint: /chuyên viên|viên chức|công chức|cán bộ|nhân viên|biên tập/iu,
  commentary: /trưởng phòng|chánh văn phòng|tư pháp|chuyên viên/iu,
}

/** Who has other work than a role asks for: a head or a deputy runs no calendar. */
const unfit: Partial<Record<StaffRole, RegExp>> = {
  focalPoint: /chủ tịch|giám đốc|trưởng phòng|chánh văn phòng|trưởng ban|phó (?:phòng|trưởng)/iu,
}

/** A role given to somebody who is there, or to one more who is still to be named. */
function suggestions(plan: Plan, role: StaffRole): readonly Suggestion[] {
  const name = lowerFirst(staffRoleNames[role])
  const fits = (member: StaffMember) => (suits[role]?.test(member.position) === true ? 1 : 0)
  const people = plan.staff
    .filter(({ name: own, position }) => !isBlank(own) && unfit[role]?.test(position) !== true)
    .sort((a, b) => fits(b) - fits(a))
    .slice(0, 2)
  return [
    ...people.map((member): Suggestion => ({
      label: `Giao ${personText(member)} làm ${name}`,
      apply: (current) => ({
        plan: { ...current, staff: current.staff.map((row) => withRole(row, member.id, role)) },
        path: `staff/${member.id}/roles`,
      }),
    })),
    {
      label: `Thêm ${name} (ghi họ tên sau)`,
      apply: (current, newId) => {
        const id = newId()
        const row: StaffMember = {
          ...emptyRow('staff', id),
          position: role === 'spokesperson' ? phrase(current.unit.signer.headPosition) : '',
          unit: ownName(current),
          roles: [role],
          duties: staffDutySuggestions[role],
        }
        return { plan: withRow(current, 'staff', row), path: `staff/${id}/name` }
      },
    },
  ]
}

function withRole(row: StaffMember, id: string, role: StaffRole): StaffMember {
  if (row.id !== id) return row
  return { ...row, roles: row.roles.includes(role) ? row.roles : [...row.roles, role] }
}
