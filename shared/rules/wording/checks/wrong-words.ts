import { wrongWords } from '#shared/reference/wording/wrong-words'
import type { WordingCheck } from '../finding'
import { inCaseOf, matches } from '../words'

const rightOf = new Map(wrongWords.map((entry) => [entry[0], entry]))

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${[...rightOf.keys()].map((wrong) => wrong.replaceAll(' ', String.raw`\s+`)).join('|')})(?![\p{L}\p{M}])`,
  'giu',
)

/** Words known to be written wrongly: "sát nhập", "xử dụng". */
export const wrongWordsCheck: WordingCheck = {
  kind: 'spelling',
  isSafe: true,
  find: (text, { ownWords }) =>
    matches(text, PATTERN, ({ 0: written, index }) => {
      const bare = written.toLowerCase().replaceAll(/\s+/gu, ' ')
      const entry = rightOf.get(bare)
      if (!entry || ownWords.has(bare)) return null
      const [, right, notAfter = '', notBefore = ''] = entry
      const before = /([\p{L}\p{M}]+)\s+$/u.exec(text.text.slice(0, index))?.[1] ?? ''
      const after = /^\s+([\p{L}\p{M}]+)/u.exec(text.text.slice(index + written.length))?.[1] ?? ''
      if (isOneOf(notAfter, before) || isOneOf(notBefore, after)) return null
      return { proposal: inCaseOf(written, right), why: 'Từ hay viết sai chính tả.' }
    }),
}

const isOneOf = (words: string, word: string) =>
  word !== '' && words.split(' ').includes(word.toLowerCase())
