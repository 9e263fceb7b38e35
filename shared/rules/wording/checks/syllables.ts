import { foreignWords } from '#shared/reference/wording/foreign-words'
import { readSyllable, TWO_STYLES, withoutTone, writeSyllable } from '#shared/vietnamese/syllable'
import type { Mistake, WordingCheck } from '../finding'
import { inCaseOf, wordsOf, type Word } from '../words'

/** Spellings, without tone, that are no syllable but can only mean one thing. */
const MENDS: readonly (readonly [RegExp, string])[] = [
  [/^ngh(?=[aăâoôơuư])/u, 'ng'],
  [/^gh(?=[aăâoôơuư])/u, 'g'],
  [/^ng(?=[eêi])/u, 'ngh'],
  [/^g(?=[eê])/u, 'gh'],
  [/^k(?=[aăâoôơuư])/u, 'c'],
  [/^c(?=[eêi])/u, 'k'],
  [/uơ|ưo/u, 'ươ'],
]

/**
 * Words that are no Vietnamese syllable, and tone marks on the wrong letter. Only words with a letter
 * of the Vietnamese alphabet, and no names: "website" and "Krông Búk" are nobody's slip.
 */
export const syllablesCheck: WordingCheck = {
  kind: 'spelling',
  isSafe: true,
  find: (text, { ownWords }) =>
    wordsOf(text).flatMap((word): readonly Mistake[] => {
      const lower = word.word.toLowerCase()
      if (!isJudged(word, lower, text.text) || ownWords.has(lower) || foreignWords.has(lower))
        return []
      const found = judgeSyllable(lower)
      return found === null
        ? []
        : [
            {
              start: word.start,
              end: word.end,
              why: found.why,
              proposal: found.proposal && inCaseOf(word.word, found.proposal),
            },
          ]
    }),
}

/** What is wrong with a word in lower case that is no syllable, or has its mark on the wrong letter. */
export function judgeSyllable(word: string): Pick<Mistake, 'proposal' | 'why'> | null {
  const syllable = readSyllable(word)
  if (syllable === null) {
    const mended = mend(word)
    return {
      proposal: mended,
      why: 'Không phải tiếng Việt viết đúng chính tả; có thể gõ nhầm.',
    }
  }
  if (syllable.tone === '' || TWO_STYLES.has(syllable.rime)) return null
  const written = writeSyllable(syllable)
  return written === word ? null : { proposal: written, why: 'Dấu thanh đặt không đúng chữ.' }
}

function mend(word: string): string | null {
  const [tone = ''] = word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/u) ?? []
  const bare = withoutTone(word)
  for (const [wrong, right] of MENDS) {
    if (!wrong.test(bare)) continue
    const toned = bare.replace(wrong, right).replace(/(?<!q)[aăâeêioôơuưy]/u, `$&${tone}`)
    const syllable = readSyllable(toned.normalize('NFC'))
    if (syllable) return writeSyllable(syllable)
  }
  return null
}

/** A word in lower case, or one that has its capital only from beginning a sentence. */
function isJudged({ word, start, end }: Word, lower: string, text: string): boolean {
  // Without a vowel it is an abbreviation: "đc", "sđ".
  if (!/[aeiouyươ]/u.test(withoutTone(lower).normalize('NFD'))) return false
  if (word.length < 2 || !/[\u0080-\uffff]/u.test(word)) return false
  if (word === lower) return true
  const begins = /(?:^|[.!?…]\s+|\n\s*)$/u.test(text.slice(0, start))
  return begins && word.slice(1) === lower.slice(1) && /^\s+\p{Ll}/u.test(text.slice(end))
}
