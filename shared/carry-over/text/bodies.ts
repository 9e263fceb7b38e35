import type { BodyName } from '#shared/reference/body-names'
import { type Mark, type Scanner } from './finding'
import { sameCase } from './years'

/** Bodies and people that are no more. */

export const bodies: Scanner = (text, { at, bodies: names }) =>
  names
    .filter(({ since }) => since <= at)
    .toSorted((a, b) => b.old.length - a.old.length)
    .flatMap((name) => occurrences(text, name.old).flatMap((start) => bodyMark(text, start, name)))

function bodyMark(text: string, start: number, { old, now, why }: BodyName): readonly Mark[] {
  const end = start + old.length
  const written = text.slice(start, end)
  const proposal = now === null ? null : sameCase(written, now)
  const isToday = proposal?.startsWith(written) === true && text.startsWith(proposal, start)
  if (isToday || isHistory(text, start, end)) return []
  return [{ start, end, found: { kind: 'body', proposal, why } }]
}

/** The past is told on purpose. */
const isHistory = (text: string, start: number, end: number) =>
  /(?:trước đây|nguyên|cũ là|tên cũ)\s*:?\s*$/iu.test(text.slice(0, start)) ||
  /^[^.;,]{0,40}?(?:\((?:trước đây|cũ)\)|trước đây|trước sắp xếp)/iu.test(text.slice(end))

export const people: Scanner = (text, { people: names }) =>
  names
    .filter((name) => name.trim() !== '')
    .flatMap((name) =>
      occurrences(text, name.trim()).map((start) => ({
        start,
        end: start + name.trim().length,
        found: {
          kind: 'person' as const,
          proposal: null,
          why: `${name.trim()} không còn công tác. Ghi tên người thay.`,
        },
      })),
    )

/** Where a name stands as whole words, as written or in capitals. */
function occurrences(text: string, name: string): readonly number[] {
  const spellings = new Set([name, name.toLocaleUpperCase('vi').normalize('NFC')])
  return [...spellings].flatMap((spelling) => {
    const found: number[] = []
    for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + 1)) {
      const end = at + spelling.length
      const isWhole = !isWordChar(text[at - 1]) && !isWordChar(text[end])
      if (isWhole) found.push(at)
    }
    return found
  })
}

const isWordChar = (char: string | undefined) => char !== undefined && /[\p{L}\p{M}\d]/u.test(char)
