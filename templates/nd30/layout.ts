import type { DocumentFormat } from '#shared/plan/document'
import type {
  Appendix,
  Closing,
  Letterhead,
  Line,
  OfficialDocument,
  Table,
  Title,
} from '#templates/document/official-document'
import type { Sheet } from '#templates/document/sheet'
import { balancedLines } from './balanced-lines'
import {
  closingColumns,
  letterheadColumns,
  measures,
  textWidth,
  type ColumnWidth,
} from './measures'
import { drawnWidthMm, textWidthMm, type FontStyle } from './text-width'

/**
 * What both drawings must decide alike: fixed words, how titles break into lines, and how long the
 * rule lines under them are (millimetres).
 */

/** Phụ lục I, mục II.1a and II.1b. */
export const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

const NBSP = '\u00a0'
/** Room left for the clerk to write a number (mục II.3) or a day and month (mục II.4), in spaces. */
const NUMBER_ROOM = 8
const DATE_ROOM = 7
/** The least room a hand can write in; what does not fit its column gets no less. */
const LEAST_ROOM = 4
export const NUMBER_BLANK = NBSP.repeat(NUMBER_ROOM)
export const DATE_BLANK = NBSP.repeat(DATE_ROOM)

type Reference = Pick<NonNullable<Letterhead['reference']>, 'number' | 'code'>
type PlaceDate = Omit<NonNullable<Letterhead['placeDate']>, 'source'>

/** `05/KH-UBND`, or room for the number before the slash. */
export function referenceText({ number, code }: Reference, room = NUMBER_ROOM): string {
  return `${number === '' ? NBSP.repeat(room) : number}/${code}`
}

/** `ngày 05 tháng 01 năm 2027`, with room for a day or month still blank. */
export function dateText(date: Omit<PlaceDate, 'place'>, room = DATE_ROOM): string {
  const part = (text: string) => (text === '' ? NBSP.repeat(room) : ` ${text} `)
  return `ngày${part(date.day)}tháng${part(date.month)}năm${part(date.year)}`.replace(/ $/, '')
}

/** `An Bình, ngày 05 tháng 01 năm 2027`. */
const placeDateText = (placeDate: PlaceDate, room: number) =>
  `${placeDate.place}, ${dateText(placeDate, room)}`

/**
 * Issuer | Quốc hiệu. For a long place the right column grows, but not for room to write in: the
 * issuer's name needs its column more.
 */
export function columnsOfLetterhead(
  format: DocumentFormat,
  placeDate: PlaceDate | null,
): readonly [ColumnWidth, ColumnWidth] {
  const text = placeDate ? placeDateText(placeDate, LEAST_ROOM) : ''
  const { placeDate: sizePt } = measures(format).sizesPt
  return letterheadColumns(format, drawnWidthMm(text, 'italic', sizePt))
}

/** The text with as much room for the clerk as its column has. */
function withRoom(
  textOf: (room: number) => string,
  most: number,
  style: FontStyle,
  sizePt: number,
  columnMm: number,
): string {
  for (let room = most; room > LEAST_ROOM; room -= 1) {
    const text = textOf(room)
    if (drawnWidthMm(text, style, sizePt) <= columnMm) return text
  }
  return textOf(LEAST_ROOM)
}

export type LetterheadLayout = {
  /** Issuer's column, national column. */
  columns: readonly [ColumnWidth, ColumnWidth]
  issuerRuleMm: number
  /** As long as Tiêu ngữ (mục II.1b). */
  mottoRuleMm: number
  /** "Số: 05/KH-UBND"; null on a plan attached to a decision. */
  reference: string | null
  /** "An Bình, ngày 05 tháng 01 năm 2027". */
  placeDate: string | null
  /** Lines of "V/v …" under the number. */
  subjectLines: readonly string[]
}

export function letterheadLayout(letterhead: Letterhead, format: DocumentFormat): LetterheadLayout {
  const { sizesPt, rule } = measures(format)
  const { reference, placeDate } = letterhead
  const [issuer, national] = columnsOfLetterhead(format, placeDate)
  return {
    columns: [issuer, national],
    issuerRuleMm: rule.share * widthOfLast(letterhead.issuerLines, 'bold', sizesPt.issuer),
    mottoRuleMm: textWidthMm(MOTTO, 'bold', sizesPt.motto),
    reference:
      reference &&
      withRoom(
        (room) => `Số: ${referenceText(reference, room)}`,
        NUMBER_ROOM,
        'regular',
        sizesPt.reference,
        issuer.mm,
      ),
    placeDate:
      placeDate &&
      withRoom(
        (room) => placeDateText(placeDate, room),
        DATE_ROOM,
        'italic',
        sizesPt.placeDate,
        national.mm,
      ),
    subjectLines: letterhead.subject
      ? balancedLines(letterhead.subject.text, 'regular', sizesPt.letterSubject, issuer.mm)
      : [],
  }
}

