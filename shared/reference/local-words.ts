import {
  levelNamedBy,
  villageLeadersOf,
  villagesOf,
  type LevelWord,
  type NamedUnit,
} from '#shared/plan/unit-place'
import { upperFirst } from '#shared/vietnamese/wording'

/**
 * A ready text in the words of the place: a xã has thôn, a phường has tổ dân phố; both stay where
 * neither the unit's name nor its superior's says which it is. "Nông thôn" is no thôn.
 */
export function inLocalWords(text: string, unit: Pick<NamedUnit, 'name' | 'parentName'>): string {
  const level = levelNamedBy(unit)
  return level === 'xã' || level === 'phường' ? inWordsOf(level, text) : text
}

const LEADERS = 'trưởng thôn, tổ trưởng tổ dân phố|tổ trưởng tổ dân phố|trưởng thôn'
const VILLAGES = 'thôn, tổ dân phố|tổ dân phố|thôn(?! xóm)'
const NAMED = new RegExp(`(?<!\\p{L})(?<!nông )(?:(${LEADERS})|${VILLAGES})(?!\\p{L})`, 'giu')

const inWordsOf = (level: LevelWord, text: string) =>
  text.replace(NAMED, (found, leaders: string | undefined) =>
    matched(found, leaders === undefined ? villagesOf(level) : villageLeadersOf(level)),
  )

/** Begins as what it stands for did. */
const matched = (found: string, word: string) => (/^\p{Lu}/u.test(found) ? upperFirst(word) : word)
