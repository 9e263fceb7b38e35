import { z } from 'zod'
import { withoutDanglingLinks } from './links'
import { readPlan } from './parse'
import type { Plan } from './plan'
import { isRecord, positionOf } from './plan-path'

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

/**
 * Carries the changes out, removals last and from the end, so that positions stay true; no link is left
 * to a row that is gone.
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
  return reading.status === 'read' ? withoutDanglingLinks(reading.plan) : null
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
