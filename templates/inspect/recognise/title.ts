import type { ReadDocument, ReadParagraph } from '../read/read-document'
import { hasBold, isBlank, linesOf, type Line } from './lines'
import type { Title } from './parts'
import { isRule, ruleUnder } from './rule-line'

/** Types with a name (Phụ lục III, mục I) and their abbreviations. */
export const typeCodes: Readonly<Record<string, string>> = {
  'NGHỊ QUYẾT': 'NQ',
  'QUYẾT ĐỊNH': 'QĐ',
  'CHỈ THỊ': 'CT',
  'QUY CHẾ': 'QC',
  'QUY ĐỊNH': 'QyĐ',
  'THÔNG CÁO': 'TC',
  'THÔNG BÁO': 'TB',
  'HƯỚNG DẪN': 'HD',
  'CHƯƠNG TRÌNH': 'CTr',
  'KẾ HOẠCH': 'KH',
  'PHƯƠNG ÁN': 'PA',
  'ĐỀ ÁN': 'ĐA',
  'DỰ ÁN': 'DA',
  'BÁO CÁO': 'BC',
  'BIÊN BẢN': 'BB',
  'TỜ TRÌNH': 'TTr',
  'HỢP ĐỒNG': 'HĐ',
  'CÔNG ĐIỆN': 'CĐ',
  'GIẤY MỜI': 'GM',
  'GIẤY ỦY QUYỀN': 'GUQ',
  'GIẤY GIỚI THIỆU': 'GGT',
  'GIẤY NGHỈ PHÉP': 'GNP',
  'PHIẾU GỬI': 'PG',
  'PHIẾU CHUYỂN': 'PC',
  'PHIẾU BÁO': 'PB',
}

/** A title stands within this many lines after the letterhead. */
const NEAR = 12
const LONGEST_SUBJECT = 6
/** People leave a line or two between the name of the type and the subject. */
const MOST_BLANK_LINES = 2
const SECTION = /^(?:(?:phần|chương|mục)\s+(?:thứ|[IVX\d])|[A-H]\.\s)/iu
const NOT_SUBJECT =
  /^(?:Căn cứ|Thực hiện|Kính gửi|Để |Nhằm |Theo |[IVX]+\.|\d+\.|Điều \d|Phần |Chương |Mục |\(Kèm theo|\(Ban hành)/u

export function findTitle(document: ReadDocument, from: number): Title | null {
  const after = document.paragraphs.slice(from).filter(({ inTextBox }) => !inTextBox)
  const lines = after.flatMap(linesOf).filter((line) => line.text !== '')
  const name = lines.slice(0, NEAR).find((line) => typeOf(line.text) !== null)
  const type = name ? typeOf(name.text) : null
  if (!name || type === null) return null
  const next = after.filter(({ index }) => index > name.paragraph.index)
  const subject = subjectLines(name, next)
  const lastOfSubject = subject.at(-1)?.paragraph ?? name.paragraph
  const rest = next.filter(({ index }) => index > lastOfSubject.index)
  const attached = attachedLines(rest)
  const above = attached.at(-1)?.paragraph ?? lastOfSubject
  return {
    name,
    type,
    subject,
    attachedTo: attached,
    subjectRule: ruleUnder(
      above,
      rest.filter(({ index }) => index > above.index),
      textWidthOf(document, above),
      {
        own: subject.some((line) => line !== subject.at(-1) && line.paragraph.lines.length > 0),
        near: document.paragraphs
          .slice(from, above.index + 5)
          .some(({ lines: drawn }) => drawn.length > 0),
      },
    ),
  }
}

/** "KẾ HOẠCH", also mistyped in lower case; `null` for any other text. */
export function typeOf(text: string): string | null {
  const upper = text.toLocaleUpperCase('vi').replace('GIẤY UỶ', 'GIẤY ỦY')
  return upper in typeCodes ? upper : null
}

function subjectLines(name: Line, next: readonly ReadParagraph[]): readonly Line[] {
  const rest = linesOf(name.paragraph).filter((line) => line.text !== '')
  const same = rest.slice(rest.findIndex((line) => line.text === name.text) + 1)
  const lines: Line[] = [...same]
  let blankLines = 0
  for (const paragraph of next) {
    if (paragraph.cell !== null || lines.length >= LONGEST_SUBJECT) break
    const isGap = lines.length === 0 && isBlank(paragraph.text) && !isRule(paragraph)
    if (isGap && blankLines < MOST_BLANK_LINES) {
      blankLines += 1
      continue
    }
    if (isBlank(paragraph.text) || isRule(paragraph) || NOT_SUBJECT.test(paragraph.text)) break
    const pieces = linesOf(paragraph).filter((line) => line.text !== '')
    // Past a gap the place alone does not tell a subject from the body.
    if (blankLines > 0 && SECTION.test(paragraph.text.trim())) break
    const looksLike =
      (lines.length === 0 && blankLines === 0) ||
      paragraph.look.align === 'center' ||
      pieces.every((line) => hasBold(line))
    if (!looksLike) break
    lines.push(...pieces)
    // The rule belongs to the line right above it.
    if (paragraph.look.borderBottom || paragraph.lines.length > 0) break
  }
  return lines.slice(0, LONGEST_SUBJECT)
}

function attachedLines(rest: readonly ReadParagraph[]): readonly Line[] {
  const start = rest.findIndex(({ text }) => !isBlank(text))
  const first = rest[start]
  if (!first || !/^\(\s*(?:Ban hành\s+)?kèm theo/iu.test(first.text.trim())) return []
  const end = rest.findIndex(({ text }, index) => index >= start && text.includes(')'))
  return rest
    .slice(start, end < start ? start + 1 : Math.min(end + 1, start + 5))
    .flatMap(linesOf)
    .filter((line) => line.text !== '')
}

/** Width of the text area a paragraph outside tables stands in. */
export function textWidthOf(
  document: ReadDocument,
  { section, cell }: ReadParagraph,
): number | null {
  const found = document.sections[section]
  if (!found || cell !== null) return null
  return found.widthMm - found.marginsMm.left - found.marginsMm.right
}
