import type { DocumentInfo, Urgency } from '#shared/plan/document'
import type { Plan } from '#shared/plan/plan'
import type { Unit } from '#shared/plan/unit'
import { phrase, upperCase } from '#shared/vietnamese/wording'
import type { Letterhead, Line, Mark } from '#templates/document/official-document'
import { balancedLines } from '#templates/nd30/balanced-lines'
import { columnsOfLetterhead } from '#templates/nd30/layout'
import { measures } from '#templates/nd30/measures'
import type { FontStyle } from '#templates/nd30/text-width'
import type { Issued } from './issued'

type LetterheadOptions = {
  /** Who issues the paper: the unit of the plan unless an office of it does. */
  issuer?: Unit
  /** "V/v …" of a công văn. */
  subject?: Line
  /** "Số: …; ngày/tháng/năm" of an electronic paper attached to another one. */
  signingInfo?: string
  /** The urgency is the plan's and of what sends it out; other papers only go along. */
  isUrgent?: boolean
}

/**
 * Letterhead of a paper of the unit (Phụ lục I, mục II.1–II.4).
 * @param issued number and date of the paper; null leaves both out, as on an attached plan
 */
export function paperLetterhead(
  { unit, document }: Plan,
  issued: Issued | null,
  { issuer = unit, subject, signingInfo, isUrgent = true }: LetterheadOptions = {},
): Letterhead {
  const { sizesPt } = measures(document.format)
  const placeDate = issued && {
    place: phrase(unit.placeName),
    day: issued.day,
    month: issued.month,
    year: issued.year,
    source: issued.dateSource,
  }
  const [column] = columnsOfLetterhead(document.format, placeDate)
  return {
    // An office's paper names the unit above it, broken as the unit wants it.
    parentLines:
      issuer.parentName === unit.name && issuer !== unit
        ? (typedLines(unit) ?? parentLines(issuer, sizesPt.parent, column.mm))
        : parentLines(issuer, sizesPt.parent, column.mm),
    issuerLines: issuerLines(issuer, sizesPt.issuer, column.mm),
    issuerSource: issuer === unit ? 'unit/name' : 'companions/submission/officeName',
    reference: issued && { number: issued.number, code: issued.code, source: issued.numberSource },
    placeDate,
    signingInfo: signingInfo ?? null,
    subject: subject ?? null,
    marks: issued === null ? [] : marksOf(isUrgent ? document : { ...document, urgency: 'none' }),
  }
}

/** Frames of Phụ lục I, mục III.2b, in millimetres. */
const URGENCY_MARKS: Record<Exclude<Urgency, 'none'>, { text: string; widthMm: number }> = {
  urgent: { text: 'KHẨN', widthMm: 20 },
  veryUrgent: { text: 'THƯỢNG KHẨN', widthMm: 40 },
  mostUrgent: { text: 'HỎA TỐC', widthMm: 30 },
}

function marksOf({ urgency, isDraft }: DocumentInfo): readonly Mark[] {
  const heightMm = 8
  return [
    ...(urgency === 'none' ? [] : [{ ...URGENCY_MARKS[urgency], heightMm, color: 'red' } as const]),
    ...(isDraft ? [{ text: 'DỰ THẢO', widthMm: 30, heightMm, color: 'black' } as const] : []),
  ]
}

function parentLines(unit: Unit, sizePt: number, widthMm: number): readonly string[] {
  const name = upperCase(unit.parentName).replaceAll('\n', ' ')
  const whole = balancedLines(name, 'regular', sizePt, widthMm)
  return whole.length < 2 ? whole : brokenName(name, 'regular', sizePt, widthMm)
}

function issuerLines(unit: Unit, sizePt: number, widthMm: number): readonly string[] {
  const name = upperCase(unit.name).replaceAll('\n', ' ')
  return typedLines(unit) ?? brokenName(name, 'bold', sizePt, widthMm)
}

/** The name as broken by hand. */
function typedLines({ letterheadLines }: Unit): readonly string[] | null {
  const typed = letterheadLines.map(upperCase).filter((line) => line !== '')
  return typed.length > 0 ? typed : null
}

const COMMITTEE = /^((?:ỦY|UỶ) BAN NHÂN DÂN)\s+(.+)$/u

/** A committee's name breaks before its place; other names break evenly. */
function brokenName(
  name: string,
  style: FontStyle,
  sizePt: number,
  widthMm: number,
): readonly string[] {
  const committee = COMMITTEE.exec(name)
  const pieces = committee ? [committee[1] ?? '', committee[2] ?? ''] : [name]
  return pieces.flatMap((piece) => balancedLines(piece, style, sizePt, widthMm))
}
