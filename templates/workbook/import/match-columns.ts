import type { RowSection } from '#shared/plan/plan'
import { foldForSearch } from '#shared/vietnamese/search'
import type { Heading } from '../../tables/find-table'
import { headingWords, POSITION, UNTIL_FIELD } from '../../tables/heading-words'
import { nameColumns } from '../../tables/name-columns'

/** A field that a column can go to. */
export type TargetField = { readonly name: string; readonly label: string }

export type MatchedColumns = {
  /** Field of each column; null for one that is not taken. */
  readonly fields: readonly (string | null)[]
  /** Column of the numbers of rows. */
  readonly position: number | null
  /** Column of where the time of a row ends, beside the one it starts in. */
  readonly until: number | null
}

/**
 * Guesses the field of each column from its own heading: by its name on screen, then by its words.
 * @param year of the plan: columns of it go before those of other years
 */
export function matchColumns(
  section: RowSection,
  headings: readonly Heading[],
  targets: readonly TargetField[],
  year?: number,
): MatchedColumns {
  const byLabel = new Map(targets.map(({ name, label }) => [foldForSearch(label), name]))
  const known = new Map<string, number>()
  for (const [column, { own }] of headings.entries()) {
    const field = byLabel.get(foldForSearch(own))
    if (field !== undefined && !known.has(field)) known.set(field, column)
  }
  const names = new Set(targets.map(({ name }) => name))
  const isField = (field: string) => names.has(field)
  const columns = nameColumns(headings, headingWords[section], { known, isField, year })
  const fields = headings.map((_, column) => {
    const named = [...columns].find(([field, at]) => at === column && isField(field))
    return named?.[0] ?? null
  })
  const until = columns.get(UNTIL_FIELD) ?? null
  return { fields, position: columns.get(POSITION) ?? null, until }
}
