import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { staffDutySuggestions } from '#shared/reference/staff-duties'
import { staffRoleNames, type StaffRole } from '#shared/reference/staff-roles'
import { phrase, tidy } from '#shared/vietnamese/wording'
import { worded, type UsualRow } from './usual-row'

/** The posts every plan needs, and those most units fill besides. */
const POSTS: readonly (readonly StaffRole[])[] = [
  ['spokesperson'],
  ['focalPoint', 'editor'],
  ['commentary'],
  ['informationOfficer'],
  ['webEditor', 'socialMediaManager'],
]

/** A row for each post nobody holds yet, its duties written; the name is for the officer to say. */
export function usualStaff(plan: Plan): readonly UsualRow<'staff'>[] {
  const held = new Set(plan.staff.flatMap(({ roles }) => roles))
  const { id: _id, ...empty } = emptyRow('staff', '')
  return POSTS.filter(([first]) => first !== undefined && !held.has(first)).map((roles) => ({
    title: roles.map((role) => staffRoleNames[role]).join('; '),
    detail: roles.includes('spokesperson') ? 'Người đứng đầu, hoặc người được ủy quyền' : '',
    row: {
      ...empty,
      roles: [...roles],
      duties: roles.map((role) => worded(staffDutySuggestions[role], plan, 'staff')).join(' '),
      ...(roles.includes('spokesperson') ? head(plan) : {}),
    },
  }))
}

/** Who signs is who speaks, as long as nobody else is given the task. */
function head({ unit }: Plan) {
  const { signer } = unit
  const level = /(?:^|\s)(xã|phường|đặc khu|tỉnh|thành phố)\s/u.exec(unit.name)?.[1]
  // "Chủ tịch" alone names nobody's office where the person is quoted.
  const committee = unit.kind.endsWith('Committee') && level !== undefined ? `UBND ${level}` : ''
  const isHead = signer.signerPosition.trim() === ''
  return {
    name: isHead ? tidy(signer.name) : '',
    position: tidy(`${signer.headPosition} ${committee}`),
    unit: committee || phrase(unit.shortName) || phrase(unit.name),
  }
}
