import { compounds, rightPairs, standAlone } from '#shared/reference/wording/compounds'
import { readSyllable, writeSyllable } from '#shared/vietnamese/syllable'
import type { Mistake, WordingCheck } from '../finding'
import { inCaseOf, wordsOf, type Word } from '../words'
import { judgeSyllable } from './syllables'

/**
 * A right syllable in the wrong word: "xã hôi", "đãm bảo", "gop ý". Two syllables with the letters of
 * a word we know, of which one has other marks (or two letters changed over: "triển khia"), unless
 * they are right in another reading.
 */
export const compoundsCheck: WordingCheck = {
  kind: 'spelling',
  isSafe: false,
  find: (text, { ownWords }) => {
    const words = wordsOf(text)
    return words.flatMap((first, index): readonly Mistake[] => {
      const second = words[index + 1]
      if (second === undefined || !isBeside(text.text, first, second)) return []
      if (!isJudged(text.text, first, second)) return []
      const pair: Pair = [spelt(first.word), spelt(second.word)]
      if (ownWords.has(pair.join(' ')) || pair.some((each) => ownWords.has(each))) return []
      const right = meantBy(pair)
      if (right === null) return []
      const [before, after] = [words[index - 1], words[index + 2]]
      // Without a mark anywhere near, it is a foreign language or a code: "work in an office".
      if (![before, first, second, after].some((word) => word && hasMark(word.word))) return []
      // "chú ý kiên trì": each half belongs to the word beside it.
      if (before && isBeside(text.text, before, first) && isWord(before, first)) return []
      if (after && isBeside(text.text, second, after) && isWord(second, after)) return []
      return [
        {
          start: first.start,
          end: second.end,
          proposal: inCaseOf(first.word, right),
          why: `Có thể viết nhầm từ “${right}”.`,
        },
      ]
    })
  },
}

const hasMark = (word: string) => /[\u0080-\uffff]/u.test(word)

type Pair = readonly [first: string, second: string]

const isBeside = (text: string, first: Word, second: Word) =>
  /^[^\S\n]+$/u.test(text.slice(first.end, second.start))

/** In lower case, or with the capital of a sentence: a name is spelt as its owner spells it. */
function isJudged(text: string, first: Word, second: Word): boolean {
  if (second.word !== second.word.toLowerCase()) return false
  if (first.word === first.word.toLowerCase()) return true
  return (
    /(?:^|[.!?…:]\s+|\n\s*)$/u.test(text.slice(0, first.start)) &&
    first.word.slice(1) === first.word.slice(1).toLowerCase()
  )
}

/** In lower case, the tone mark where one style puts it: "hoá" and "hóa" are one syllable. */
function spelt(word: string): string {
  const lower = word.toLowerCase().normalize('NFC')
  const syllable = readSyllable(lower)
  return syllable === null ? lower : writeSyllable(syllable)
}

const lettersOf = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
const anagramOf = (text: string) => Array.from(lettersOf(text)).toSorted().join('')

const known = [...compounds].map((word): Pair => {
  const [first = '', second = ''] = word.split(' ')
  return [spelt(first), spelt(second)]
})
const right = new Set([
  ...known.map((pair) => pair.join(' ')),
  ...[...rightPairs].map((pair) => pair.split(' ').map(spelt).join(' ')),
])
const byLetters = groupedBy((pair) => pair.map(lettersOf).join(' '))
const byAnagram = groupedBy((pair) => pair.map(anagramOf).join(' '))

function groupedBy(keyOf: (pair: Pair) => string): ReadonlyMap<string, readonly Pair[]> {
  const groups = new Map<string, Pair[]>()
  for (const pair of known) {
    const key = keyOf(pair)
    groups.set(key, [...(groups.get(key) ?? []), pair])
  }
  return groups
}

const isWord = (first: Word, second: Word) =>
  right.has(`${spelt(first.word)} ${spelt(second.word)}`)

/** The word that was meant; null when the pair is right, or means nothing we know. */
function meantBy(pair: Pair): string | null {
  if (right.has(pair.join(' '))) return null
  const [first, second] = pair
  const oneOff = (word: Pair) => {
    const [slip, ...more] = [
      first === word[0] ? [] : first,
      second === word[1] ? [] : second,
    ].flat()
    if (slip === undefined || more.length > 0 || standAlone.has(slip)) return false
    // What can be mended by itself is, "truờng" to "trường".
    return !judgeSyllable(slip)?.proposal
  }
  const sameLetters = byLetters.get(pair.map(lettersOf).join(' '))?.find(oneOff)
  const changedOver = byAnagram
    .get(pair.map(anagramOf).join(' '))
    ?.find((word) => oneOff(word) && pair.some((each, at) => isChangedOver(each, word[at] ?? '')))
  return (sameLetters ?? changedOver)?.join(' ') ?? null
}

/** Two neighbouring letters at the end the other way round: "khia" of "khai". */
function isChangedOver(slip: string, word: string): boolean {
  const [letters, meant] = [lettersOf(slip), lettersOf(word)]
  const at = Array.from(letters).findIndex((letter, index) => letter !== meant[index])
  return (
    at > 0 &&
    letters.slice(0, at) + letters.charAt(at + 1) + letters.charAt(at) + letters.slice(at + 2) ===
      meant
  )
}
