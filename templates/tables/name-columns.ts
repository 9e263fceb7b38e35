import type { Heading } from './find-table'
import { isUnitText } from './scale'

/** A heading longer than this is no heading. */
export const LONGEST_HEADING = 80

type Naming<F extends string> = {
  /** Year of the plan. */
  readonly year: number | undefined
  /** Columns that are known before their words are read. */
  readonly known?: ReadonlyMap<F, number>
  /** Whether a name is a field; one that is none keeps all its headings from the fields. */
  readonly isField: (name: F) => boolean
}

/** The column of each field and, of names that are no fields, the first. */
export function nameColumns<F extends string>(
  headings: readonly Heading[],
  words: readonly (readonly [F, RegExp])[],
  { year, known = new Map(), isField }: Naming<F>,
): ReadonlyMap<F, number> {
  const found = new Map(known)
  const others = new Map<F, number>()
  const isKnown = new Set(known.values())
  for (const column of columnsByWeight(headings, year)) {
    const heading = headings[column]
    const name = heading ? nameOf(heading) : ''
    if (!heading || isKnown.has(column) || name === '' || name.length > LONGEST_HEADING) continue
    const field = fieldNamed(name, words, found)
    if (field === null) continue
    // "Kinh phí thực hiện năm 2025" is not who does it when another year's costs are taken.
    const isSecond = field !== fieldNamed(name, words, new Map())
    if (isSecond && otherYearOf(heading, year) !== null) continue
    if (isField(field)) found.set(field, column)
    else if (!others.has(field)) others.set(field, column)
  }
  return new Map([...others, ...found])
}

/** The field a heading names first: "Nội dung, thông điệp" is the content. */
function fieldNamed<F extends string>(
  heading: string,
  words: readonly (readonly [F, RegExp])[],
  taken: ReadonlyMap<F, number>,
): F | null {
  const named = words
    .filter(([field]) => !taken.has(field))
    .map(([field, said]) => ({ field, at: heading.search(said) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  return named[0]?.field ?? null
}

/**
 * The words that name a column: its own heading alone. What stands over several columns names none of
 * them, as under "Kinh phí" stand quantity and price too; but "Năm 2026" and "(đồng)" name nothing.
 */
function nameOf({ own, text }: Heading): string {
  const isBare =
    own !== '' && (/^(?:năm\s+)?20\d{2}$/iu.test(own) || (own.length < 20 && isUnitText(own)))
  return isBare ? text : own
}

/**
 * Columns in the order they are asked what they name. Of two that name the same, a sum of others goes
 * before its parts; the plan's year before others, and of others the latest.
 */
function columnsByWeight(
  headings: readonly Heading[],
  year: number | undefined,
): readonly number[] {
  const weightOf = (heading: Heading) => {
    const other = otherYearOf(heading, year)
    if (other !== null) return [1, -other] as const
    return [0, /^(?:tổng|cộng)/iu.test(heading.own) ? 0 : 1] as const
  }
  const weights = headings.map(weightOf)
  return [...headings.keys()].toSorted((a, b) => {
    const [one, two] = [weights[a] ?? [0, 1], weights[b] ?? [0, 1]]
    return one[0] - two[0] || one[1] - two[1] || a - b
  })
}

/** The year a heading names that is not the plan's; null when it names none, or the plan's. */
export function otherYearOf({ text }: Heading, year: number | undefined): number | null {
  const years = (text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []).map(Number)
  return years.length === 0 || (year !== undefined && years.includes(year))
    ? null
    : Math.max(...years)
}
