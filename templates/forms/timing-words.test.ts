import { describe, expect, it } from 'vitest'
import { readTiming } from '#shared/plan/timing-text'
import { shortTiming, timingPhrase } from './timing-words'

const phrased = (typed: string) => timingPhrase(readTiming(typed, 2027), 2027)

describe('a timing inside a sentence', () => {
  it.each([
    ['18/1', 'ngày 18 tháng 01'],
    ['5/3', 'ngày 05 tháng 3'],
    ['8/3 - 31/3', 'từ ngày 08 tháng 3 đến ngày 31 tháng 3'],
    ['1/10/2026 - 30/6/2027', 'từ ngày 01 tháng 10 năm 2026 đến ngày 30 tháng 6'],
    ['từ 15/6', 'từ ngày 15 tháng 6'],
    ['đến 15/6', 'đến ngày 15 tháng 6'],
    ['tháng 7', 'tháng 7'],
    ['tháng 8 - tháng 12', 'từ tháng 8 đến tháng 12'],
    ['quý II - quý III', 'từ quý II đến quý III'],
  ])('%s is told as the decree writes days: %s', (typed, expected) => {
    expect(phrased(typed)).toBe(expected)
  })

  it.each([
    '18/1',
    '8/3 - 31/3',
    '1/10/2026 - 30/6/2027',
    'từ 15/6',
    'tháng 8 - tháng 12',
    'quý II - quý III',
  ])('%s is read back out of its own words', (typed) => {
    expect(readTiming(phrased(typed), 2027)).toEqual(readTiming(typed, 2027))
  })

  it('stays in figures in the narrow column of a table', () => {
    expect(shortTiming(readTiming('8/3 - 31/3', 2027), 2027)).toBe('08/03 - 31/03')
  })
})
