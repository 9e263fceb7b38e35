import type { DocumentInfo } from '#shared/plan/document'
import { known } from '#shared/plan/entered'
import type { Unit } from '#shared/plan/unit'
import { dateParts, officialDay, officialMonth } from '#shared/vietnamese/dates'
import { phrase, upperCase } from '#shared/vietnamese/wording'
import type { Letterhead } from '#templates/document/official-document'
import { placeDateText } from '#templates/nd30/layout'
import { letterheadColumns, measures } from '#templates/nd30/measures'
import { balancedLines, type FontStyle } from '#templates/nd30/text-width'

/**
 * Letterhead of a paper of the unit (Phụ lục I, mục II.1–II.4).
 * @param typeCode abbreviation of the kind of paper, e.g. "KH"; null leaves out number and date.
 */
export function unitLetterhead(
  unit: Unit,
  document: DocumentInfo,
  typeCode: string | null,
): Letterhead {
  const { sizesPt } = measures(document.format)
  const placeDate = typeCode === null ? null : placeAndDate(unit, document)
  const [column] = letterheadColumns(
    document.format,
    placeDate === null ? '' : placeDateText(placeDate),
  )
  return {
    parentLines: parentLines(unit, sizesPt.parent, column.mm),
    issuerLines: issuerLines(unit, sizesPt.issuer, column.mm),
    issuerSource: 'unit/name',
    reference: typeCode === null ? null : reference(unit, document, typeCode),
    placeDate,
  }
}

function parentLines(unit: Unit, sizePt: number, widthMm: number): readonly string[] {
  const name = upperCase(unit.parentName).replaceAll('\n', ' ')
  const whole = balancedLines(name, 'regular', sizePt, widthMm)
  return whole.length < 2 ? whole : brokenName(name, 'regular', sizePt, widthMm)
}

function issuerLines(unit: Unit, sizePt: number, widthMm: number): readonly string[] {
  const typed = unit.letterheadLines.map(upperCase).filter((line) => line !== '')
  if (typed.length > 0) return typed
  return brokenName(upperCase(unit.name).replaceAll('\n', ' '), 'bold', sizePt, widthMm)
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

function reference(unit: Unit, document: DocumentInfo, typeCode: string) {
  return {
    number: documentNumber(document.number),
    code: documentCode(typeCode, unit),
    source: 'document/number',
  }
}

/** The number alone, under 10 with a zero (mục II.3c), from "5", "05" or "05/KH-UBND". */
function documentNumber(typed: string): string {
  const number = phrase(typed)
    .replace(/^số\s*:?\s*/iu, '')
    .replace(/\s*\/.*$/su, '')
  return /^\d$/.test(number) ? `0${number}` : number
}

/** `KH-UBND`. */
export function documentCode(typeCode: string, unit: Unit): string {
  const issuer = phrase(unit.codeAbbreviation)
  return issuer === '' ? typeCode : `${typeCode}-${issuer}`
}

function placeAndDate(unit: Unit, document: DocumentInfo) {
  return {
    place: phrase(unit.placeName),
    ...datedParts(known(document.date), document.year),
    source: 'document/date',
  }
}

/** Day, month and year as printed; day and month blank while undated. */
function datedParts(iso: string | null, year: number) {
  if (iso === null) return { day: '', month: '', year: String(year) }
  const date = dateParts(iso)
  return {
    day: officialDay(date.day),
    month: officialMonth(date.month),
    year: String(date.year),
  }
}

/** `số 05/KH-UBND ngày … của …`, with room for what the clerk fills in (mục III.1c). */
export type Issued = { number: string; code: string; day: string; month: string; year: string }

export function issuedPlan(unit: Unit, document: DocumentInfo): Issued {
  return {
    number: documentNumber(document.number),
    code: documentCode('KH', unit),
    ...datedParts(known(document.date), document.year),
  }
}

export function issuedDecision(unit: Unit, document: DocumentInfo): Issued {
  const [number = '', ...code] = phrase(document.decisionNumber).split('/')
  return {
    number: documentNumber(number),
    code: code.length > 0 ? code.join('/') : documentCode('QĐ', unit),
    ...datedParts(known(document.decisionDate), document.year),
  }
}
