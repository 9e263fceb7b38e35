import type { ReadDocument, ReadParagraph } from '../read/read-document'
import { isBlank, isBold, letters, linesOf, type Line } from './lines'
import type { Letterhead } from './parts'
import { isRule, ruleUnder } from './rule-line'
import { typeOf } from './title'

/** A letterhead stands at the very top: not further down than this many lines of text. */
const TOP_LINES = 24
const NATIONAL = 'CONGHOAXAHOICHUNGHIA'
/** Framed words under the number (mục III.2), and "DỰ THẢO". */
export const DRAFT_OR_STAMP =
  /^\(?(?:DỰ THẢO|HỎA TỐC|HOẢ TỐC|KHẨN|THƯỢNG KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT)/iu
const REFERENCE = /^S(?:Ố|ố)\s*(?:[:.;]|[\d.…]|\s*\/)/u
const ABOUT = /^V\s*\/\s*v/iu
/** A year alone is no date: titles end in one. */
const PLACE_DATE = /ngày.*tháng|,\s*ngày/iu
/** Longer lines are no part of a letterhead. */
const LONGEST_LINE = 150
const isReference = (text: string) => text.length <= LONGEST_LINE && REFERENCE.test(text)
const isPlaceDate = (text: string) => text.length <= LONGEST_LINE && PLACE_DATE.test(text)
/** Words that begin the name of a body; a new one after a whole name is a body under it. */
const BODY_NAME =
  /^(?:PHÒNG|SỞ|BAN|CHI CỤC|CỤC|TRUNG TÂM|TRƯỜNG|VĂN PHÒNG|ỦY BAN|UỶ BAN|HỘI ĐỒNG|VIỆN|BỆNH VIỆN|TRẠM|HẠT|ĐỘI|THANH TRA|CÔNG AN)(?=\s)/u
const WHOLE_PARENT = /^(?:UBND|HĐND|(?:ỦY|UỶ) BAN NHÂN DÂN|SỞ|BỘ|CỤC|ĐẠI HỌC|TỔNG CỤC)\s+\S/u

export function findLetterhead(document: ReadDocument): Letterhead | null {
  const top = document.paragraphs.filter(({ text }) => !isBlank(text)).slice(0, TOP_LINES)
  const nationalName = top.flatMap(linesOf).find((line) => letters(line.text).startsWith(NATIONAL))
  if (!nationalName) return null
  const columns = nationalName.paragraph.cell
    ? tableColumns(document, nationalName.paragraph)
    : tabbedColumns(document, nationalName.paragraph)
  const right = columns.right
  const at = right.findIndex((line) => line.paragraph === nationalName.paragraph)
  const motto = right.slice(at).find((line) => letters(line.text).startsWith('DOCLAP')) ?? null
  const left = columns.left.filter((line) => line.text !== '')
  const referenceAt = left.findIndex((line) => isReference(line.text))
  const names = (referenceAt < 0 ? left : left.slice(0, referenceAt)).filter(
    (line) => !isRule(line.paragraph) && !DRAFT_OR_STAMP.test(line.text) && !ABOUT.test(line.text),
  )
  const { parent, issuer } = splitNames(names)
  const lastIssuer = issuer.at(-1)
  const all = [...columns.left, ...columns.right].map((line) => line.paragraph)
  const strays = {
    own: all.some((paragraph) => paragraph.lines.length > 0),
    near: isDrawnAround(document, all),
  }
  const after = (line: Line, column: readonly Line[]) => {
    const paragraphs = [...new Set(column.map((each) => each.paragraph))]
    return paragraphs.slice(paragraphs.indexOf(line.paragraph) + 1)
  }
  return {
    nationalName,
    nationalWidthMm: columns.rightWidthMm,
    motto,
    mottoRule: motto
      ? ruleUnder(motto.paragraph, after(motto, columns.right), columns.rightInnerMm, strays)
      : { kind: 'unclear' },
    parent,
    issuer,
    issuerRule: lastIssuer
      ? ruleUnder(
          lastIssuer.paragraph,
          after(lastIssuer, columns.left),
          columns.leftInnerMm,
          strays,
        )
      : { kind: 'unclear' },
    reference: left[referenceAt] ?? null,
    letterSubject: letterSubject(referenceAt < 0 ? [] : left.slice(referenceAt + 1)),
    placeDate: columns.right.find((line) => isPlaceDate(line.text)) ?? null,
  }
}

/** Lines drawn in or beside a letterhead, or a table of it with borders. */
function isDrawnAround(document: ReadDocument, all: readonly ReadParagraph[]): boolean {
  const last = Math.max(...all.map(({ index }) => index))
  return (
    document.paragraphs.slice(0, last + 3).some(({ lines }) => lines.length > 0) ||
    all.some(({ cell }) => cell !== null && document.tables[cell.table]?.hasBorders === true)
  )
}

function letterSubject(below: readonly Line[]): readonly Line[] {
  const start = below.findIndex((line) => ABOUT.test(line.text))
  return start < 0
    ? []
    : below
        .slice(start)
        .filter((line) => !isRule(line.paragraph) && !DRAFT_OR_STAMP.test(line.text))
}

/** The superior body first, not bold; the issuing body after it. */
function splitNames(names: readonly Line[]): { parent: readonly Line[]; issuer: readonly Line[] } {
  const firstBold = names.findIndex(isBold)
  if (firstBold > 0) return { parent: names.slice(0, firstBold), issuer: names.slice(firstBold) }
  const [first] = names
  const second = names.findIndex((line, index) => index > 0 && BODY_NAME.test(line.text))
  if (
    first &&
    second > 0 &&
    WHOLE_PARENT.test(
      names
        .slice(0, second)
        .map((l) => l.text)
        .join(' '),
    )
  )
    return { parent: names.slice(0, second), issuer: names.slice(second) }
  return { parent: [], issuer: names }
}

type Columns = {
  readonly left: readonly Line[]
  readonly right: readonly Line[]
  readonly rightWidthMm: number | null
  /** Widths the texts have. */
  readonly leftInnerMm: number | null
  readonly rightInnerMm: number | null
}

/** Left of Quốc hiệu and under it, in a table; a second table or tabbed lines right after count too. */
function tableColumns(document: ReadDocument, national: ReadParagraph): Columns {
  const place = national.cell
  const table = document.tables[place?.table ?? -1]
  const cells = (table?.rows ?? []).flatMap((row) => row.cells)
  const isRight = (column: number) => column >= (place?.column ?? 0)
  const lines = (wanted: boolean) =>
    cells
      .filter((cell) => isRight(cell.column) === wanted)
      .flatMap((cell) => cell.paragraphs)
      .flatMap((index) => document.paragraphs[index] ?? [])
      .flatMap(linesOf)
  const sized = (wanted: boolean) =>
    cells.find((cell) => isRight(cell.column) === wanted && cell.widthMm !== null)
  const innerOf = (wanted: boolean) => {
    const { widthMm = null, paddingMm = 0 } = sized(wanted) ?? {}
    return widthMm === null ? null : widthMm - paddingMm
  }
  const left = lines(false)
  const right = lines(true)
  const last = Math.max(...cells.flatMap((cell) => cell.paragraphs), 0)
  const below = tabbed(document.paragraphs.slice(last + 1, last + 5), false)
  return {
    left: [...left, ...below.left],
    right: [...right, ...below.right],
    rightWidthMm: sized(true)?.widthMm ?? null,
    leftInnerMm: innerOf(false),
    rightInnerMm: innerOf(true),
  }
}

function tabbedColumns(document: ReadDocument, national: ReadParagraph): Columns {
  const { left, right } = tabbed(document.paragraphs.slice(0, national.index + 8), true)
  return { left, right, rightWidthMm: null, leftInnerMm: null, rightInnerMm: null }
}

/**
 * Texts set side by side by tabs; alone on its line, a text is told by what it says.
 * @param hasNames whether names of bodies may stand here, and not only the number and the date
 */
function tabbed(paragraphs: readonly ReadParagraph[], hasNames: boolean) {
  const left: Line[] = []
  const right: Line[] = []
  for (const beside of paragraphs.flatMap(sideBySide)) {
    const [first, second] = beside
    // The paper itself begins, under a letterhead without a number and a date.
    if (typeOf(first.text) !== null) break
    if (second && (hasNames || isReference(first.text) || isPlaceDate(second.text))) {
      left.push(first)
      right.push(second)
    } else if (isRightText(first.text)) right.push(first)
    else if (isReference(first.text) || ABOUT.test(first.text)) left.push(first)
    else if (hasNames && right.length === 0) left.push(first)
    else break
  }
  return { left, right }
}

type Beside = readonly [first: Line, second?: Line]

/** Two texts with a tab between them stand beside each other; a line break only ends a line. */
function sideBySide(paragraph: ReadParagraph): readonly Beside[] {
  if (isRule(paragraph)) return []
  const lines = linesOf(paragraph).filter((line) => line.text !== '')
  const [first, second, third] = lines
  const text = paragraph.text.trim()
  return first && second && !third && text.includes('\t') && !text.includes('\n')
    ? [[first, second]]
    : lines.map((line) => [line])
}

const isRightText = (text: string) =>
  /^(?:CONGHOAXAHOI|DOCLAPTUDO)/.test(letters(text)) || (text.length < 70 && PLACE_DATE.test(text))
