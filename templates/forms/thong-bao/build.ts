import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import type { StaffMember } from '#shared/plan/staff'
import { staffRoleNames } from '#shared/reference/staff-roles'
import { officialDate } from '#shared/vietnamese/dates'
import { joinPhrases, phrase, sentence, tidy } from '#shared/vietnamese/wording'
import type { OfficialDocument } from '#templates/document/official-document'
import { unitClosing } from '../closing'
import { documentCode, issuedCompanion, issuedPlan, issuedText } from '../issued'
import { paperLetterhead } from '../letterhead'
import { numbered, type Item } from '../outline'
import { ended, officialDocument, paragraph } from '../parts'
import { nameAndPosition, positionAndUnit } from '../people'
import { planName, shortUnitName } from '../plan-view'
import { paperProperties } from '../properties'
import { tableOf, type Column } from '../table'

/** THÔNG BÁO: who does the work of policy communication, and who speaks for the unit. */
export function buildAssignment(plan: Plan): OfficialDocument {
  const { assignment } = plan.companions
  const { year, format } = plan.document
  const subject = `Phân công nhân sự làm công tác truyền thông chính sách và người phát ngôn năm ${year}`
  const staff = namedStaff(plan)
  return officialDocument({
    format,
    properties: paperProperties(plan, `Thông báo ${subject}`, assignment.date),
    letterhead: paperLetterhead(
      plan,
      issuedCompanion(plan, 'assignment', documentCode('TB', plan.unit)),
    ),
    title: { name: 'THÔNG BÁO', subject, subjectSource: 'document/year', attachedTo: null },
    body: ended([
      paragraph(`${carriedOut(plan)} thông báo phân công như sau:`, 'companions/assignment'),
      ...numbered([
        { title: 'Người phát ngôn', items: spokespersonItems(plan) },
        {
          title: 'Nhân sự làm công tác truyền thông chính sách',
          lead:
            staff.length === 0
              ? []
              : [
                  tableOf(
                    columns,
                    [
                      {
                        title: null,
                        rows: staff.map((member, index) => ({ member, position: index + 1 })),
                      },
                    ],
                    { format, orientation: 'portrait' },
                  ),
                ],
        },
        { title: 'Tổ chức thực hiện', items: requirements(plan) },
      ]),
      paragraph(
        `${shortUnitName(plan)} thông báo để các cơ quan, đơn vị, tổ chức, cá nhân biết, phối hợp thực hiện.`,
        'companions/assignment',
      ),
    ]),
    closing: unitClosing(plan.unit),
  })
}

const namedStaff = ({ staff }: Plan) => staff.filter(({ name }) => phrase(name) !== '')

function carriedOut(plan: Plan): string {
  const paper =
    plan.document.issuing === 'attachedToDecision'
      ? planName(plan)
      : `Kế hoạch số ${issuedText(plan, issuedPlan(plan))}`
  return `Thực hiện ${paper}, ${phrase(plan.unit.name)}`
}

/** The one chosen; otherwise everyone with that role. */
function spokespersons(plan: Plan): readonly StaffMember[] {
  const staff = namedStaff(plan)
  const chosen = staff.filter(({ id }) => id === plan.companions.assignment.spokespersonId)
  return chosen.length > 0 ? chosen : staff.filter(({ roles }) => roles.includes('spokesperson'))
}

function spokespersonItems(plan: Plan): readonly Item[] {
  return spokespersons(plan).map((member) => ({
    text: sentence(
      joinPhrases(
        [
          `${nameAndPosition(member)} là người phát ngôn và cung cấp thông tin cho báo chí của ${shortUnitName(plan)}`,
          contact(member),
        ],
        '; ',
      ),
    ),
    source: 'companions/assignment/spokespersonId',
  }))
}

function contact({ phone, email }: StaffMember): string {
  return joinPhrases(
    [
      phrase(phone) === '' ? '' : `điện thoại: ${phrase(phone)}`,
      phrase(email) === '' ? '' : `thư điện tử: ${phrase(email)}`,
    ],
    ', ',
  )
}

function requirements(plan: Plan): readonly Item[] {
  const { assignment } = plan.companions
  const from = known(assignment.effectiveFrom)
  const typed = assignment.requirements
    .map((text, index) => ({
      text: sentence(text),
      source: `companions/assignment/requirements/${index}`,
    }))
    .filter(({ text }) => text !== '')
  const source = 'companions/assignment/requirements'
  return [
    ...(from === null
      ? []
      : [
          {
            text: `Việc phân công thực hiện từ ${officialDate(from)}.`,
            source: 'companions/assignment/effectiveFrom',
          },
        ]),
    ...(typed.length > 0
      ? typed
      : [
          {
            text: 'Người được phân công thực hiện đầy đủ nhiệm vụ được giao, kịp thời cung cấp thông tin chính xác, thống nhất; việc phát ngôn, cung cấp thông tin cho báo chí thực hiện theo quy định của pháp luật.',
            source,
          },
          {
            text: 'Khi có thay đổi về nhân sự, cơ quan, đơn vị có người được phân công báo cáo để điều chỉnh, thông báo lại.',
            source,
          },
        ]),
  ]
}

type StaffRow = { member: StaffMember; position: number }

const at = ({ member }: StaffRow) => `staff/${member.id}`

const columns: readonly Column<StaffRow>[] = [
  { title: 'TT', widthMm: 9, align: 'center', whole: true, text: (row) => String(row.position) },
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
    widthMm: 52,
    text: ({ member }) =>
      joinPhrases(
        member.roles.map((role) => staffRoleNames[role]),
        '; ',
      ) || phrase(member.duties),
    source: (row) => `${at(row)}/duties`,
  },
  {
    title: 'Liên hệ',
    widthMm: 30,
    optional: true,
    text: ({ member }) =>
      [member.phone, member.email]
        .map(tidy)
        .filter((part) => part !== '')
        .join('\n'),
    source: (row) => `${at(row)}/phone`,
  },
]
