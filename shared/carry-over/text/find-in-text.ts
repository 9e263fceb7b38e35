import { bodyNames, type BodyName } from '#shared/reference/body-names'
import { legalBasisCatalog } from '#shared/reference/legal-bases-catalog'
import type { Catalog } from '../bases/replacement'
import { anniversaries } from './anniversaries'
import { bodies, people } from './bodies'
import { citations } from './citations'
import type { Leftover, Mark, Scanner, Search, SearchedBody, SearchedName } from './finding'
import { addresses, phones, quantities, ranges } from './staying'
import { dates, lunarYears, periods, years } from './years'

export type LeftoverOptions = {
  /** Year the text is for. */
  readonly year: number
  /** Year it may have been taken from; the year before unless told. */
  readonly oldYear?: number
  /** Day at which bases and bodies are judged; the first of the year unless told. */
  readonly at?: string
  readonly bodyNames?: readonly BodyName[]
  /** Papers and what replaced them; the app's own list unless the unit has one. */
  readonly legalBases?: Catalog
  /** Names and telephone numbers of people who left. */
  readonly absentStaff?: readonly string[]
}

/** Who reads first owns what it read: a law's number is never read as a year. */
const scanners: readonly Scanner[] = [
  addresses,
  citations,
  periods,
  ranges,
  phones,
  quantities,
  anniversaries,
  dates,
  years,
  lunarYears,
  people,
  bodies,
]
/** These find nothing where there is no digit. */
const inWords: readonly Scanner[] = [addresses, lunarYears, people, bodies]

/**
 * Everything in a text that belongs to an earlier year, in the order it stands, without overlap.
 * Ranges of years, numbers and dates of laws, money and telephone numbers are not taken for years.
 */
export function findLeftoversIn(text: string, options: LeftoverOptions): readonly Leftover[] {
  return findWith(text, searchOf(options))
}

export function searchOf(options: LeftoverOptions): Search {
  const absent = options.absentStaff ?? []
  const at = options.at ?? `${options.year}-01-01`
  const isPhone = (entry: string) => /^[\d\s.()+-]{8,}$/u.test(entry.trim())
  return {
    year: options.year,
    oldYear: options.oldYear ?? options.year - 1,
    at,
    catalog: options.legalBases ?? legalBasisCatalog,
    bodies: searchedBodies(options.bodyNames ?? bodyNames, at),
    people: absent.filter((entry) => entry.trim() !== '' && !isPhone(entry)).flatMap(spellings),
    phones: new Set(absent.filter(isPhone).map((phone) => phone.replace(/\D/gu, ''))),
  }
}

function searchedBodies(names: readonly BodyName[], at: string): Search['bodies'] {
  const byFirstWord = new Map<string, SearchedBody[]>()
  const longestFirst = names
    .filter(({ since, old }) => since <= at && old.trim() !== '')
    .toSorted((a, b) => b.old.length - a.old.length)
  for (const { old, now, why } of longestFirst) {
    for (const spelled of spellings(old)) {
      const firstWord = spelled.spelling.split(' ')[0] ?? ''
      const sharing = byFirstWord.get(firstWord) ?? []
      byFirstWord.set(firstWord, [...sharing, { ...spelled, now, why }])
    }
  }
  return byFirstWord
}

function spellings(text: string): readonly SearchedName[] {
  const name = text.trim().normalize('NFC')
  const capitals = name.toLocaleUpperCase('vi').normalize('NFC')
  return [...new Set([name, capitals])].map((spelling) => ({ name, spelling }))
}

export function findWith(text: string, search: Search): readonly Leftover[] {
  if (text.trim() === '') return []
  const taken: Mark[] = []
  const isTaken = new Uint8Array(text.length)
  for (const scanner of /\d/u.test(text) ? scanners : inWords) {
    for (const mark of scanner(text, search)) {
      if (isTaken.subarray(mark.start, mark.end).includes(1)) continue
      isTaken.fill(1, mark.start, mark.end)
      taken.push(mark)
    }
  }
  return taken
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, found }) =>
      found ? [{ ...found, start, end, text: text.slice(start, end) }] : [],
    )
}

/** The text with every proposal in its place. */
export function rewritten(text: string, leftovers: readonly Leftover[]): string {
  return leftovers
    .toReversed()
    .reduce(
      (changed, { start, end, proposal }) =>
        proposal === null ? changed : changed.slice(0, start) + proposal + changed.slice(end),
      text,
    )
}
