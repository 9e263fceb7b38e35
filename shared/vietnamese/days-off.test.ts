import { describe, expect, it } from 'vitest'
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
