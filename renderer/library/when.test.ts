import { describe, expect, it } from 'vitest'
import { clockOrDay, dayAndTime, fileSize, timeAgo } from './when'

/** Written and read by the clock of this machine, whatever its zone. */
const local = (year: number, month: number, date: number, hours = 0, minutes = 0) =>
  new Date(year, month - 1, date, hours, minutes)
const now = local(2026, 11, 22, 10, 42)

describe('telling time', () => {
  it.each([
    [local(2026, 11, 22, 10, 42), 'Vừa xong'],
    [local(2026, 11, 22, 10, 37), '5 phút trước'],
    [local(2026, 11, 22, 8, 5), 'Hôm nay 08:05'],
    [local(2026, 11, 21, 23, 59), 'Hôm qua 23:59'],
    [local(2026, 11, 20, 9, 0), '09:00 ngày 20/11/2026'],
    [local(2027, 1, 1, 7, 30), '07:30 ngày 01/01/2027'],
  ])('%s is "%s"', (time, text) => {
    expect(timeAgo(time.toISOString(), now)).toBe(text)
  })

  it.each([
    [local(2026, 11, 22, 8, 5), '08:05'],
    [local(2026, 11, 21, 23, 59), '23:59 ngày 21/11/2026'],
    [local(2026, 11, 23, 0, 1), '00:01 ngày 23/11/2026'],
    [local(2025, 11, 22, 8, 5), '08:05 ngày 22/11/2025'],
  ])('%s is "%s" where only another day is named', (time, text) => {
    expect(clockOrDay(time.toISOString(), now)).toBe(text)
  })

  it('writes day and time in full', () => {
    expect(dayAndTime(local(2026, 2, 3, 4, 5).toISOString())).toBe('04:05 ngày 03/02/2026')
  })
})

it.each([
  [0, '0 B'],
  [900, '900 B'],
  [1_536, '1,5 KB'],
  [214 * 1024, '214 KB'],
  [5 * 1024 * 1024, '5,0 MB'],
])('%d bytes are "%s"', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text)
})
