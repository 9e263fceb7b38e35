import { hasVillages, levelNamedBy, villagesOf, type LevelWord } from '#shared/plan/unit-place'
import type { Unit } from '#shared/plan/unit'
import { inLocalWords } from '#shared/reference/local-words'
import { upperFirst } from '#shared/vietnamese/wording'
import type { ReviewRule } from './review-finding'

/** "Nơi nhận" that names the parts of another level: "HĐND xã" in a paper of a phường. */
export const reviewRecipientLevel: ReviewRule = ({ unit }) => {
  const level = levelNamedBy(unit)
  if (level === null) return []
  const wrong = unit.recipients.filter((line) => inOwnLevel(line, unit) !== line)
  if (wrong.length === 0) return []
  const named = wrong.map((line) => `“${line.trim()}”`).join(', ')
  const villages = hasVillages(unit) ? `, có ${villagesOf(level)}` : ''
  return [
    {
      key: `recipients:level:${level}:${wrong.join(';')}`,
      weight: 'asked',
      message: `Nơi nhận ghi ${named}, đơn vị là ${level}${villages}.`,
      path: 'unit/recipients',
      fix: {
        label: `Ghi theo ${level}`,
        changes: [
          {
            kind: 'value',
            path: 'unit/recipients',
            value: [...new Set(unit.recipients.map((line) => inOwnLevel(line, unit)))],
          },
        ],
      },
    },
  ]
}

const COMMUNAL: readonly LevelWord[] = ['xã', 'phường', 'đặc khu']
const PROVINCIAL: readonly LevelWord[] = ['tỉnh', 'thành phố']

/** A line as a unit of this level writes it; names of places and lists of levels stay. */
export function inOwnLevel(line: string, unit: Unit): string {
  const level = levelNamedBy(unit)
  if (level === null) return line
  const same = COMMUNAL.includes(level) ? COMMUNAL : PROVINCIAL
  const others = same.filter((word) => word !== level).join('|')
  const alone = new RegExp(
    `(?<=\\p{L} )(?<!các |- |, |và |hoặc )(?:${others})(?! hội)(?=$|[;:()]|, (?!(?:${same.join('|')}))| (?!(?:\\p{Lu}|\\d)))`,
    'gu',
  )
  const levelled = line.replace(alone, level)
  return hasVillages(unit)
    ? inLocalWords(levelled, unit)
    : levelled.replace(/(?<!\p{L})(?:tỉnh|thành) ủy(?!\p{L})/giu, (found) =>
        matched(found, level === 'tỉnh' ? 'tỉnh ủy' : 'thành ủy'),
      )
}

const matched = (found: string, word: string) => (/^\p{Lu}/u.test(found) ? upperFirst(word) : word)
