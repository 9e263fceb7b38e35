import { tagNamed, tags, type TagName } from './tags'

/** A tag, or what looks like one, in a text. */
export type FoundTag = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The tag it is; null when it is none as typed. */
  readonly name: TagName | null
  /** The tag probably meant, when it is none as typed. */
  readonly meant: TagName | null
}

/** In braces whole or half, or between the marks other programs use. */
const CANDIDATE =
  /\{\{[^{}]{0,60}\}\}|\{\{?\s?[\p{L}\p{M}\d_-]{1,60}\s?\}{0,2}|[\p{L}\p{M}\d_-]{1,60}\}\}|\[\[[^[\]]{1,60}\]\]|<<[^<>]{1,60}>>|«[^«»]{1,60}»/gu

/** Tags of a text in order, with those that are not quite tags. */
export function findTags(text: string): readonly FoundTag[] {
  return [...text.matchAll(CANDIDATE)].flatMap((match): readonly FoundTag[] => {
    const [found] = match
    const place = { start: match.index, end: match.index + found.length, text: found }
    const exact = /^\{\{([A-Z_]+)\}\}$/.exec(found)?.[1]
    const name = (exact === undefined ? undefined : tagNamed(exact))?.name ?? null
    if (name !== null) return [{ ...place, name, meant: null }]
    const meant = nearest(found)
    // A lone brace or quotation is ordinary text unless a tag's very name stands in it.
    const isTagLike = found.startsWith('{{') || found.endsWith('}}')
    return isTagLike || (meant !== null && isSame(found, meant))
      ? [{ ...place, name: null, meant }]
      : []
  })
}

/** Letters alone, without marks and in capitals: "Số" as "SO", "nội dung" as "NOIDUNG". */
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[đĐ]/g, 'D')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')

const isSame = (text: string, name: TagName) => letters(text) === letters(name)

/** The tag whose letters differ least; null when they differ too much to tell. */
function nearest(text: string): TagName | null {
  const wanted = letters(text)
  const [best] = tags
    .map(({ name }) => ({ name, changes: distance(wanted, letters(name)) }))
    .sort((a, b) => a.changes - b.changes)
  if (!best || wanted === '') return null
  return best.changes <= Math.min(3, Math.floor(letters(best.name).length / 2)) ? best.name : null
}

/** Letters to change, add or take out to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(b).entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
