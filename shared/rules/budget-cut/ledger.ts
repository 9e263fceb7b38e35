import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'
import { foldForSearch } from '#shared/vietnamese/search'
import { cellOf, keyOf, plannedActivities } from './coverage'

/** What taking a line out would lose, the heaviest first. */
export type Loss = readonly [
  majorCells: number,
  cells: number,
  audiences: number,
  unfunded: number,
  touched: number,
]

/**
 * Keeps count, while lines are taken out one by one, of what activities still cover: only the
 * activities of one line are looked at for each, so that a long estimate is cut as fast as a short one.
 */
export function startLedger(plan: Plan) {
  const known = new Set(plan.budgetLines.map(({ id }) => id))
  const major = new Set(
    plan.policies.filter(({ impact }) => impact === 'major').map(({ id }) => id),
  )
  const activities = plannedActivities(plan)
  const byLine = new Map<string, Activity[]>()
  /** Lines each activity still has. */
  const open = new Map<string, Set<string>>()
  for (const activity of activities) {
    const own = new Set(activity.budgetLineIds.filter((id) => known.has(id)))
    open.set(activity.id, own)
    for (const id of own) byLine.set(id, [...(byLine.get(id) ?? []), activity])
  }
  const touched = new Set<string>()
  const cells = countOf(activities.flatMap(cellsOf))
  const audiences = countOf(activities.flatMap(audiencesOf))

  const fallenWithout = (lineId: string) =>
    (byLine.get(lineId) ?? []).filter(({ id }) => open.get(id)?.size === 1)

  return {
    lossWithout(lineId: string): Loss {
      const fallen = fallenWithout(lineId)
      const lostCells = exhausted(cells, fallen.flatMap(cellsOf))
      const majorCells = lostCells.filter((cell) => major.has(cell.split('/')[0] ?? '')).length
      return [
        majorCells,
        lostCells.length - majorCells,
        exhausted(audiences, fallen.flatMap(audiencesOf)).length,
        fallen.length,
        (byLine.get(lineId) ?? []).filter(({ id }) => !touched.has(id)).length,
      ]
    },
    takeOut(lineId: string): void {
      for (const activity of fallenWithout(lineId)) {
        for (const cell of cellsOf(activity)) cells.set(cell, (cells.get(cell) ?? 0) - 1)
        for (const name of audiencesOf(activity)) {
          audiences.set(name, (audiences.get(name) ?? 0) - 1)
        }
      }
      for (const { id } of byLine.get(lineId) ?? []) {
        touched.add(id)
        open.get(id)?.delete(lineId)
      }
    },
  }
}

function cellsOf(activity: Activity): readonly string[] {
  const cell = cellOf(activity)
  return cell ? [keyOf(cell)] : []
}

const audiencesOf = ({ audiences }: Activity): readonly string[] => [
  ...new Set(audiences.map(foldForSearch).filter((name) => name !== '')),
]

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Names of which nothing is left once these are gone. */
const exhausted = (counts: ReadonlyMap<string, number>, gone: readonly string[]) =>
  [...countOf(gone)].flatMap(([name, count]) => (counts.get(name) === count ? [name] : []))
