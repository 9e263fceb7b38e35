import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { officialDate } from '#shared/vietnamese/dates'
import { lowerFirst, phrase, sentence } from '#shared/vietnamese/wording'
import type { Block, OfficialDocument } from '#templates/document/official-document'
import { addresseeLines } from '../addressees'
import { unitClosing } from '../closing'
import { issuedCompanion, issuedDecision, issuedPlan, issuedText } from '../issued'
import { paperLetterhead } from '../letterhead'
import type { Item } from '../outline'
import { ended, officialDocument, paragraph } from '../parts'
import { planName, shortUnitName } from '../plan-view'
import { paperProperties } from '../properties'

/** CÔNG VĂN, Mẫu 1.5: sends the plan out and says what its readers are asked to do. */
export function buildDispatch(plan: Plan): OfficialDocument {
  const { dispatch } = plan.companions
  const about = phrase(dispatch.subject).replace(/^v\s*\/\s*v\s+/iu, '')
  const subject = about === '' ? `triển khai ${planName(plan)}` : lowerFirst(about)
  return officialDocument({
    format: plan.document.format,
    properties: paperProperties(plan, `Công văn ${subject}`, dispatch.date),
    letterhead: paperLetterhead(plan, issuedCompanion(plan, 'dispatch', letterCode(plan)), {
      subject: { text: `V/v ${subject}`, source: 'companions/dispatch/subject' },
    }),
    addressees: addresseeLines(plan, 'dispatch'),
    body: ended([
      paragraph(opening(plan), 'companions/dispatch'),
      ...items(requests(plan)),
      paragraph(closingSentence(plan), 'companions/dispatch/contact'),
    ]),
    closing: unitClosing(plan.unit, 'Như trên'),
  })
}

/** Issuer and drafting office, without "CV" (mục II.3b): `UBND-VHXH`. */
function letterCode({ unit }: Plan): string {
  const parts = [phrase(unit.codeAbbreviation), phrase(unit.archiveAbbreviation)]
  return [...new Set(parts.filter((part) => part !== ''))].join('-')
}

function opening(plan: Plan): string {
  const name = planName(plan)
  const isAttached = plan.document.issuing === 'attachedToDecision'
  const paper = isAttached
    ? `Quyết định số ${issuedText(plan, issuedDecision(plan))} ban hành ${name}`
    : `Kế hoạch số ${issuedText(plan, issuedPlan(plan))} về ${lowerFirst(phrase(plan.document.subject) || name)}`
  return (
    `Để triển khai ${paper} (gửi kèm), ${shortUnitName(plan)} đề nghị các cơ quan, đơn vị, địa ` +
    'phương thực hiện các nội dung sau:'
  )
}

const items = (list: readonly Item[]): readonly Block[] =>
  list.flatMap(({ text, source, dashes = [] }, index) => [
    paragraph(list.length === 1 ? text : `${index + 1}. ${text}`, source),
    ...dashes.map((dash) => paragraph(`- ${dash.text}`, dash.source)),
  ])

function requests(plan: Plan): readonly Item[] {
  const { dispatch } = plan.companions
  const typed = dispatch.requests
    .map((text, index) => ({
      text: sentence(text),
      source: `companions/dispatch/requests/${index}`,
    }))
    .filter(({ text }) => text !== '')
  return typed.length > 0 ? typed : written(plan)
}

function written(plan: Plan): readonly Item[] {
  const source = 'companions/dispatch/requests'
  const where = askedOf(plan)
  const by = known(plan.companions.dispatch.replyBy)
  const before = by === null ? '' : ` trước ${officialDate(by)}`
  return [
    {
      text: 'Tổ chức thực hiện đầy đủ, đúng tiến độ các nhiệm vụ được phân công tại Kế hoạch; chủ động phối hợp với cơ quan, đơn vị chủ trì trong từng giai đoạn của chính sách.',
      source,
    },
    {
      text: `Phân công người làm đầu mối truyền thông chính sách; gửi họ tên, chức vụ, số điện thoại của đầu mối về ${where}${before}.`,
      source: 'companions/dispatch/replyBy',
    },
    {
      text: `Cung cấp kịp thời, chính xác, đầy đủ thông tin về chính sách thuộc lĩnh vực, địa bàn phụ trách; tham gia góp ý, phản biện chính sách khi được lấy ý kiến và phản ánh kịp thời dư luận trong Nhân dân về ${where}.`,
      source,
    },
    ...reportItem(plan),
  ]
}

function reportItem({ reports }: Plan): readonly Item[] {
  const dashes = reports.flatMap(({ id, content, recipient, due }) => {
    const what = phrase(content)
    if (what === '') return []
    const day = known(due)
    const to = phrase(recipient)
    return [
      {
        text: sentence(
          `${what}${to === '' ? '' : `, gửi ${to}`}${day === null ? '' : ` trước ${officialDate(day)}`}`,
        ),
        source: `reports/${id}/content`,
      },
    ]
  })
  return dashes.length === 0
    ? []
    : [{ text: 'Thực hiện chế độ báo cáo:', source: 'reports', dashes }]
}

/** Whoever is to be asked: the contact, otherwise the unit. */
const askedOf = (plan: Plan) => phrase(plan.companions.dispatch.contact) || shortUnitName(plan)

function closingSentence(plan: Plan): string {
  return `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các cơ quan, đơn vị, địa phương phản ánh về ${askedOf(plan)} để tổng hợp, xem xét, giải quyết.`
}
