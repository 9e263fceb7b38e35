import { isoFromParts } from '#shared/vietnamese/dates'

/** The day by the clock of this machine, `YYYY-MM-DD`. */
export function todayIso(): string {
  const now = new Date()
  return isoFromParts({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
}
