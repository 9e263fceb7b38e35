import type { Plan } from '#shared/plan/plan'
import type { StaffMember } from '#shared/plan/staff'
import { joinPhrases, phrase, sentence } from '#shared/vietnamese/wording'
import type { Item } from '../outline'
import { nameAndPosition } from '../people'
import { shortUnitName } from '../plan-view'

/** Who speaks for the unit and who does the work. */

const named = ({ staff }: Plan) => staff.filter(({ name }) => phrase(name) !== '')

/** The one chosen; otherwise everyone with that role. */
export function spokespersons(plan: Plan): readonly StaffMember[] {
  const staff = named(plan)
  const chosen = staff.filter(({ id }) => id === plan.companions.assignment.spokespersonId)
  return chosen.length > 0 ? chosen : staff.filter(({ roles }) => roles.includes('spokesperson'))
}

/** Everyone else, and spokespersons who have another role as well. */
export function assigned(plan: Plan): readonly StaffMember[] {
  const speaking = new Set(spokespersons(plan))
  return named(plan).filter(
    (member) => !speaking.has(member) || member.roles.some((role) => role !== 'spokesperson'),
  )
}

export function spokespersonItems(plan: Plan): readonly Item[] {
  return spokespersons(plan).map((member) => {
    const duties = phrase(member.duties)
    return {
      text: joinPhrases(
        [
          `Cử ${nameAndPosition(member)}, làm người phát ngôn và cung cấp thông tin cho báo chí của ${shortUnitName(plan)}${contact(member)}`,
          duties === '' ? '' : `Nhiệm vụ: ${sentence(duties)}`,
        ],
        '. ',
      ).concat('.'),
      source: `staff/${member.id}/name`,
    }
  })
}

function contact({ phone, email }: StaffMember): string {
  const ways = joinPhrases(
    [
      phrase(phone) === '' ? '' : `điện thoại: ${phrase(phone)}`,
      phrase(email) === '' ? '' : `thư điện tử: ${phrase(email)}`,
    ],
    '; ',
  )
  return ways === '' ? '' : ` (${ways})`
}
