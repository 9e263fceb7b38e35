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

function lastBreak(text: string, at: number): number {
  for (let start = at; start > 0; start--) {
    if (BREAK.test(text.slice(start - 1, start + 1)) && start < at) return start
  }
  return 0
}

function nextBreak(text: string, at: number): number {
  const next = BREAK.exec(text.slice(at))
  return next ? at + next.index : text.length
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
