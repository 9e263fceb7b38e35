import { abbreviationMeanings, knownAbbreviations } from '#shared/reference/wording/abbreviations'
import type { WordingCheck } from '../finding'
import { matches } from '../words'

/** Two capitals or more, not part of a number of a paper or of a heading in capitals. */
const ABBREVIATION = /(?<![\p{L}\d/.&-])\p{Lu}{2,}(?![\p{L}\d/&]|[-–]\p{Lu})/gu
const ROMAN = /^[IVXLC]+$/u

/** Abbreviations the plan nowhere explains (thông lệ: giải thích ở lần đầu xuất hiện). */
export const unexplainedCheck: WordingCheck = {
  kind: 'abbreviation',
  isSafe: false,
  find: (text, { explained, ownWords }) =>
    matches(text, ABBREVIATION, ({ 0: written, index }) => {
      if (knownAbbreviations.has(written) || ROMAN.test(written) || explained.has(written))
        return null
      if (ownWords.has(written.toLowerCase())) return null
      if (isShouted(text.text, index, written)) return null
      const meaning = abbreviationMeanings[written]
      return {
        proposal: meaning === undefined ? null : `${meaning} (${written})`,
        why: 'Chữ viết tắt chưa được giải thích ở đâu trong kế hoạch.',
      }
    }),
}

/** Beside another word in capitals: a heading, or a name in capitals. */
function isShouted(text: string, start: number, written: string): boolean {
  const before = /(\p{Lu}{2,})[\s,]+$/u.exec(text.slice(0, start))?.[1]
  const after = /^[\s,]+(\p{Lu}{2,})(?!\p{Ll})/u.exec(text.slice(start + written.length))?.[1]
  return [before, after].some((word) => word !== undefined && !knownAbbreviations.has(word))
}

/** Abbreviations that stand in brackets after their words, or before them. */
export function explainedIn(texts: readonly string[]): ReadonlySet<string> {
  const explained = new Set<string>()
  for (const text of texts) {
    for (const [, inside = '', before = ''] of text.matchAll(
      /\p{L}\s*\((?:sau đây (?:gọi|viết) (?:tắt )?là |viết tắt là |gọi tắt là )?(\p{Lu}{2,})\)|(\p{Lu}{2,}) \(\p{Ll}/gu,
    )) {
      explained.add(inside === '' ? before : inside)
    }
  }
  return explained
}
