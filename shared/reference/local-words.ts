import { upperFirst } from '#shared/vietnamese/wording'

/**
 * A ready text in the words of the place: a xã has thôn, a phường has tổ dân phố; both stay where the
 * unit's name says neither.
 * @param unitName e.g. "Ủy ban nhân dân xã An Bình"
 */
export function inLocalWords(text: string, unitName: string): string {
  const level = /(?:^|\s)(xã|phường)\s/iu.exec(unitName)?.[1]?.toLowerCase()
  if (level === 'xã') return text.replace(/, (?:tổ trưởng )?tổ dân phố/giu, '')
  if (level !== 'phường') return text
  return text
    .replace(/trưởng thôn, tổ trưởng/giu, (found) => matched(found, 'tổ trưởng'))
    .replace(/thôn, tổ dân phố/giu, (found) => matched(found, 'tổ dân phố'))
}

/** Begins as what it stands for did. */
const matched = (found: string, word: string) => (/^\p{Lu}/u.test(found) ? upperFirst(word) : word)
