import { withoutDanglingLinks } from '#shared/plan/links'
import type { Plan, RowOf, RowSection } from '#shared/plan/plan'

/** Pure changes of the list sections of a plan. */

export function addRows<S extends RowSection>(
  plan: Plan,
  section: S,
  rows: readonly RowOf<S>[],
  at?: number,
): Plan {
  const present: readonly RowOf<S>[] = plan[section]
  const index = at ?? present.length
  return { ...plan, [section]: [...present.slice(0, index), ...rows, ...present.slice(index)] }
}

export function updateRow<S extends RowSection>(
  plan: Plan,
  section: S,
  id: string,
  update: (row: RowOf<S>) => RowOf<S>,
): Plan {
  const present: readonly RowOf<S>[] = plan[section]
  return { ...plan, [section]: present.map((row) => (row.id === id ? update(row) : row)) }
}

/** Removes rows and every link to them. */
export function removeRows(plan: Plan, section: RowSection, ids: readonly string[]): Plan {
  const gone = new Set(ids)
  return withoutDanglingLinks({
    ...plan,
    [section]: plan[section].filter((row) => !gone.has(row.id)),
  })
}

/** Moves a row up (−1) or down (+1). */
export function moveRow(plan: Plan, section: RowSection, id: string, by: -1 | 1): Plan {
  const rows = [...plan[section]]
  const from = rows.findIndex((row) => row.id === id)
  const to = from + by
  const [moved] = from === -1 || to < 0 || to >= rows.length ? [] : rows.splice(from, 1)
  if (!moved) return plan
  rows.splice(to, 0, moved)
  return { ...plan, [section]: rows }
}
