import { isUpper } from '../../recognise/lines'
import {
  hasPosition,
  hasTitleAndClosing,
  isAttached,
  isLetter,
  isOfficial,
  WITHOUT_RECIPIENTS,
} from '../../recognise/official'
import type { Parts } from '../../recognise/parts'
import { NOT_OFFICIAL, unjudged, type Mistake, type Rule } from '../rule'

/** Parts a paper must have; the name of the issuing body has a rule of its own. */
export const partsMissing: Rule = {
  id: 'parts.missing',
  title: 'Đủ các thành phần thể thức chính',
  clause: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2',
  severity: 'law',
  check: (parts) => {
    if (!isOfficial(parts)) return unjudged(NOT_OFFICIAL)
    if (!parts.letterhead) return hasTitleAndClosing(parts) ? [missing(NATIONAL)] : []
    return [...missingAtHead(parts), ...missingAtEnd(parts)].map(missing)
  },
}

/** Paragraphs under the letterhead among which a title stands. */
const TOP = 4

const NATIONAL = 'Quốc hiệu và Tiêu ngữ, ghi ở phía trên bên phải trang đầu'

const missing = (what: string): Mistake => ({
  message: `Văn bản thiếu ${what}. Đây là thành phần thể thức chính; bổ sung trước khi trình ký.`,
})

/** An estimate or another paper with a name that the decree does not list. */
const hasOtherTitle = ({ title, body }: Parts): boolean =>
  title === null &&
  body
    .slice(0, TOP)
    .some(({ look, runs }) => look.align === 'center' && runs.length > 0 && isUpper({ runs }))

function missingAtHead(parts: Parts): readonly string[] {
  const { letterhead, title } = parts
  const subjectOfLetter = letterhead?.letterSubject.length ?? 0
  return [
    ...(letterhead?.motto ? [] : ['Tiêu ngữ “Độc lập - Tự do - Hạnh phúc” dưới Quốc hiệu']),
    ...(title || isLetter(parts) || hasOtherTitle(parts)
      ? []
      : ['tên loại và trích yếu nội dung, hoặc “V/v …” và “Kính gửi” nếu là công văn']),
    ...(isLetter(parts) && subjectOfLetter === 0
      ? ['trích yếu nội dung công văn: “V/v …”, ghi dưới số, ký hiệu']
      : []),
    ...(isAttached(parts) || hasOtherTitle(parts) ? [] : missingBeside(parts)),
  ]
}

/** A draft may have neither number nor date yet; one without the other was forgotten. */
function missingBeside({ letterhead }: Parts): readonly string[] {
  if (!letterhead || (letterhead.reference === null) === (letterhead.placeDate === null)) return []
  return letterhead.reference === null
    ? ['số, ký hiệu, ghi dưới tên cơ quan ban hành']
    : ['địa danh và thời gian ban hành “…, ngày … tháng … năm …”']
}

function missingAtEnd(parts: Parts): readonly string[] {
  const { closing, title } = parts
  if (isAttached(parts)) return []
  const isSigned = (closing?.authority.length ?? 0) > 0 || hasPosition(parts)
  const needsRecipients = !WITHOUT_RECIPIENTS.includes(title?.type ?? '')
  return [
    ...(isSigned || closing?.name ? [] : ['chức vụ, họ tên và chữ ký của người có thẩm quyền']),
    ...(closing || !needsRecipients ? [] : ['phần “Nơi nhận:” ở cuối văn bản']),
  ]
}
