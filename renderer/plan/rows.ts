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

/** Removes rows and every reference other rows make to them. */
export function removeRows(plan: Plan, section: RowSection, ids: readonly string[]): Plan {
  const gone = new Set(ids)
  const kept = { ...plan, [section]: plan[section].filter((row) => !gone.has(row.id)) }
  return {
    ...kept,
    activities: kept.activities.map((activity) => ({
      ...activity,
      policyId:
        section === 'policies' && activity.policyId !== null && gone.has(activity.policyId)
          ? null
          : activity.policyId,
      channelIds:
        section === 'channels'
          ? activity.channelIds.filter((id) => !gone.has(id))
          : activity.channelIds,
      budgetLineIds:
        section === 'budgetLines'
          ? activity.budgetLineIds.filter((id) => !gone.has(id))
          : activity.budgetLineIds,
    })),
    risks: kept.risks.map((risk) =>
      section === 'policies' && risk.policyId !== null && gone.has(risk.policyId)
        ? { ...risk, policyId: null }
        : risk,
    ),
  }
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

/** How many rows of other sections refer to these. */
export function referencesTo(plan: Plan, section: RowSection, ids: readonly string[]): number {
  const next = removeRows(plan, section, ids)
  const changed = <R>(before: readonly R[], after: readonly R[]) =>
    after.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index])).length
  return (
    (section === 'activities' ? 0 : changed(plan.activities, next.activities)) +
    (section === 'risks' ? 0 : changed(plan.risks, next.risks))
  )
}
