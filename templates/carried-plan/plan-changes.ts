import { z } from 'zod'
import { readPlan } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import type { PrintedParagraph } from './carried-part'
import { isRecord, positionOf, rowOf } from './plan-path'

/** A change of one field of the plan, or the removal of a row; paths as `activities/a1/name`. */
export const planChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    path: z.string(),
    from: z.string(),
    to: z.string(),
  }),
  z.strictObject({ kind: z.literal('value'), path: z.string(), value: z.unknown() }),
  z.strictObject({ kind: z.literal('removal'), path: z.string() }),
])
export type PlanChange = Readonly<z.infer<typeof planChange>>

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

/**
 * Carries the changes out, removals last and from the end, so that positions stay true.
 * @returns the plan, or null when it would no longer be one
 */
export function withChanges(plan: Plan, changes: readonly PlanChange[]): Plan | null {
  const edits = changes.filter(({ kind }) => kind !== 'removal')
  const removals = changes.filter(({ kind }) => kind === 'removal').toReversed()
  const changed = [...edits, ...removals].reduce<unknown>(
    (value, change) => changedAt(value, change.path.split('/'), change),
    plan,
  )
  const reading = readPlan(changed)
  return reading.status === 'read' ? reading.plan : null
}

function changedAt(value: unknown, path: readonly string[], change: PlanChange): unknown {
  const [step, ...rest] = path
  if (step === undefined) return replaced(value, change)
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const at = positionOf(items, step)
    if (at < 0) return value
    if (rest.length === 0 && change.kind === 'removal') return items.toSpliced(at, 1)
    return items.with(at, changedAt(items[at], rest, change))
  }
  if (!isRecord(value)) return value
  return { ...value, [step]: changedAt(value[step], rest, change) }
}

function replaced(value: unknown, change: PlanChange): unknown {
  if (change.kind === 'value') return change.value
  if (change.kind === 'text' && typeof value === 'string') {
    return value.replace(change.from, () => change.to)
  }
  return value
}
