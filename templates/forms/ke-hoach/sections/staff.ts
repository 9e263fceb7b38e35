import type { StaffMember } from '#shared/plan/staff'
import { staffRoleNames, type StaffRole } from '#shared/reference/staff-roles'
import { paddedCount } from '#shared/vietnamese/numbering'
import { phrase, sentence, upperFirst } from '#shared/vietnamese/wording'
import type { Clause, Item, Section } from '../../outline'
import { paragraph } from '../../parts'
import { nameAndPosition } from '../../people'
import { atAnnex, type AnnexLabels } from '../annex-labels'
import type { PlanView } from '../../plan-view'

export function staffSection({ plan }: PlanView, labels: AnnexLabels): Section {
  const staff = plan.staff.filter((member) => phrase(member.name) !== '')
  return {
    title: plan.staff.some(hasTraining) ? 'Nhân sự, bồi dưỡng' : 'Nhân sự',
    clauses: [assignmentClause(staff, labels), trainingClause(staff)],
  }
}

const hasTraining = (member: StaffMember) =>
  phrase(member.name) !== '' && phrase(member.trainingPlanned) !== ''

function assignmentClause(staff: readonly StaffMember[], labels: AnnexLabels): Clause {
  return {
    title: 'Bố trí nhân sự',
    source: 'staff',
    lead:
      staff.length === 0
        ? []
        : [
            paragraph(
              `Bố trí ${paddedCount(staff.length)} đầu mối, vị trí làm công tác truyền thông chính sách ` +
                `(danh sách, nhiệm vụ cụ thể ${atAnnex(labels, 'staff')})${staff.some(isNamed) ? ', trong đó:' : '.'}`,
              'staff',
            ),
          ],
    items: NAMED_ROLES.flatMap((role) => roleItem(role, staff)),
  }
}

/** Roles the letter asks for are named in the body; the annex has them all. */
const NAMED_ROLES: readonly StaffRole[] = [
  'spokesperson',
  'focalPoint',
  'commentary',
  'informationOfficer',
]

const isNamed = (member: StaffMember) => NAMED_ROLES.some((role) => member.roles.includes(role))

function roleItem(role: StaffRole, staff: readonly StaffMember[]): readonly Item[] {
  const members = staff.filter((member) => member.roles.includes(role))
  const [first] = members
  return first
    ? [
        {
          text: sentence(`${staffRoleNames[role]}: ${members.map(nameAndPosition).join('; ')}`),
          source: `staff/${first.id}/roles`,
        },
      ]
    : []
}

/** Training planned, the same training once with everyone it is for. */
function trainingClause(staff: readonly StaffMember[]): Clause {
  const byContent = new Map<string, StaffMember[]>()
  for (const member of staff) {
    const content = phrase(member.trainingPlanned)
    if (content === '') continue
    byContent.set(content, [...(byContent.get(content) ?? []), member])
  }
  return {
    title: 'Đào tạo, bồi dưỡng',
    source: 'staff',
    items: [...byContent].map(([content, members]) => ({
      text: sentence(
        `${upperFirst(content)} (${members.map((member) => phrase(member.name)).join(', ')})`,
      ),
      source: `staff/${members[0]?.id ?? ''}/trainingPlanned`,
    })),
  }
}
