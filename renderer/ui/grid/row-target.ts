/** A row for the grid to go to; a new object asks anew. With no such row, to what adds one. */
export type RowTarget = { readonly id: string }

/** The row to be in once these are gone: the one after them, or before them at the end. */
export function neighbourOf(rows: readonly RowTarget[], gone: readonly string[]): RowTarget {
  const last = rows.findLastIndex(({ id }) => gone.includes(id))
  const isKept = ({ id }: RowTarget) => !gone.includes(id)
  const neighbour = rows.slice(last + 1).find(isKept) ?? rows.slice(0, last).findLast(isKept)
  return { id: neighbour?.id ?? '' }
}
