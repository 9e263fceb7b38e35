import { describe, expect, it } from 'vitest'
import { observanceDate } from '#shared/carry-over/dates/anchor'
import { observances } from '#shared/reference/observances'
import { computedLunarDays } from '../../test/fixtures/lunar-by-astronomy'
import { addDays } from './days'
import { lunarDay, solarDate } from './lunar'

/** Solar dates of the lunar days plans are tied to, written down year by year. */
const WRITTEN = `
Năm  Tết   Giỗ Tổ Phật đản Vu Lan Trung thu
2023 22/01 29/04 02/06 30/08 29/09
2024 10/02 18/04 22/05 18/08 17/09
2025 29/01 07/04 12/05 06/09 06/10
2026 17/02 26/04 31/05 27/08 25/09
2027 06/02 16/04 20/05 16/08 15/09
2028 26/01 04/04 09/05 03/09 03/10
2029 13/02 23/04 27/05 24/08 22/09
2030 02/02 12/04 16/05 13/08 12/09
2031 23/01 01/04 04/06 01/09 01/10
2032 11/02 19/04 23/05 20/08 19/09
2033 31/01 09/04 13/05 09/08 08/09
2034 19/02 28/04 01/06 28/08 26/09
2035 08/02 17/04 22/05 18/08 16/09
2036 28/01 06/04 10/05 05/09 04/10
2037 15/02 24/04 29/05 25/08 24/09
2038 04/02 13/04 18/05 15/08 13/09
2039 24/01 03/04 07/05 03/09 02/10
2040 12/02 20/04 25/05 22/08 20/09
2041 01/02 10/04 14/05 11/08 09/09
2042 22/01 29/04 02/06 30/08 28/09
2043 10/02 19/04 23/05 19/08 17/09
2044 30/01 07/04 12/05 08/08 05/10
2045 17/02 26/04 31/05 27/08 25/09
2046 06/02 15/04 20/05 16/08 15/09
2047 26/01 04/04 09/05 04/09 04/10
2048 14/02 22/04 27/05 24/08 22/09
2049 02/02 11/04 16/05 13/08 11/09
2050 23/01 01/04 04/06 31/08 30/09
`

const NAMES = ['Tết Nguyên đán', 'Giỗ Tổ Hùng Vương', 'Phật đản', 'Vu Lan', 'Tết Trung thu']

const written = WRITTEN.trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(' '))
  .map(([year = '', ...days]) => ({
    year: Number(year),
    dates: days.map((day) => `${year}-${day.slice(3)}-${day.slice(0, 2)}`),
  }))

describe('lunar calendar', () => {
  it('is written down for every year from 2023 to 2050', () => {
    expect(written.map(({ year }) => year)).toEqual(Array.from({ length: 28 }, (_, i) => 2023 + i))
  })

  it.each(written)('has the five days of $year where they are written down', ({ year, dates }) => {
    const found = NAMES.map((name) => {
      const observance = observances.find((each) => each.name === name)
      return observance && observanceDate(observance, year)
    })
    expect(found).toEqual(dates)
  })

  it('agrees on every day from 2023 to 2050 with one computed from the moon and the sun', () => {
    const computed = computedLunarDays('2023-01-01', '2050-12-31')
    expect(computed.size).toBe(10_227)
    for (const [day, lunar] of computed) expect([day, lunarDay(day)]).toEqual([day, lunar])
  })

  it('counts as Vietnam does where China counts otherwise', () => {
    // Beijing celebrated on 18 February 2007 and will on 3 February 2030.
    expect(solarDate(2030, { month: 1, day: 1 })).toBe('2030-02-02')
    expect(solarDate(2007, { month: 1, day: 1 })).toBe('2007-02-17')
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
