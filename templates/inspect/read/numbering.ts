import { romanNumeral } from '#shared/vietnamese/numbering'
import type { XmlElement } from '../package/parse-xml'
import { child, childrenOf, numberOf, valueOf } from '../package/xml'

type Level = {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly paragraph: XmlElement | null
}

/** What a numbered paragraph prints before its text, and the properties its level gives it. */
export type NumberedLabel = { readonly label: string; readonly paragraph: XmlElement | null }

const LEVELS = 9
/** Larger numbers are mischief, not a list. */
const LARGEST = 9_999

/** Counts automatic numbers in reading order. */
export function numberingCounter(
  numbering: XmlElement | null,
): (numId: string, level: number) => NumberedLabel | null {
  const levels = levelsOf(numbering)
  const counts = new Map<string, number[]>()
  return (numId, levelIndex) => {
    const list = levels.get(numId)
    const level = list?.levels[levelIndex]
    if (!list || !level || levelIndex < 0 || levelIndex >= LEVELS) return null
    const count = counts.get(list.id) ?? list.levels.map(() => -1)
    counts.set(list.id, count)
    const before = count[levelIndex] ?? -1
    count[levelIndex] = Math.min(LARGEST, before < 0 ? level.start : before + 1)
    for (let deeper = levelIndex + 1; deeper < LEVELS; deeper += 1) count[deeper] = -1
    return { label: labelOf(level, list.levels, count), paragraph: level.paragraph }
  }
}

function labelOf(level: Level, levels: readonly Level[], count: readonly number[]): string {
  if (level.format === 'none') return ''
  if (level.format === 'bullet') return '-'
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const at = levels[index]
    const value = count[index] ?? -1
    return at ? numberText(value < 0 ? at.start : value, at.format) : ''
  })
}

function numberText(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return romanNumeral(value)
    case 'lowerRoman':
      return romanNumeral(value).toLowerCase()
    case 'lowerLetter':
      return latinLetter(value)
    case 'upperLetter':
      return latinLetter(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}

/** Word's own letters are Latin: after `d` comes `e`. */
function latinLetter(value: number): string {
  const index = Math.max(0, value - 1)
  const letter = String.fromCharCode(97 + (index % 26))
  return letter.repeat(Math.min(20, Math.floor(index / 26) + 1))
}

function levelsOf(numbering: XmlElement | null) {
  const abstracts = new Map(
    childrenOf(numbering, 'w:abstractNum').map((each) => [
      each.attributes['w:abstractNumId'] ?? '',
      Array.from({ length: LEVELS }, (_, index) =>
        readLevel(childrenOf(each, 'w:lvl').find((level) => numberOf(level, 'w:ilvl') === index)),
      ),
    ]),
  )
  return new Map(
    childrenOf(numbering, 'w:num').map((num) => {
      const id = num.attributes['w:numId'] ?? ''
      const abstractId = valueOf(num, 'w:abstractNumId') ?? ''
      const base = abstracts.get(abstractId) ?? []
      const overrides = childrenOf(num, 'w:lvlOverride')
      // Lists that share an abstract one go on counting together, unless one starts anew.
      return [
        id,
        {
          id: overrides.length > 0 ? `num ${id}` : abstractId,
          levels: base.map((level, index) => overridden(level, overrides, index)),
        },
      ] as const
    }),
  )
}

function overridden(level: Level, overrides: readonly XmlElement[], index: number): Level {
  const override = overrides.find((each) => numberOf(each, 'w:ilvl') === index)
  const own = child(override, 'w:lvl')
  const start = numberOf(child(override, 'w:startOverride'), 'w:val')
  return { ...(own ? readLevel(own) : level), ...(start === undefined ? {} : { start }) }
}

function readLevel(level: XmlElement | undefined): Level {
  return {
    start: numberOf(child(level, 'w:start'), 'w:val') ?? 1,
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    paragraph: child(level, 'w:pPr'),
  }
}
