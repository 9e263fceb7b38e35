import { addressPattern } from '#shared/vietnamese/addresses'
import { marked, type Scanner } from './finding'

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

const digits = (text: string) => text.replace(/\D/gu, '')

export const ranges: Scanner = (text) =>
  marked(text, RANGE, ({ groups }) =>
    Number(groups?.['from']) < Number(groups?.['to']) ? 'stays' : null,
  )

export const addresses: Scanner = (text) => marked(text, ADDRESS, () => 'stays')

export const quantities: Scanner = (text) => marked(text, QUANTITY, () => 'stays')

/** Telephone numbers; those of people who left go. */
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
    }),
  )
