import { describe, expect, it } from 'vitest'
import { addDays } from './days'
import { lunarDay, solarDate } from './lunar'

/**
 * First day of Tết 2023–2050 by another means: computed from new moons and the sun's longitude for
 * UTC+7 (Hồ Ngọc Đức's algorithm), not from the library's table.
 */
const TET =
  '2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24 2040-02-12 2041-02-01 2042-01-22 2043-02-10 2044-01-30 2045-02-17 2046-02-06 2047-01-26 2048-02-14 2049-02-02 2050-01-23'.split(
    ' ',
  )

describe('lunar calendar', () => {
  it('knows the first day of every Tết from 2023 to 2050', () => {
    expect(TET.map((_, index) => solarDate(2023 + index, { month: 1, day: 1 }))).toEqual(TET)
  })

  it('counts as Vietnam does where China counts otherwise', () => {
    // Beijing celebrated on 18 February 2007 and will on 3 February 2030.
    expect(solarDate(2030, { month: 1, day: 1 })).toBe('2030-02-02')
    expect(solarDate(2007, { month: 1, day: 1 })).toBe('2007-02-17')
  })

  it('knows other days of the lunar year', () => {
    expect(solarDate(2026, { month: 3, day: 10 })).toBe('2026-04-26')
    expect(solarDate(2027, { month: 3, day: 10 })).toBe('2027-04-16')
    expect(solarDate(2027, { month: 8, day: 15 })).toBe('2027-09-15')
  })

  it('reads back every day from 2023 to 2050', () => {
    for (let day = '2023-01-22'; day < '2051-01-01'; day = addDays(day, 1)) {
      const lunar = lunarDay(day)
      if (lunar.leap) continue
      const year = Number(day.slice(0, 4)) - (lunar.month > 10 && day.slice(5) < '03-01' ? 1 : 0)
      expect(solarDate(year, lunar)).toBe(day)
    }
  })
})
