import { MAX_TYPED } from '#shared/plan/entered'
import { readPlan } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import { isRecord } from '#shared/plan/plan-path'
import { MAX_LINE, MAX_LINES, MAX_PARAGRAPH } from '#shared/plan/primitives'

/** Longest texts of a plan's fields, the longest first. */
const TEXT_BOUNDS = [MAX_PARAGRAPH, MAX_LINE, MAX_TYPED]

/**
 * A plan within the bounds of its fields: what is too long is cut, and the rest of it stays with the
 * source text.
 * @returns `empty` when even so it is no plan
 */
export function fittingPlan(plan: Plan, empty: Plan): Plan {
  let value: unknown = plan
  for (let round = 0; round <= TEXT_BOUNDS.length; round += 1) {
    const reading = readPlan(value)
    if (reading.status === 'read') return reading.plan
    if (reading.status !== 'invalid') return empty
    value = reading.problems.reduce(
      (before, { path }) => shortenedAt(before, path.split('.')),
      value,
    )
  }
  return empty
}

function shortenedAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return shortened(value)
  if (Array.isArray(value)) return value.with(Number(step), shortenedAt(value[Number(step)], rest))
  return isRecord(value) ? { ...value, [step]: shortenedAt(value[step], rest) } : value
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MAX_LINES)
  if (typeof value !== 'string') return value
  const bound = TEXT_BOUNDS.find((each) => value.length > each)
  return bound === undefined ? value : value.slice(0, bound)
}
