import type { Plan } from '#shared/plan/plan'

/** The text of a plan file, indented so that a person can read it when all else fails. */
export function planFileText(plan: Plan): string {
  return JSON.stringify(plan, null, 2)
}

/** Whatever is stored, as text for a person or a programmer to rescue from. Never throws. */
export function rawText(value: unknown): string {
  try {
    return JSON.stringify(value, keepReadable, 2)
  } catch {
    return String(value)
  }
}

/** What JSON cannot hold but a database can. */
function keepReadable(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  if (value instanceof Map || value instanceof Set) return [...value.entries()]
  return value
}
