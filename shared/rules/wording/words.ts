import { upperFirst } from '#shared/vietnamese/wording'
import type { CheckedText, Mistake } from './finding'

/** Every word of letters, marks and inner hyphens apart. */
const WORD = /[\p{L}\p{M}]+/gu

export type Word = { readonly word: string; readonly start: number; readonly end: number }

/** Words of a text, those inside numbers, addresses and names of files left out. */
export function wordsOf({ text, quoted }: CheckedText): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const [word] = match
    const [start, end] = [match.index, match.index + word.length]
    const isAttached = /[\d@_/\\&#]/u.test(text.charAt(start - 1) + text.charAt(end))
    const isName =
      /^\.\p{L}/u.test(text.slice(end, end + 2)) ||
      /\p{L}\.$/u.test(text.slice(Math.max(0, start - 2), start))
    return isAttached || isName || isWithin(quoted, start) ? [] : [{ word, start, end }]
  })
}

export const isWithin = (stretches: CheckedText['quoted'], at: number) =>
  stretches.some(({ start, end }) => start <= at && at < end)

/** The proposal with the capital of what it stands for. */
export function inCaseOf(written: string, proposal: string): string {
  const [first = ''] = written
  const isCapital = first !== first.toLowerCase()
  return isCapital ? upperFirst(proposal) : proposal
}

/** Mistakes for the matches of a global pattern outside quotations; null passes over one. */
export function matches(
  { text, quoted }: CheckedText,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Pick<Mistake, 'proposal' | 'why'> | null,
): readonly Mistake[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    if (isWithin(quoted, match.index)) return []
    const found = read(match)
    return found === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, ...found }]
  })
}
