import { phrase } from '#shared/vietnamese/wording'
import type { DocumentInfo } from './document'
import type { Unit } from './unit'

/** Number and symbol of a paper: "05" and "KH-UBND" of "05/KH-UBND". */
export type PaperNumber = { readonly number: string; readonly code: string }

/** The number alone, under 10 with a zero (Phụ lục I, mục II.3c), from "5", "05" or "05/KH-UBND". */
export function documentNumber(typed: string): string {
  const number = phrase(typed)
    .replace(/^số\s*:?\s*/iu, '')
    .replace(/\s*\/.*$/su, '')
  return /^\d$/.test(number) ? `0${number}` : number
}

/** `KH-UBND`. */
export function documentCode(typeCode: string, unit: Pick<Unit, 'codeAbbreviation'>): string {
  return [typeCode, phrase(unit.codeAbbreviation)].filter((part) => part !== '').join('-')
}

/** The decision a plan is attached to: its own symbol when the officer typed one after the number. */
export function decisionNumber(
  { decisionNumber: typed }: Pick<DocumentInfo, 'decisionNumber'>,
  unit: Pick<Unit, 'codeAbbreviation'>,
): PaperNumber {
  const [number = '', ...code] = phrase(typed).split('/')
  return {
    number: documentNumber(number),
    code: code.length > 0 ? code.join('/') : documentCode('QĐ', unit),
  }
}

export function planNumber(
  { number }: Pick<DocumentInfo, 'number'>,
  unit: Pick<Unit, 'codeAbbreviation'>,
): PaperNumber {
  return { number: documentNumber(number), code: documentCode('KH', unit) }
}
