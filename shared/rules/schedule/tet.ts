import { known } from '#shared/plan/entered'
import { formatDate } from '#shared/vietnamese/dates'
import { addDays } from '#shared/vietnamese/days'
import { solarDate } from '#shared/vietnamese/lunar'
import { numberedActivities } from './numbered'
import type { ScheduleRule } from './schedule-finding'

/** Days before and after the first day of the lunar year in which few people can be reached. */
const BEFORE = 7
const AFTER = 7

/** The days around Tết Nguyên đán of a year. */
export function tetSeason(year: number): { readonly from: string; readonly to: string } {
  const first = solarDate(year, { month: 1, day: 1 })
  return { from: addDays(first, -BEFORE), to: addDays(first, AFTER) }
}

/** Work about Tết belongs there. */
const IS_ABOUT_TET = /tết|đón xuân|mừng xuân|đầu xuân|giao quân/iu

/** Work that begins or ends in the days around Tết, when nobody comes. */
export const tet: ScheduleRule = (plan) => {
  const season = tetSeason(plan.document.year)
  const isInside = (date: string) => date >= season.from && date <= season.to
  return numberedActivities(plan).flatMap(({ activity: { id, timing, content, form }, number }) => {
    if (timing.kind !== 'day' && timing.kind !== 'span') return []
    if (IS_ABOUT_TET.test(`${content} ${form}`)) return []
    const days = (timing.kind === 'day' ? [timing.date] : [timing.from, timing.to])
      .map(known)
      .filter((day) => day !== null)
    const day = days.find(isInside)
    return day === undefined
      ? []
      : [
          {
            key: `schedule:tet:${id}:${day}`,
            message: `Hoạt động ${number} có ngày ${formatDate(day)} sát Tết Nguyên đán (${formatDate(season.from)} - ${formatDate(season.to)}): khó mời người dự, khó phát hành.`,
            activityIds: [id],
            fix: null,
          },
        ]
  })
}
