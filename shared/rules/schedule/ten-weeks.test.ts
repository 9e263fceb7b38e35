import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/vietnamese/days'
import { calendarMonth } from './calendar-days'

/**
 * Ten weeks from Monday to Sunday, checked by hand against printed calendars and the announced days off:
 * lunar days, `n` for a leap month, `*` for a day off other than Saturday and Sunday's rest.
 */
const WEEKS: readonly (readonly [monday: string, days: string, why: string])[] = [
  ['2023-01-16', '25 26 27 28 29* 30* 1/1*', 'Tết Quý Mão, a last month of 30 days'],
  ['2025-01-27', '28* 29* 1/1* 2* 3* 4* 5', 'Tết Ất Tỵ, a last month of 29 days'],
  ['2025-04-28', '1/4 2 3* 4* 5* 6 7', '30/4, 01/5 and a day off in exchange'],
  ['2025-07-21', '27 28 29 30 1/6n 2 3', 'a leap sixth month begins'],
  ['2026-02-16', '29* 1/1* 2* 3* 4* 5 6', 'Tết Bính Ngọ'],
  ['2026-04-20', '4 5 6 7 8 9 10*', 'Giỗ Tổ on a Sunday'],
  ['2026-08-31', '19* 20* 21* 22 23 24 25', 'National Day with its second day and one in exchange'],
  ['2027-02-01', '25 26 27 28 29* 1/1* 2*', 'Tết Đinh Mùi'],
  ['2030-01-28', '25 26 27 28 29* 1/1* 2*', 'Tết a day earlier than in China'],
  ['2033-12-19', '28 29 30 1/11n 2 3 4', 'a leap eleventh month begins'],
]

const dayOf = (date: string) =>
  calendarMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))).find((day) => day.date === date)

describe('ten weeks checked by hand', () => {
  it.each(WEEKS)('from %s: %s (%s)', (monday, days) => {
    const week = Array.from({ length: 7 }, (_, index) => dayOf(addDays(monday, index)))
    expect(week.map((day) => day?.column)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(week.map((day) => `${day?.lunar ?? ''}${day?.isHoliday ? '*' : ''}`).join(' ')).toBe(
      days,
    )
  })
})
