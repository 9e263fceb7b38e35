import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { officialDate } from '#shared/vietnamese/dates'
import { paddedCount } from '#shared/vietnamese/numbering'
import { lowerFirst, sentence, upperFirst } from '#shared/vietnamese/wording'
import type { Block, OfficialDocument } from '#templates/document/official-document'
import { firstCitation } from '../citation'
import { unitClosing } from '../closing'
import { documentCode, issuedCompanion } from '../issued'
import { paperLetterhead } from '../letterhead'
import { numbered, type Item } from '../outline'
import { ended, officialDocument, paragraph } from '../parts'
import { firstPlanCitation } from '../plan-citation'
import { shortUnitName } from '../plan-view'
import { paperProperties } from '../properties'
import { speakingBases } from './speaking-bases'
import { assigned, spokespersonItems, spokespersons } from './staff'
import { staffTable } from './staff-table'

/** THÔNG BÁO, Mẫu 1.4: who does the work of policy communication, and who speaks for the unit. */
export function buildAssignment(plan: Plan): OfficialDocument {
  const { assignment } = plan.companions
  const subject = subjectOf(plan)
  const issued = issuedCompanion(plan, 'assignment', documentCode('TB', plan.unit))
  return officialDocument({
    format: plan.document.format,
    properties: paperProperties(plan, `Thông báo ${lowerFirst(subject)}`, assignment.date),
    letterhead: paperLetterhead(plan, issued, { isUrgent: false }),
    title: { name: 'THÔNG BÁO', subject, subjectSource: 'document/year', attachedTo: null },
    body: ended([
      paragraph(
        `Thực hiện ${firstPlanCitation(plan)}, ${shortUnitName(plan)} thông báo ${lowerFirst(subject)} như sau:`,
        'companions/assignment',
      ),
      ...numbered([
        { title: 'Người phát ngôn', items: spokespersonItems(plan) },
        { title: 'Nhân sự làm công tác truyền thông chính sách', lead: staffList(plan) },
        { title: 'Tổ chức thực hiện', items: requirements(plan) },
      ]),
      paragraph(
        `${upperFirst(shortUnitName(plan))} thông báo để các cơ quan, tổ chức, đơn vị, cá nhân biết, phối hợp thực hiện.`,
        'companions/assignment',
      ),
    ]),
    closing: unitClosing(plan.unit),
  })
}

function subjectOf(plan: Plan): string {
  const speaks = spokespersons(plan).length > 0
  const works = assigned(plan).length > 0
  const acts = [
    ...(works || !speaks ? ['phân công nhân sự làm công tác truyền thông chính sách'] : []),
    ...(speaks ? ['cử người phát ngôn'] : []),
  ]
  return upperFirst(`${acts.join(' và ')} năm ${plan.document.year}`)
}

function staffList(plan: Plan): readonly Block[] {
  const staff = assigned(plan)
  return staff.length === 0
    ? []
    : [
        paragraph(
          `${othersThanSpokespersons(plan)} ${paddedCount(staff.length)} đầu mối, vị trí như sau:`,
          'staff',
        ),
        staffTable(staff, { format: plan.document.format, orientation: 'portrait' }),
      ]
}

/** A count that leaves the spokesperson out says so: the plan counts everyone. */
function othersThanSpokespersons(plan: Plan): string {
  const listed = new Set(assigned(plan))
  return spokespersons(plan).some((member) => !listed.has(member))
    ? 'Ngoài người phát ngôn, phân công'
    : 'Phân công'
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
  return [
    ...(from === null
      ? []
      : [
          {
            text: `Việc phân công tại Thông báo này thực hiện từ ${officialDate(from)}.`,
            source: 'companions/assignment/effectiveFrom',
          },
        ]),
    ...(typed.length > 0 ? typed : written(plan)),
  ]
}

function written(plan: Plan): readonly Item[] {
  const source = 'companions/assignment/requirements'
  return [
    ...(spokespersons(plan).length === 0 ? [] : speakingItems(plan)),
    {
      text: 'Người được phân công thực hiện đầy đủ nhiệm vụ được giao; cung cấp thông tin kịp thời, chính xác, thống nhất và chịu trách nhiệm về nội dung do mình phụ trách.',
      source,
    },
    {
      text: `Khi thay đổi nhân sự, cơ quan, đơn vị có người được phân công kịp thời báo cáo để ${shortUnitName(plan)} thông báo lại.`,
      source,
    },
  ]
}

/** What the decree on speaking to the press asks, told by the bases the plan itself holds. */
function speakingItems(plan: Plan): readonly Item[] {
  const bases = speakingBases(plan)
  const [basis] = bases
  const by = bases.length === 0 ? 'quy định của pháp luật' : bases.map(firstCitation).join('; ')
  return [
    {
      text: `Việc phát ngôn và cung cấp thông tin cho báo chí thực hiện theo ${by}.`,
      source: basis ? `legalBases/${basis.id}/subject` : 'companions/assignment/requirements',
    },
    {
      text: `Họ tên, chức vụ, số điện thoại, địa chỉ thư điện tử công vụ của người phát ngôn được công khai trên cổng, trang thông tin điện tử theo quy định.`,
      source: 'companions/assignment/requirements',
    },
  ]
}
