import type { RowSection } from '#shared/plan/plan'
import { foldForSearch } from '#shared/vietnamese/search'
import { fieldNamed } from '#templates/read-plan/read-table'
import type { Heading } from './find-table'
import { headingWords, POSITION } from './heading-words'

/** A field that a column can go to. */
export type TargetField = { readonly name: string; readonly label: string }

export type MatchedColumns = {
  /** Field of each column; null for one that is not taken. */
  readonly fields: readonly (string | null)[]
  /** Column of the numbers of rows. */
  readonly position: number | null
}

/** A heading longer than this is no heading. */
const LONGEST = 80

/**
 * Guesses the field of each column from its own heading: by its name on screen, then by its words. What
 * stands over several columns names none of them: under "Kinh phí" stand quantity and price too.
 */
export function matchColumns(
  section: RowSection,
  headings: readonly Heading[],
  targets: readonly TargetField[],
): MatchedColumns {
  const byLabel = new Map(targets.map(({ name, label }) => [foldForSearch(label), name]))
  const taken = new Map<string, number>()
  const fields = headings.map(({ own }, column) => {
    const field = byLabel.get(foldForSearch(own))
    if (field === undefined || taken.has(field)) return null
    taken.set(field, column)
    return field
  })
  const names = new Set(targets.map(({ name }) => name))
  let position: number | null = null
  const all = fields.map((known, column) => {
    const heading = headings[column]?.own ?? ''
    if (known !== null || heading === '' || heading.length > LONGEST) return known
    const field = fieldNamed(heading, headingWords[section], taken)
    if (field === POSITION) position ??= column
    if (field === null || !names.has(field)) return null
    taken.set(field, column)
    return field
  })
  return { fields: all, position }
}
