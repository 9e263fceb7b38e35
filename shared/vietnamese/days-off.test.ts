import { describe, expect, it } from 'vitest'
import { addDays, isWeekend, weekdayName } from './days'
import { daysOff, isWorkingDay, restOn } from './days-off'

describe('days off', () => {
  it('has the nine days of Tết 2026 from 14 to 22 February', () => {
    const rest = ['14', '15', '16', '17', '18', '19', '20', '21', '22'].map((d) => `2026-02-${d}`)
    expect(rest.filter(isWorkingDay)).toEqual([])
    expect(['2026-02-13', '2026-02-23'].filter(isWorkingDay)).toHaveLength(2)
  })

  it('makes up for the days of Tết 2027 that fall on a weekend', () => {
    expect([...daysOff(2027).keys()].filter((day) => day.startsWith('2027-02')).toSorted()).toEqual(
      ['05', '06', '07', '08', '09', '10', '11'].map((d) => `2027-02-${d}`),
    )
    expect(restOn('2027-02-10')).toBe('nghỉ bù Tết Nguyên đán')
    expect(isWorkingDay('2027-02-12')).toBe(true)
  })

  it('has the holidays of 2028, moved ones and the day beside National Day', () => {
    expect([...daysOff(2028).keys()].toSorted()).toEqual([
      '2028-01-01',
      '2028-01-03',
      '2028-01-25',
      '2028-01-26',
      '2028-01-27',
      '2028-01-28',
      '2028-01-29',
      '2028-01-31',
      '2028-04-04',
      '2028-04-30',
      '2028-05-01',
      '2028-05-02',
      '2028-09-01',
      '2028-09-02',
      '2028-09-04',
      '2028-11-24',
    ])
  })

  it('follows what was decided for a single year', () => {
    expect(restOn('2026-08-31')).toBe('nghỉ hoán đổi')
    expect(isWorkingDay('2026-08-22')).toBe(true)
    expect(isWorkingDay('2027-08-21')).toBe(false)
  })
})

/**
 * Days off from Monday to Friday, written down year by year from khoản 3 Điều 111 and khoản 1 Điều 112
 * of the Labour Code, the lunar table, and for 2023–2026 what was decided.
 */
const WRITTEN = `
2023 02/01 20/01 23/01 24/01 25/01 26/01 01/05 02/05 03/05 01/09 04/09
2024 01/01 08/02 09/02 12/02 13/02 14/02 18/04 29/04 30/04 01/05 02/09 03/09
2025 01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09
2026 01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09 24/11
2027 01/01 05/02 08/02 09/02 10/02 11/02 16/04 30/04 03/05 02/09 03/09 24/11
2028 03/01 25/01 26/01 27/01 28/01 31/01 04/04 01/05 02/05 01/09 04/09 24/11
2029 01/01 12/02 13/02 14/02 15/02 16/02 23/04 30/04 01/05 03/09 04/09 26/11
2030 01/01 01/02 04/02 05/02 06/02 07/02 12/04 30/04 01/05 02/09 03/09 25/11
2031 01/01 22/01 23/01 24/01 27/01 28/01 01/04 30/04 01/05 01/09 02/09 24/11
2032 01/01 10/02 11/02 12/02 13/02 16/02 19/04 30/04 03/05 02/09 03/09 24/11
2033 03/01 31/01 01/02 02/02 03/02 04/02 11/04 02/05 03/05 01/09 02/09 24/11
2034 02/01 20/02 21/02 22/02 23/02 24/02 28/04 01/05 02/05 01/09 04/09 24/11
2035 01/01 07/02 08/02 09/02 12/02 13/02 17/04 30/04 01/05 03/09 04/09 26/11
2036 01/01 28/01 29/01 30/01 31/01 01/02 07/04 30/04 01/05 01/09 02/09 24/11
2037 01/01 16/02 17/02 18/02 19/02 20/02 24/04 30/04 01/05 01/09 02/09 24/11
2038 01/01 03/02 04/02 05/02 08/02 09/02 13/04 30/04 03/05 02/09 03/09 24/11
2039 03/01 24/01 25/01 26/01 27/01 28/01 04/04 02/05 03/05 01/09 02/09 24/11
2040 02/01 13/02 14/02 15/02 16/02 17/02 20/04 30/04 01/05 03/09 04/09 26/11
2041 01/01 31/01 01/02 04/02 05/02 06/02 10/04 30/04 01/05 02/09 03/09 25/11
2042 01/01 21/01 22/01 23/01 24/01 27/01 29/04 30/04 01/05 01/09 02/09 24/11
2043 01/01 09/02 10/02 11/02 12/02 13/02 20/04 30/04 01/05 01/09 02/09 24/11
2044 01/01 29/01 01/02 02/02 03/02 04/02 07/04 02/05 03/05 01/09 02/09 24/11
2045 02/01 16/02 17/02 20/02 21/02 22/02 26/04 01/05 02/05 01/09 04/09 24/11
2046 01/01 05/02 06/02 07/02 08/02 09/02 16/04 30/04 01/05 03/09 04/09 26/11
2047 01/01 25/01 28/01 29/01 30/01 31/01 04/04 30/04 01/05 02/09 03/09 25/11
2048 01/01 13/02 14/02 17/02 18/02 19/02 22/04 30/04 01/05 01/09 02/09 24/11
2049 01/01 01/02 02/02 03/02 04/02 05/02 12/04 30/04 03/05 02/09 03/09 24/11
2050 03/01 24/01 25/01 26/01 27/01 28/01 01/04 02/05 03/05 01/09 02/09 24/11
`

