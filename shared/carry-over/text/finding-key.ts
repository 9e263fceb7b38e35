/** What was found, and where in its text. */
type Found = {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Name of a finding that stays the same as long as its sentence does, wherever rows are moved and
 * whatever else is written in the field: a reason given once silences it for good.
 * @param place the row and field it stands in.
 */
export function findingKey(place: string, text: string, found: Found): string {
  const start = lastBreak(text, found.start)
  const sentence = sentenceOf(text, found)
  const within = sentence.slice(0, found.start - start)
  const earlier = within.split(found.text).length - 1
  return `${place}:${found.kind}:${hash(`${sentence.trim()}\n${found.text}\n${earlier}`)}`
}

/** The sentence, or part of one up to a semicolon, that a finding stands in. */
export const sentenceOf = (text: string, { start, end }: Pick<Found, 'start' | 'end'>): string =>
  text.slice(lastBreak(text, start), nextBreak(text, end))

const BREAK = /[;\n]|\.\s/u
/** Letters on either side of a finding; a longer sentence is no sentence, and thousands of findings in it would each read all of it. */
const LONGEST_SIDE = 1_000

function lastBreak(text: string, at: number): number {
  const first = Math.max(0, at - LONGEST_SIDE)
  for (let start = at - 1; start > first; start--) {
    const [before = '', after = ''] = [text[start - 1], text[start]]
    if (';\n'.includes(before) || ';\n'.includes(after)) return start
    if (before === '.' && /\s/u.test(after)) return start
  }
  return first
}

function nextBreak(text: string, at: number): number {
  const rest = text.slice(at, at + LONGEST_SIDE)
  const next = BREAK.exec(rest)
  return at + (next ? next.index : rest.length)
}

/** FNV-1a over UTF-16 units, twice with different seeds; a name, not a safeguard. */
function hash(text: string): string {
  return fnv(text, 0x811c9dc5) + fnv(text, 0x01000193)
}

function fnv(text: string, seed: number): string {
  let value = seed
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}
