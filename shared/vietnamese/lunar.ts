import { getLunarDate, getSolarDate } from '@dqcai/vn-lunar'
import { dateParts, isoFromParts } from './dates'

/**
 * The Vietnamese lunar calendar. The library reads a table made for Vietnam's time zone and so gives
 * the same days on every machine, whatever its clock says.
 */

export type LunarDay = { readonly month: number; readonly day: number }

/** Solar date of a lunar day of the lunar year that begins in `year` (not of a leap month). */
export function solarDate(year: number, { month, day }: LunarDay): string {
  const solar = getSolarDate(day, month, year)
  return isoFromParts({ year: solar.year, month: solar.month, day: solar.day })
}

/** Lunar day and month of a solar date. */
export function lunarDay(iso: string): LunarDay & { readonly leap: boolean } {
  const { year, month, day } = dateParts(iso)
  const lunar = getLunarDate(day, month, year)
  return { month: lunar.month, day: lunar.day, leap: lunar.leap }
}
