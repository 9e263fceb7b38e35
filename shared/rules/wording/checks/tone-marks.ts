import { readSyllable, TWO_STYLES, writeSyllable } from '#shared/vietnamese/syllable'
import type { WordingCheck } from '../finding'
import { inCaseOf, wordsOf } from '../words'

/**
 * Tone marks in the older way: "hoà", "Uỷ ban". The fixed words of the papers ("Ủy ban nhân dân") are
 * in the way of Decree 30/2020/NĐ-CP, so the older way would always be mixed with it. Names of people
 * and places are left as their owners write them.
 */
export const toneMarksCheck: WordingCheck = {
  kind: 'toneMark',
  isSafe: true,
  find: (text, { ownWords }) =>
    wordsOf(text).flatMap(({ word, start, end }) => {
      const lower = word.toLowerCase()
      const syllable = readSyllable(lower)
      if (!syllable || syllable.tone === '' || !TWO_STYLES.has(syllable.rime)) return []
      const written = writeSyllable(syllable)
      const isName = word !== lower && lower !== 'uỷ'
      if (written === lower || isName || ownWords.has(lower)) return []
      const why = 'Dấu thanh đặt theo lối cũ; văn bản dùng thống nhất một lối: “hòa”, “ủy”, “thủy”.'
      return [{ start, end, proposal: word === lower ? written : inCaseOf(word, written), why }]
    }),
}
