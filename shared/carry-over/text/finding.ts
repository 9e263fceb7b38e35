import type { BodyName } from '#shared/reference/body-names'
import type { Catalog } from '../bases/replacement'

export const leftoverKinds = [
  'year',
  'date',
  'anniversary',
  'paper',
  'basis',
  'body',
  'person',
  'phone',
] as const
export type LeftoverKind = (typeof leftoverKinds)[number]

/** Something in a text that belongs to an earlier year. */
export type Leftover = {
  readonly kind: LeftoverKind
  readonly start: number
  readonly end: number
  /** What stands there. */
  readonly text: string
  /** What to write instead; null when only a person can say. */
  readonly proposal: string | null
  /** Why, in Vietnamese. */
  readonly why: string
  /** Of a year long past, which may be told on purpose. */
  readonly mayBeHistory?: true
}

/** What a text is searched for. */
export type Search = {
  /** Year the text is for. */
  readonly year: number
  /** Year it may have been taken from. */
  readonly oldYear: number
  /** Day at which bases and bodies are judged. */
  readonly at: string
  /** Papers and what replaced them. */
  readonly catalog: Catalog
  /** Bodies that are no more at that day by the first word of their name, the longest names first. */
  readonly bodies: ReadonlyMap<string, readonly SearchedBody[]>
  /** Names of those who left. */
  readonly people: readonly SearchedName[]
  /** Their telephone numbers, digits only. */
  readonly phones: ReadonlySet<string>
}

/** One way of writing a name: of people as it is or in capitals, of bodies in small letters. */
export type SearchedName = { readonly name: string; readonly spelling: string }
export type SearchedBody = SearchedName & Pick<BodyName, 'now' | 'why'>

/**
 * A stretch of text somebody has read: something to change, or something that stays as it is and
 * that nobody may read again (a law's number, "giai đoạn 2022 - 2027").
 */
export type Mark = {
  readonly start: number
  readonly end: number
  readonly found?: Pick<Leftover, 'kind' | 'proposal' | 'why'>
}

/** Reads a text and marks what it knows. */
export type Scanner = (text: string, search: Search) => readonly Mark[]

/** Every match of a global pattern with its marks; null passes over it. */
export function marked(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Mark['found'] | 'stays' | null,
): readonly Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(pattern)) {
    const found = read(match)
    if (found === null || found === undefined) continue
    const span = { start: match.index, end: match.index + match[0].length }
    marks.push(found === 'stays' ? span : { ...span, found })
  }
  return marks
}
