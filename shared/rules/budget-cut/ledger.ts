import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'
import { foldForSearch } from '#shared/vietnamese/search'
import { lineAmount } from '../budget'
import { isTrimming, paysForProduct } from './pays-for'
import { cellOf, keyOf, plannedActivities } from './coverage'

/** What taking a line out would lose, the heaviest first. */
export type Loss = readonly [
  majorCells: number,
  cells: number,
  audiences: number,
  /** Activities whose product the line makes, and that have lost more than half of their money. */
  gutted: number,
  unfunded: number,
  /** Activities whose product the line makes. */
  products: number,
  /** How much of its money the activity hit hardest has lost by then, in steps; 0: none or trimmings. */
  step: number,
]

/** Shares of an activity's money, in per cent, that weigh differently; between two they weigh alike. */
const STEPS = [10, 25, 50, 75] as const
const HALF = 50

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
  const amounts = new Map(plan.budgetLines.map((line) => [line.id, lineAmount(line) ?? 0n]))
  const lines = new Map(plan.budgetLines.map((line) => [line.id, line]))
  /** What a line gives each of its activities, as if it were shared alike. */
  const partOf = (lineId: string) =>
    Number(amounts.get(lineId) ?? 0n) / Math.max(1, byLine.get(lineId)?.length ?? 0)
  const money = new Map(
    activities.map(({ id }) => [
      id,
      [...(open.get(id) ?? [])].reduce((sum, each) => sum + partOf(each), 0),
    ]),
  )
  const lost = new Map<string, number>()
  /** Per cent of its money an activity has lost once this is gone, too. */
  const percentLost = (id: string, part: number) => {
    const all = money.get(id) ?? 0
    return all === 0 ? 0 : (((lost.get(id) ?? 0) + part) * 100) / all
  }
  const cells = countOf(activities.flatMap(cellsOf))
  const audiences = countOf(activities.flatMap(audiencesOf))

  const fallenWithout = (lineId: string) =>
    (byLine.get(lineId) ?? []).filter(({ id }) => open.get(id)?.size === 1)

  /** Per cent of its money the activity hit hardest has lost without the line. */
  const percentWithout = (lineId: string) =>
    Math.max(0, ...(byLine.get(lineId) ?? []).map(({ id }) => percentLost(id, partOf(lineId))))

  return {
    lossWithout(lineId: string): Loss {
      const line = lines.get(lineId)
      const linked = byLine.get(lineId) ?? []
      const products = linked.filter((activity) => line && paysForProduct(line, activity))
      const fallen = fallenWithout(lineId)
      const lostCells = exhausted(cells, fallen.flatMap(cellsOf))
      const majorCells = lostCells.filter((cell) => major.has(cell.split('/')[0] ?? '')).length
      return [
        majorCells,
        lostCells.length - majorCells,
        exhausted(audiences, fallen.flatMap(audiencesOf)).length,
        products.filter(({ id }) => percentLost(id, partOf(lineId)) > HALF).length,
        fallen.length,
        products.length,
        linked.length === 0 || isTrimming(line?.content ?? '') ? 0 : stepOf(percentWithout(lineId)),
      ]
    },
    /** Activities the line is linked to. */
    linkedTo: (lineId: string): number => (byLine.get(lineId) ?? []).length,
    percentWithout,
    takeOut(lineId: string): void {
      for (const activity of fallenWithout(lineId)) {
        for (const cell of cellsOf(activity)) cells.set(cell, (cells.get(cell) ?? 0) - 1)
        for (const name of audiencesOf(activity)) {
          audiences.set(name, (audiences.get(name) ?? 0) - 1)
        }
      }
      for (const { id } of byLine.get(lineId) ?? []) {
        lost.set(id, (lost.get(id) ?? 0) + partOf(lineId))
        open.get(id)?.delete(lineId)
      }
    },
  }
}

const stepOf = (percent: number) => 1 + STEPS.filter((step) => percent > step).length

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
