import { pointLetter, romanNumeral } from '#shared/vietnamese/numbering'
import type { ReadParagraph } from '../../read/read-document'

/** Mục, khoản, điểm and their numbers (mục II.6đ). */

type Numbered = {
  readonly paragraph: ReadParagraph
  readonly level: 'article' | 'section' | 'clause' | 'point'
  readonly number: string
}

export function numberedIn(body: readonly ReadParagraph[]): readonly Numbered[] {
  return body.flatMap((paragraph): readonly Numbered[] => {
    const text = paragraph.plain
    const article = /^Điều (\d{1,3})\.(?:\s|$)/u.exec(text)?.[1]
    if (article !== undefined) return [{ paragraph, level: 'article', number: article }]
    const section = /^([IVXLC]{1,7})\.\s+\S/u.exec(text)?.[1]
    if (section !== undefined) return [{ paragraph, level: 'section', number: section }]
    const item = /^(\d{1,2})\.\s+\S/u.exec(text)?.[1]
    if (item !== undefined) return [{ paragraph, level: 'clause', number: item }]
    const point = /^([a-zđ]{1,2})\)\s+\S/u.exec(text)?.[1]
    return point === undefined ? [] : [{ paragraph, level: 'point', number: point }]
  })
}

const numberAt = {
  article: String,
  section: romanNumeral,
  clause: String,
  point: pointLetter,
} as const

/** Articles are counted through the whole paper, whatever sections they stand in. */
const RANK = { section: 0, clause: 1, point: 2, article: 3 } as const

/** Levels that begin anew. */
const BELOW = { section: [1, 2], clause: [2], point: [], article: [1, 2] } as const

/**
 * Numbers that do not follow the one before at the same level. A level begins anew under a higher
 * one; whatever restarts at its first number is a list of its own.
 */
export function breaks(list: readonly Numbered[]) {
  const last: (number | null)[] = [null, null, null, null]
  return list.flatMap((item) => {
    const rank = RANK[item.level]
    const before = last[rank] ?? null
    const wanted = (before ?? 0) + 1
    const expected = numberAt[item.level](wanted)
    const isFirst = item.number === numberAt[item.level](1)
    for (const below of BELOW[item.level]) last[below] = null
    last[rank] = isFirst ? 1 : wanted
    if (isFirst || item.number === expected) return []
    const actual = positionOf(item)
    last[rank] = actual ?? wanted
    return [{ item, expected, isRepeat: before !== null && actual === before }]
  })
}

function positionOf({ level, number }: Numbered): number | null {
  for (let position = 1; position <= 60; position += 1) {
    if (numberAt[level](position) === number) return position
  }
  return null
}

/** Letters no Vietnamese alphabet has, and đ that is left out: the order of the alphabet is law. */
export const isLetterFault = ({ item, expected }: ReturnType<typeof breaks>[number]) =>
  item.level === 'point' &&
  (/[fjwz]/.test(item.number) || (expected === 'đ' && item.number === 'e'))