describe('days off of every year', () => {
  const years = WRITTEN.trim()
    .split('\n')
    .map((row) => row.split(' '))
    .map(([year = '', ...days]) => ({
      year: Number(year),
      days: days.map((day) => `${year}-${day.slice(3)}-${day.slice(0, 2)}`),
    }))

  it('are written down from 2023 to 2050', () => {
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 28 }, (_, i) => 2023 + i))
  })

  it.each(years)('are of $year those written down', ({ year, days }) => {
    const found: string[] = []
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      if (!isWeekend(day) && !isWorkingDay(day)) found.push(day)
    }
    expect(found).toEqual(days)
  })
})

/** Weeks looked at one by one, Monday first: `x` is a day off, `.` a day of work. */
const WEEKS: readonly (readonly [monday: string, days: string, why: string])[] = [
  ['2023-01-16', '....xxx', 'nghỉ Tết Quý Mão từ thứ Sáu, 29 tháng Chạp'],
  ['2023-01-23', 'xxxx.xx', 'mùng 2 đến mùng 5; thứ Sáu làm lại'],
  ['2023-05-01', 'xxx..xx', '01/5; bù Giỗ Tổ thứ Bảy 29/4 và 30/4 Chủ nhật'],
  ['2024-04-29', 'xxx...x', 'hoán đổi thứ Hai với thứ Bảy 04/5'],
  ['2025-01-27', 'xxxxxxx', 'Tết Ất Tỵ, mùng 1 thứ Tư'],
  ['2026-04-27', 'x..xxxx', 'bù Giỗ Tổ Chủ nhật 26/4; 30/4 và 01/5'],
  ['2026-08-31', 'xxx..xx', 'hoán đổi thứ Hai; Quốc khánh thứ Tư và ngày trước đó'],
  ['2027-02-08', 'xxxx.xx', 'mùng 3, mùng 4, bù thứ Bảy mùng 1 và Chủ nhật mùng 2'],
  ['2027-05-03', 'x....xx', 'bù 01/5 thứ Bảy'],
  ['2029-11-26', 'x....xx', 'bù Ngày Văn hóa Việt Nam thứ Bảy 24/11'],
]

describe('ten weeks checked by hand', () => {
  it.each(WEEKS)('the week of %s is %s: %s', (monday, days) => {
    expect(weekdayName(monday)).toBe('thứ Hai')
    const found = Array.from(days, (_, index) => (isWorkingDay(addDays(monday, index)) ? '.' : 'x'))
    expect(found.join('')).toBe(days)
  })
})