export type TitleLayout = {
  /** Lines of the subject, or of an appendix's name. */
  lines: readonly string[]
  /** Lines of "(Kèm theo …)". */
  attachedToLines: readonly string[]
  /** Rule under the last of all these lines. */
  ruleMm: number
}

export function titleLayout(title: Title, format: DocumentFormat): TitleLayout {
  const { sizesPt } = measures(format)
  const width = textWidth(format, 'portrait')
  return centredTitle(title.subject, sizesPt.subject, title.attachedTo ?? '', format, width)
}

/** Lines of the authority that decides (Mẫu 1.2, 1.3). */
export function authorityLayout({ authority, format }: OfficialDocument): readonly string[] {
  const { sizesPt, titleWidthShare } = measures(format)
  const width = textWidth(format, 'portrait') * titleWidthShare
  return authority ? balancedLines(authority.text, 'bold', sizesPt.body, width) : []
}

/** A line of "Kính gửi" with its place: its first line starts at `leftMm - hangingMm`. */
export type AddresseeLine = Line & { centred: boolean; leftMm: number; hangingMm: number }

const ADDRESSED = 'Kính gửi:'
/** From the left margin to "Kính gửi:" when it does not stand in the middle (as in Mẫu 1.5). */
const ADDRESSED_AT_MM = 25

/**
 * One addressee on the line of "Kính gửi:"; several each on a line of its own, the dashes under the
 * colon, closed by `;` and at last by `.` (mục II.9d).
 */
export function addresseesLayout({
  addressees,
  format,
}: OfficialDocument): readonly AddresseeLine[] {
  const { sizesPt } = measures(format)
  const widthOf = (text: string) => textWidthMm(text, 'regular', sizesPt.body)
  const [first] = addressees
  if (!first) return []
  if (addressees.length === 1) {
    const text = `${ADDRESSED} ${first.text}`
    const centred = widthOf(text) < textWidth(format, 'portrait') - 2
    const hangingMm = centred ? 0 : widthOf(`${ADDRESSED} `)
    return [
      { ...first, text, centred, hangingMm, leftMm: centred ? 0 : ADDRESSED_AT_MM + hangingMm },
    ]
  }
  const dash = widthOf('- ')
  const dashesAt = ADDRESSED_AT_MM + widthOf(ADDRESSED.slice(0, -1))
  return [
    { text: ADDRESSED, centred: false, leftMm: ADDRESSED_AT_MM, hangingMm: 0 },
    ...addressees.map((line, index) => ({
      ...line,
      text: `- ${line.text}${index === addressees.length - 1 ? '.' : ';'}`,
      centred: false,
      leftMm: dashesAt + dash,
      hangingMm: dash,
    })),
  ]
}

/** Lines above the signature: authority and position, a long position broken evenly. */
export function signatureLines({ authorityLines }: Closing, format: DocumentFormat) {
  const [, column] = closingColumns(format)
  const { signature } = measures(format).sizesPt
  const lines = authorityLines.flatMap((line) => balancedLines(line, 'bold', signature, column.mm))
  return lines.length > 0 ? lines : ['']
}

/** The signer's name, a long one broken evenly. */
export function signerLines({ signerName }: Closing, format: DocumentFormat) {
  const [, column] = closingColumns(format)
  const lines = balancedLines(signerName, 'bold', measures(format).sizesPt.signature, column.mm)
  return lines.length > 0 ? lines : ['']
}

/** Lines of a sheet's title and of what stands under it. */
export function sheetLayout({ title, subtitle }: Sheet, widthMm: number, titlePt: number) {
  return {
    titleLines: balancedLines(title.text, 'bold', titlePt, widthMm),
    subtitleLines: balancedLines(subtitle.text, 'italic', titlePt - 2, widthMm),
  }
}

export function appendixLayout(appendix: Appendix, format: DocumentFormat): TitleLayout {
  const { sizesPt } = measures(format)
  const width = textWidth(format, appendix.orientation)
  return centredTitle(appendix.title, sizesPt.appendixTitle, appendix.attachedTo, format, width)
}

function centredTitle(
  title: string,
  titleSizePt: number,
  attachedTo: string,
  format: DocumentFormat,
  textWidthMmOfPage: number,
): TitleLayout {
  const { sizesPt, rule, titleWidthShare } = measures(format)
  const width = textWidthMmOfPage * titleWidthShare
  const lines = balancedLines(title, 'bold', titleSizePt, width)
  const attachedToLines = balancedLines(attachedTo, 'italic', sizesPt.attachedTo, width)
  const lastWidth =
    attachedToLines.length > 0
      ? widthOfLast(attachedToLines, 'italic', sizesPt.attachedTo)
      : widthOfLast(lines, 'bold', titleSizePt)
  return { lines, attachedToLines, ruleMm: rule.share * lastWidth }
}

function widthOfLast(lines: readonly string[], style: FontStyle, sizePt: number): number {
  return textWidthMm(lines.at(-1) ?? '', style, sizePt)
}

/** Whether a table has a heading row. */
export const hasHeadings = ({ columns }: Table): boolean =>
  columns.some(({ title }) => title !== '')
