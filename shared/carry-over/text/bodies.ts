import type { Mark, Scanner, SearchedBody } from './finding'
import { sameCase } from './years'

/** Bodies and people that are no more. */

export const bodies: Scanner = (text, { bodies: names }) => {
  const folded = plainLetters(text)
  return [...names]
    .flatMap(([firstWord, sharing]) => (folded.includes(firstWord) ? sharing : []))
    .toSorted((a, b) => b.spelling.length - a.spelling.length)
    .flatMap((body) =>
      occurrences(folded, body.spelling).flatMap((span) => bodyMark(text, span, body)),
    )
}

/**
 * Letters as names are compared: small, with plain spaces and dashes. As long as the text, so that a
 * place in one is the same place in the other.
 */
export const plainLetters = (text: string): string =>
  plainSpaces(text)
    .replaceAll(/[\u2010-\u2014]/gu, '-')
    .replaceAll(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase()
      return small.length === letter.length ? small : letter
    })

const plainSpaces = (text: string): string => text.replaceAll(/[\u00A0\u202F\u2007]/gu, ' ')

type Span = { readonly start: number; readonly end: number }

function bodyMark(text: string, { start, end }: Span, { now, why }: SearchedBody): readonly Mark[] {
  const written = text.slice(start, end)
  const proposal = now === null ? null : sameCase(written, now)
  const today = proposal === null ? '' : plainLetters(proposal)
  const isToday =
    today.startsWith(plainLetters(written)) &&
    plainLetters(text.slice(start, start + today.length)) === today
  if (isToday || isHistory(text, start, end)) return []
  const rest = text.slice(end)
  const named = isLevel(written) ? NAME_OF_DISTRICT : DISTRICT
  const more = named.exec(rest)?.[0].length ?? 0
  return [{ start, end: end + more, found: { kind: 'body', proposal, why } }]
}

const isLevel = (written: string) => /^(?:huyện|quận|thị xã|thị trấn)$/iu.test(written)
const NAME_OF_DISTRICT = /^(?:\s+\p{Lu}[\p{L}'’]*){1,3}(?!\p{L})/u

/** "Phòng Tư pháp huyện Văn Lâm": the level went with its offices, and so does what names it. */
const DISTRICT =
  /^\s+(?:huyện|quận|thị xã|HUYỆN|QUẬN|THỊ XÃ)(?!\p{L})(?:\s+\p{Lu}[\p{L}'’]*){0,3}(?!\p{L})/u

/** The past is told on purpose. */
const isHistory = (text: string, start: number, end: number) =>
  /(?:(?:trước đây|nguyên)(?:\s+là)?|cũ là|tên cũ)\s*:?\s*$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  ) ||
  /^(?:\s+\p{Lu}[\p{L}'’]*){0,3}\s+cũ(?!\p{L})/u.test(text.slice(end)) ||
  /^[^.;,]{0,40}?(?:\((?:trước đây|cũ)\)|trước đây|trước sắp xếp)/iu.test(text.slice(end))

/** Capitals tell a name from a word: "Lan" is not in "lan tỏa". */
export const people: Scanner = (text, { people: names }) =>
  names.flatMap((person) =>
    occurrences(plainSpaces(text), person.spelling).map((span) => ({
      ...span,
      found: {
        kind: 'person' as const,
        proposal: null,
        why: `${person.name} không còn công tác. Ghi tên người thay.`,
      },
    })),
  )

/** Where a name stands as whole words. */
function occurrences(text: string, spelling: string): readonly Span[] {
  const found: Span[] = []
  for (
    let start = text.indexOf(spelling);
    start !== -1;
    start = text.indexOf(spelling, start + 1)
  ) {
    const end = start + spelling.length
    if (!isWordChar(text[start - 1]) && !isWordChar(text[end])) found.push({ start, end })
  }
  return found
}

const isWordChar = (char: string | undefined) => char !== undefined && /[\p{L}\p{M}\d]/u.test(char)
