import { rowOf } from '#shared/plan/plan-path'
import type { Plan, RowSection } from '#shared/plan/plan'
import type { PrintedParagraph } from './carried-part'
import { cellsOf, type Block } from './text-blocks'

/** Sections whose rows are printed as rows of a table, and what a new one shares with its neighbour. */
export const tableSections = {
  activities: ['policyId', 'stage', 'order'],
  budgetLines: ['group', 'order'],
  channels: [],
  staff: [],
  disclosures: [],
} as const satisfies { readonly [S in RowSection]?: readonly (keyof Plan[S][number])[] }

export type TableSection = keyof typeof tableSections

const isTableSection = (section: string | undefined): section is TableSection =>
  section !== undefined && Object.hasOwn(tableSections, section)

/** The row of the plan a row of a table prints; null when it prints none, or parts of several. */
export function rowPlace(plan: Plan, block: Block<PrintedParagraph>) {
  if (!block.isRow) return null
  const paths = new Set(
    cellsOf(block).flatMap(({ source }) => (source === null ? [] : [rowOf(plan, source)])),
  )
  const [path] = paths
  const [section, id, ...rest] = path?.split('/') ?? []
  if (paths.size !== 1 || id === undefined || rest.length > 0 || !isTableSection(section)) {
    return null
  }
  return plan[section].some((row) => row.id === id) ? { section, id } : null
}

type Around = {
  readonly previous: Block<PrintedParagraph> | null
  readonly next: Block<PrintedParagraph> | null
}

/** The row a new one at a place of the text follows; its id is null for the first, null when no row is near. */
export function rowAfter(
  plan: Plan,
  section: TableSection,
  { previous, next }: Around,
): { readonly id: string | null } | null {
  const before = previous && rowPlace(plan, previous)
  if (before?.section === section) return { id: before.id }
  const behind = next && rowPlace(plan, next)
  if (behind?.section !== section) return null
  const at = plan[section].findIndex(({ id }) => id === behind.id)
  return { id: plan[section][at - 1]?.id ?? null }
}
