import { z } from 'zod'
import { withoutDanglingLinks } from './links'
import { withListChanges, type ListChange } from './list-changes'
import { readPlan } from './parse'
import type { Plan } from './plan'
import { isRecord, positionOf } from './plan-path'

/**
 * A change of one field of the plan, or of the items of a list; paths as `activities/a1/name`. What
 * an item follows is told by its id or by the position it has before the changes; null is the front.
 */
export const planChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    path: z.string(),
    from: z.string(),
    to: z.string(),
  }),
  z.strictObject({ kind: z.literal('value'), path: z.string(), value: z.unknown() }),
  z.strictObject({ kind: z.literal('removal'), path: z.string() }),
  /** @property path of the list */
  z.strictObject({
    kind: z.literal('addition'),
    path: z.string(),
    after: z.string().nullable(),
    value: z.unknown(),
  }),
  z.strictObject({ kind: z.literal('move'), path: z.string(), after: z.string().nullable() }),
])
export type PlanChange = Readonly<z.infer<typeof planChange>>

/**
 * Carries the changes out, those of whole items last, so that positions stay true; no link is left to
 * a row that is gone.
 * @returns the plan, or null when it would no longer be one
 */
export function withChanges(plan: Plan, changes: readonly PlanChange[]): Plan | null {
  const lists = new Map<string, ListChange[]>()
  let changed: unknown = plan
  for (const change of changes) {
    if (change.kind === 'text' || change.kind === 'value') {
      changed = withFieldChange(changed, change.path.split('/'), change)
      continue
    }
    const { list, change: each } = ofList(change)
    lists.set(list, [...(lists.get(list) ?? []), each])
  }
  for (const [list, each] of lists) {
    changed = changedAt(changed, list.split('/'), (value) =>
      Array.isArray(value) ? withListChanges(value, each) : value,
    )
  }
  const reading = readPlan(changed)
  return reading.status === 'read' ? withoutDanglingLinks(reading.plan) : null
}

export type FieldChange = Extract<PlanChange, { kind: 'text' | 'value' }>
type OfItem = Exclude<PlanChange, FieldChange>

/** A value with the field at a path in it changed. */
export const withFieldChange = (
  value: unknown,
  path: readonly string[],
  change: FieldChange,
): unknown => changedAt(value, path, (field) => replaced(field, change))

function ofList(change: OfItem): { readonly list: string; readonly change: ListChange } {
  if (change.kind === 'addition') return { list: change.path, change }
  const steps = change.path.split('/')
  const item = steps.at(-1) ?? ''
  return { list: steps.slice(0, -1).join('/'), change: { ...change, item } }
}

function changedAt(
  value: unknown,
  path: readonly string[],
  next: (value: unknown) => unknown,
): unknown {
  const [step, ...rest] = path
  if (step === undefined) return next(value)
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const at = positionOf(items, step)
    if (at < 0) return value
    return items.with(at, changedAt(items[at], rest, next))
  }
  if (!isRecord(value)) return value
  return { ...value, [step]: changedAt(value[step], rest, next) }
}

function replaced(value: unknown, change: FieldChange): unknown {
  if (change.kind === 'value') return change.value
  return typeof value === 'string' ? value.replace(change.from, () => change.to) : value
}
