import type { PlanChange } from '#shared/plan/plan-changes'
import { rowOf } from '#shared/plan/plan-path'
import type { Plan } from '#shared/plan/plan'
import type { PrintedParagraph } from './carried-part'

/** Paragraphs that went with one row or item, and what that means for the plan. */
export type RowRemoval = {
  readonly paragraphs: readonly PrintedParagraph[]
  readonly change: PlanChange
}

/** Cells that must go together to be taken for a row of a table; it may be told of elsewhere. */
const CELLS_OF_A_ROW = 3

/** Rows and items that are gone from the text, by each of their paragraphs. */
export function rowRemovals(
  plan: Plan,
  printed: readonly PrintedParagraph[],
  removed: ReadonlySet<PrintedParagraph>,
): ReadonlyMap<PrintedParagraph, RowRemoval> {
  const removals = new Map<PrintedParagraph, RowRemoval>()
  const rows = new Map<string, PrintedParagraph[]>()
  for (const paragraph of printed) {
    const path = paragraph.source === null ? null : rowOf(plan, paragraph.source)
    if (path !== null) rows.set(path, [...(rows.get(path) ?? []), paragraph])
  }
  for (const [path, paragraphs] of rows) {
    const gone = paragraphs.filter((each) => removed.has(each))
    if (gone.length < Math.min(paragraphs.length, CELLS_OF_A_ROW)) continue
    const removal = { paragraphs: gone, change: { kind: 'removal', path } } as const
    for (const paragraph of gone) removals.set(paragraph, removal)
  }
  return removals
}
