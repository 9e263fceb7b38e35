import { isAroundTet } from '#shared/rules/schedule/tet'
import { dateParts } from '#shared/vietnamese/dates'
import { addDays, isWeekend, sameDayInYear, weekday, weekdayName } from '#shared/vietnamese/days'
import { isWorkingDay, restOn } from '#shared/vietnamese/days-off'

/** A day in its new year, and how it came there, in Vietnamese. */
export type MovedDate = { readonly date: string; readonly why: string }

/**
 * A day of work moved by some years: the same weekday in the week nearest its old place, in the same
 * month; then off holidays and weekends, by whole weeks where that helps.
 */
export function moveDay(iso: string, years: number): MovedDate {
  const target = sameWeekday(iso, years)
  const rest = restOn(target)
  const same = `Cùng tuần, cùng ${weekdayName(iso)} như năm trước`
  if (rest === null) return { date: target, why: `${same}${nearTet(target, iso)}.` }
  const date = awayFrom(target)
  const past = isWeekend(iso) ? `Năm trước rơi vào ${weekdayName(iso)}` : same
  return { date, why: `${past}; tránh ${rest}.` }
}

/** Tết moves by weeks from year to year: ordinary work may come to stand before it. */
const nearTet = (date: string, before: string) =>
  isAroundTet(date) && !isAroundTet(before) ? '; sát Tết Nguyên đán, nên chọn ngày khác' : ''

/** The weekday of a day, in the week nearest to the same day and month, without leaving the month. */
export function sameWeekday(iso: string, years: number): string {
  const near = sameDayInYear(iso, dateParts(iso).year + years)
  const ahead = (weekday(iso) - weekday(near) + 7) % 7
  const nearest = addDays(near, ahead > 3 ? ahead - 7 : ahead)
  return inMonthOf(near, nearest)
}

function inMonthOf(model: string, iso: string): string {
  if (monthOf(iso) === monthOf(model)) return iso
  return addDays(iso, iso < model ? 7 : -7)
}

const monthOf = (iso: string) => iso.slice(0, 7)

/** The nearest working day: the same weekday of another week of the month, else any. */
function awayFrom(iso: string): string {
  const weeks = isWeekend(iso) ? [] : [7, -7, 14, -14].map((days) => addDays(iso, days))
  const sameMonth = weeks.find((day) => monthOf(day) === monthOf(iso) && isWorkingDay(day))
  return sameMonth ?? nearestWorkingDay(iso)
}

/** The working day nearest to a day and in the same year, the earlier of two. */
export function nearestWorkingDay(iso: string): string {
  for (let distance = 0; distance < 31; distance++) {
    const found = [addDays(iso, -distance), addDays(iso, distance)].find(
      (day) => day.slice(0, 4) === iso.slice(0, 4) && isWorkingDay(day),
    )
    if (found !== undefined) return found
  }
  return iso
}

/** A latest day: the same day and month, or the last working day before. */
export function moveDeadline(iso: string, years: number): MovedDate {
  const date = sameDayInYear(iso, dateParts(iso).year + years)
  const rest = restOn(date)
  if (rest === null) return { date, why: 'Cùng ngày, tháng như năm trước.' }
  const before = lastWorkingDay(date)
  return {
    date: before ?? nearestWorkingDay(date),
    why: `Cùng hạn như năm trước, ${before === null ? 'chuyển' : 'sớm'} sang ngày làm việc vì trùng ${rest}.`,
  }
}

function lastWorkingDay(iso: string): string | null {
  for (let day = iso; day.slice(0, 4) === iso.slice(0, 4); day = addDays(day, -1)) {
    if (isWorkingDay(day)) return day
  }
  return null
}
