import { describe, expect, it } from 'vitest'
import { formatDate, isRealDate, officialDate, readDate } from './dates'

describe('dates', () => {
  it.each([
    ['2027-02-28', true],
    ['2027-02-29', false],
    ['2028-02-29', true],
    ['2027-04-31', false],
    ['2027-13-01', false],
    ['2027-1-1', false],
  ])('%s exists: %s', (iso, real) => {
    expect(isRealDate(iso)).toBe(real)
  })

  it('pads days under 10 and months 1 and 2 only', () => {
    expect(officialDate('2027-01-05')).toBe('ngày 05 tháng 01 năm 2027')
    expect(officialDate('2027-06-21')).toBe('ngày 21 tháng 6 năm 2027')
    expect(officialDate('2027-10-02')).toBe('ngày 02 tháng 10 năm 2027')
  })

  it.each([
    ['5/1', '2027-01-05'],
    ['05-01-27', '2027-01-05'],
    ['5.1.2026', '2026-01-05'],
    ['ngày 5 tháng 1 năm 2027', '2027-01-05'],
    ['2027-01-05', '2027-01-05'],
    ['31/4', null],
    ['tháng 5', null],
    ['', null],
  ])('reads %s', (text, iso) => {
    expect(readDate(text, 2027)).toBe(iso)
  })

  it('reads back what it shows', () => {
    expect(readDate(formatDate('2027-09-08'), 2030)).toBe('2027-09-08')
  })
})
