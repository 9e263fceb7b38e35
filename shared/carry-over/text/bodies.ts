import type { Mark, Scanner, SearchedBody, SearchedName } from './finding'
import { sameCase } from './years'

/** Bodies and people that are no more. */

export const bodies: Scanner = (text, { bodies: names }) =>
  [...names].flatMap(([firstWord, sharing]) =>
    text.includes(firstWord)
      ? sharing.flatMap((body) =>
          occurrences(text, body).flatMap((span) => bodyMark(text, span, body)),
        )
      : [],
  )

type Span = { readonly start: number; readonly end: number }

function bodyMark(text: string, { start, end }: Span, { now, why }: SearchedBody): readonly Mark[] {
  const written = text.slice(start, end)
  const proposal = now === null ? null : sameCase(written, now)
  const isToday = proposal?.startsWith(written) === true && text.startsWith(proposal, start)
  if (isToday || isHistory(text, start, end)) return []
  return [{ start, end: end + district(text.slice(end)), found: { kind: 'body', proposal, why } }]
}

/** "Phòng Tư pháp huyện Văn Lâm": the level went with its offices, and so does what names it. */
const DISTRICT =
  /^\s+(?:huyện|quận|thị xã|HUYỆN|QUẬN|THỊ XÃ)(?!\p{L})(?:\s+\p{Lu}[\p{L}'’]*){0,3}(?!\p{L})/u

const district = (rest: string): number => DISTRICT.exec(rest)?.[0].length ?? 0

/** The past is told on purpose. */
const isHistory = (text: string, start: number, end: number) =>
  /(?:trước đây|nguyên|cũ là|tên cũ)\s*:?\s*$/iu.test(text.slice(Math.max(0, start - 40), start)) ||
  /^[^.;,]{0,40}?(?:\((?:trước đây|cũ)\)|trước đây|trước sắp xếp)/iu.test(text.slice(end))

export const people: Scanner = (text, { people: names }) =>
  names.flatMap((person) =>
    occurrences(text, person).map((span) => ({
      ...span,
      found: {
        kind: 'person' as const,
        proposal: null,
        why: `${person.name} không còn công tác. Ghi tên người thay.`,
      },
    })),
  )

/** Where a name stands as whole words. */
function occurrences(text: string, { spelling }: SearchedName): readonly Span[] {
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
