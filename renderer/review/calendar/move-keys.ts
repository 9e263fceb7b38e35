import type { Timing } from '#shared/plan/timing'
import { isMoved, moveByDays, moveByMonths, type Moved } from '#shared/rules/schedule/move-timing'

/** Days and spans go by days and weeks; months and quarters by months alone. */
export const isByDays = ({ kind }: Timing) => kind === 'day' || kind === 'span'

/** Whether it can be moved step by step at all; a move by nothing tells. */
export const isSteppable = (timing: Timing) => isMoved(moveByMonths(timing, 0, 0))

/** What a key does to a time; null for keys that do nothing. */
export function moveForKey(key: string, timing: Timing, year: number): Moved | null {
  const back = key === 'ArrowLeft' || key === 'ArrowUp' || key === 'PageUp'
  const sign = back ? -1 : 1
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return isByDays(timing) ? moveByDays(timing, sign, year) : moveByMonths(timing, sign, year)
    case 'ArrowUp':
    case 'ArrowDown':
      return isByDays(timing)
        ? moveByDays(timing, 7 * sign, year)
        : moveByMonths(timing, sign, year)
    case 'PageUp':
    case 'PageDown':
      return moveByMonths(timing, sign, year)
    default:
      return null
  }
}
