import { findClosing, isPosition } from './closing'
import { hasBold, isUpper, linesOf } from './lines'
import type { Parts } from './parts'
import { findTitle } from './title'

/** Lines at the end of a paper among which its signature stands. */
const NEAR_END = 40

/** Papers of the Party and its youth have a form of their own, without Quốc hiệu. */
const OTHERS = /ĐẢNG CỘNG SẢN|ĐOÀN TNCS|ĐOÀN THANH NIÊN/iu

/** Whether anything shows an official paper; of a poster or a summary the page is nobody's business. */
export const isOfficial = (parts: Parts): boolean =>
  parts.letterhead !== null || parts.appendices.length > 0 || hasTitleAndClosing(parts)

/** A paper whose Quốc hiệu was left out still has the name of its type above and a signature below. */
export function hasTitleAndClosing({ document, letterhead }: Parts): boolean {
  if (letterhead !== null) return false
  const name = findTitle(document, 0)?.name
  return (
    name !== undefined &&
    !document.paragraphs.slice(0, name.paragraph.index).some(({ plain }) => OTHERS.test(plain)) &&
    isUpper(name) &&
    hasBold(name) &&
    findClosing(document, name.paragraph.index) !== null
  )
}

/** A plan or a set of rules that a decision puts out: the decision has the number and the signature. */
export const isAttached = ({ title }: Parts): boolean => (title?.attachedTo.length ?? 0) > 0

/** A letter has no name of its type: its subject stands under its number, and it names whom it is to. */
export const isLetter = ({ title, letterhead, addressee }: Parts): boolean =>
  title === null && ((letterhead?.letterSubject.length ?? 0) > 0 || addressee !== null)

/** Whether a position in capitals stands near the end, wherever it is set. */
export function hasPosition({ document, appendices }: Parts): boolean {
  const end = appendices[0]?.label.paragraph.index ?? document.paragraphs.length
  return document.paragraphs
    .slice(0, end)
    .filter(({ text }) => text.trim() !== '')
    .slice(-NEAR_END)
    .flatMap(linesOf)
    .some((line) => line.text !== '' && isUpper(line) && isPosition(line.text))
}

/** Types whose forms have no list of recipients, or that two sides sign. */
export const WITHOUT_RECIPIENTS = [
  'BIÊN BẢN',
  'HỢP ĐỒNG',
  'GIẤY MỜI',
  'GIẤY GIỚI THIỆU',
  'GIẤY NGHỈ PHÉP',
  'GIẤY ỦY QUYỀN',
  'PHIẾU GỬI',
  'PHIẾU CHUYỂN',
  'PHIẾU BÁO',
  'QUY CHẾ',
  'QUY ĐỊNH',
]
