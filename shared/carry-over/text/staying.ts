import { addressPattern } from '#shared/vietnamese/addresses'
import { marked, type Mark, type Scanner } from './finding'

/** Digits that look like a year and are none, or that mean their own years. */

/** "2025-2026", "giai đoạn 2022 - 2027", "từ năm 2025 đến năm 2027", "năm học 2026/2027". */
const RANGE =
  /(?<![\d.,/])(?<from>(?:19|20)\d{2})\s*(?:[-–—/]|đến|tới)\s*(?:hết\s+)?(?:năm\s+)?(?<to>(?:19|20)\d{2})(?![\d/]|[.,]\d)/giu

const ADDRESS = addressPattern('vn', 'com', 'net', 'org')

/** Leading zero or +84, nine to eleven digits in groups. */
const PHONE = /(?<![\d/])(?:\(0\d{1,3}\)|\+84|0)(?:[ .-]?\d{2,7}){2,4}(?![\d/])/gu
const NAMED_PHONE =
  /(?:ĐT|SĐT|điện thoại|đường dây nóng|hotline|fax|zalo|tổng đài)[:\s]*(?:số\s+)?[\d(+][\d .()-]{4,}\d/giu

const COUNTED =
  'hộ|người|lượt|đồng|triệu|tỷ|tỉ|nghìn|ngàn|tờ|bản|cuốn|cuộc|buổi|ý kiến|đại biểu|học sinh|học viên|trẻ|cháu|hồ sơ|m2|m²|m|km|ha|kg|tấn|suất|phiếu|lớp|giờ|phút|tin|bài|cụm|thôn|đơn vị|doanh nghiệp|thẻ|cái|chiếc|cây|trường hợp|vụ|lao động|thành viên|cử tri|hội viên|đoàn viên|gia đình|khẩu|nhân khẩu|sản phẩm|quyển|ảnh|tài khoản'
/** "2027 hộ", "2.027.000 đồng", "2027,5 ha"; but "năm 2027 hộ nghèo …" is a year. */
const QUANTITY = new RegExp(
  String.raw`(?<!(?:năm|tháng|quý|vụ|xuân|tết)\s{1,3})(?<![\d/.,-])\d{4}(?=\s+(?:${COUNTED})(?!\p{L}))|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|(?<!\d)\d+,\d+`,
  'giu',
)

/** "QCVN 01:2026", "TCVN ISO 9001:2026", "QCVN 2026": technical standards by their year. */
const STANDARD =
  /(?<!\p{L})(?:QCVN|TCVN|QCĐP|TCCS|ISO)(?:[\s/:-]+(?:ISO|IEC|\d{1,5}(?:-\d{1,2})?|[A-ZĐ]{2,}))*/gu

const digits = (text: string) => text.replace(/\D/gu, '')

export const ranges: Scanner = (text, { year, oldYear }) =>
  marked(text, RANGE, (match) => {
    const [from, to] = [Number(match.groups?.['from']), Number(match.groups?.['to'])]
    if (from >= to) return null
    if (to !== oldYear || !isCounted(to - from, text.slice(0, match.index))) return 'stays'
    return {
      kind: 'anniversary',
      proposal: match[0].replace(/\d{4}$/u, String(year)),
      why: `Mốc kỷ niệm của năm ${oldYear} chuyển sang năm ${year}.`,
    }
  })

/** "kỷ niệm 20 năm thành lập xã (2007 - 2027)" tells of an anniversary, not of a period. */
const isCounted = (count: number, before: string) =>
  new RegExp(String.raw`(?:kỷ|kỉ) niệm[^;\n\d]{0,20}(?<!\d)${count} năm[^;\n]{0,100}$`, 'iu').test(
    before,
  )

export const addresses: Scanner = (text) => marked(text, ADDRESS, () => 'stays')

export const quantities: Scanner = (text) => marked(text, QUANTITY, () => 'stays')

export const standards: Scanner = (text) => marked(text, STANDARD, () => 'stays')

/** Telephone numbers; those of people who left go, and what joined them to a name goes along. */
export const phones: Scanner = (text, search) =>
  [PHONE, NAMED_PHONE].flatMap((pattern) =>
    marked(text, pattern, (match) => {
      const number = digits(match[0])
      if (pattern === PHONE && (number.length < 9 || number.length > 12)) return null
      if (!search.phones.has(number)) return 'stays'
      return {
        kind: 'phone',
        proposal: pattern === PHONE ? '' : match[0].replace(/[\d(+][\d .()-]+$/u, '').trimEnd(),
        why: 'Số điện thoại của người không còn công tác.',
      }
    }).map((mark) => (mark.found?.proposal === '' ? withJoint(text, mark) : mark)),
  )

/** "anh Bình - 0912…", "anh Bình (0912…)": nothing is left hanging at the end of a clause. */
function withJoint(text: string, mark: Mark): Mark {
  const [before, after] = [text.slice(0, mark.start), text.slice(mark.end)]
  if (/\(\s*$/u.test(before) && /^\s*\)/u.test(after)) {
    const opening = /\s*\(\s*$/u.exec(before)?.[0].length ?? 0
    const closing = /^\s*\)/u.exec(after)?.[0].length ?? 0
    return { ...mark, start: mark.start - opening, end: mark.end + closing }
  }
  const joint = /^\s*(?:$|[.;\n)])/u.test(after) ? (/\s*[-–—,]?\s*$/u.exec(before)?.[0] ?? '') : ''
  return joint.includes('\n') ? mark : { ...mark, start: mark.start - joint.length }
}
