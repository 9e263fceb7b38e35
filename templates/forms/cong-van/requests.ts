import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { officialDate } from '#shared/vietnamese/dates'
import { lowerFirst, phrase, sentence } from '#shared/vietnamese/wording'
import type { Block } from '#templates/document/official-document'
import type { Item } from '../outline'
import { paragraph } from '../parts'
import { shortUnitName } from '../plan-view'

/** What those addressed are asked to do: as typed, otherwise written from the plan. */
export function requests(plan: Plan): readonly Item[] {
  const typed = typedRequests(plan)
  return typed.length > 0 ? typed : [...written(plan), ...reportItem(plan)]
}

function typedRequests({ companions }: Plan): readonly Item[] {
  return companions.dispatch.requests
    .map((text, index) => ({
      text: sentence(text),
      source: `companions/dispatch/requests/${index}`,
    }))
    .filter(({ text }) => text !== '')
}

const OTHERS = 'các cơ quan, tổ chức, đơn vị'
/** Longer names are not said again in every sentence. */
const LONGEST_READER = 60

/** Whom the sentences speak to: the only addressee by name. */
export function readersOf({ companions }: Plan): string {
  const names = companions.dispatch.addressees.map(phrase).filter((name) => name !== '')
  const [only] = names
  return only !== undefined && names.length === 1 && only.length <= LONGEST_READER
    ? lowerFirst(only)
    : OTHERS
}

/** Where answers go: the office given as contact; a person or a telephone number is only told of. */
export function askedOf(plan: Plan): string {
  const contact = phrase(plan.companions.dispatch.contact)
  return contact === '' || isPerson(contact) ? shortUnitName(plan) : contact
}

/** " (đầu mối liên hệ: …)" when the contact is not an office. */
export function contactOf({ companions }: Plan): string {
  const contact = phrase(companions.dispatch.contact)
  return isPerson(contact) ? ` (đầu mối liên hệ: ${contact})` : ''
}

/** An office is named by its kind; whatever else stands there, or holds a number, is a person. */
const OFFICE =
  /^(?:phòng|văn phòng|ban|sở|trung tâm|ủy ban|uỷ ban|ubnd|tổ|bộ phận|chi cục|trường)\s/iu
const isPerson = (contact: string) =>
  contact !== '' && (!OFFICE.test(contact) || /[\d@]/u.test(contact))

function before({ companions }: Plan): string {
  const by = known(companions.dispatch.replyBy)
  return by === null ? '' : ` trước ${officialDate(by)}`
}

function written(plan: Plan): readonly Item[] {
  const source = 'companions/dispatch/requests'
  const where = askedOf(plan)
  return [
    {
      text: 'Tổ chức thực hiện đầy đủ, đúng tiến độ các nhiệm vụ được phân công tại Kế hoạch; chủ động phối hợp với cơ quan, đơn vị chủ trì trong từng giai đoạn của chính sách.',
      source,
    },
    {
      text: `Phân công người làm đầu mối truyền thông chính sách; gửi họ tên, chức vụ, số điện thoại của đầu mối về ${where}${before(plan)}.`,
      source: 'companions/dispatch/replyBy',
    },
    {
      text: 'Cung cấp kịp thời, chính xác, đầy đủ thông tin về chính sách thuộc lĩnh vực, địa bàn phụ trách; tham gia góp ý, phản biện chính sách khi được lấy ý kiến; phản ánh kịp thời dư luận trong Nhân dân.',
      source,
    },
  ]
}

/** The unit's own reports: those addressed send what they are put together from. */
function reportItem(plan: Plan): readonly Item[] {
  const reports = plan.reports.flatMap(({ id, content, due }) => {
    const what = phrase(content)
    if (what === '') return []
    const day = known(due)
    return [
      {
        text: day === null ? what : `${what}, chậm nhất ${officialDate(day)}`,
        source: `reports/${id}/content`,
      },
    ]
  })
  if (reports.length === 0) return []
  return [
    {
      text: `Gửi kết quả thực hiện về ${askedOf(plan)} để tổng hợp, gửi đúng hạn các báo cáo sau:`,
      source: 'reports',
      dashes: reports.map(({ text, source }, index) => ({
        text: `${text}${index === reports.length - 1 ? '.' : ';'}`,
        source,
      })),
    },
  ]
}

/** The day an answer is due, when the requests are the officer's own. */
export function replyParagraph(plan: Plan): readonly Block[] {
  const by = before(plan)
  return by === '' || typedRequests(plan).length === 0
    ? []
    : [
        paragraph(
          `Đề nghị ${readersOf(plan)} gửi văn bản trả lời về ${askedOf(plan)}${by}.`,
          'companions/dispatch/replyBy',
        ),
      ]
}
