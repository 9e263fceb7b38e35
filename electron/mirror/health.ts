import { readPlanText } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import { summarizePlan, type PlanSummary } from '#shared/plan/plan-summary'

/** What is compared between two states of a plan to tell an edit from an accident. */
export type Health = {
  /** False for text that is no plan file at all. */
  readonly readable: boolean
  /** Without what the plan said when issued: marking and unmarking it is no accident. */
  readonly bytes: number
  /** Rows of all its lists; 0 for a plan of a newer version, which only its size describes. */
  readonly rows: number
  readonly summary: PlanSummary | null
}

export function examine(text: string): Health {
  const bytes = Buffer.byteLength(text)
  const reading = readPlanText(text)
  if (reading.status === 'read') {
    const { plan } = reading
    return {
      readable: true,
      bytes: ownBytes(plan, bytes),
      rows: countRows(plan),
      summary: summarizePlan(plan),
    }
  }
  return { readable: reading.status === 'newer', bytes, rows: 0, summary: null }
}

function ownBytes(plan: Plan, bytes: number): number {
  if (plan.issuedVersion === null) return bytes
  return Buffer.byteLength(JSON.stringify({ ...plan, issuedVersion: null }, null, 2))
}

function countRows(plan: Plan): number {
  return Object.values(plan).reduce<number>(
    (sum, value) => sum + (Array.isArray(value) ? value.length : 0),
    0,
  )
}

/** Under this much, halving is ordinary editing. */
const FEW_ROWS = 4

/** Whether `next` looks like an accident to `previous`: unreadable, or less than half of it left. */
export function isSuspicious(previous: Health, next: Health): boolean {
  if (!previous.readable) return false
  return (
    !next.readable ||
    next.bytes * 2 < previous.bytes ||
    (previous.rows >= FEW_ROWS && next.rows * 2 < previous.rows)
  )
}
