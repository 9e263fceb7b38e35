import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { known } from '#shared/plan/entered'
import type { Timing } from '#shared/plan/timing'
import { addDays, daysBetween, isWeekend, sameDayInYear, weekday } from '#shared/vietnamese/days'
import { isWorkingDay } from '#shared/vietnamese/days-off'
import { anchorOf } from './anchor'
import { moveDay, moveDeadline } from './move-date'
import { moveTiming } from './move-timing'

/**
 * Checked by hand on a wall calendar. Tết: 17/02/2026, 06/02/2027, 26/01/2028; days off around it:
 * 16–20/02/2026, 05–11/02/2027, 25–31/01/2028.
 */
const HAND_CHECKED = [
  // An ordinary week of May: the third Thursday stays the third Thursday.
  ['2027-05-20', '2028-05-18'],
  // Monday 17/02/2025 would be Monday 16/02/2026, the last day of the lunar year: a week later.
  ['2025-02-17', '2026-02-23'],
  // Wednesday 11/02/2026 would be Wednesday 10/02/2027, made up for Tết: a week later.
  ['2026-02-11', '2027-02-17'],
  // Tuesday 26/01/2027 would be Tuesday 25/01/2028: the week after is February, so the one before.
  ['2027-01-26', '2028-01-18'],
  // Wednesday 03/02/2027 is free again in 2028, after an early Tết.
  ['2027-02-03', '2028-02-02'],
  // The first Monday of March, not the last Monday of February.
  ['2027-03-01', '2028-03-06'],
  // Thursday 30/4/2026 was a holiday; the Thursday of 2027 is the day before it.
  ['2026-04-30', '2027-04-29'],
  // Thursday 03/9/2026 would be Thursday 02/9/2027, National Day.
  ['2026-09-03', '2027-09-09'],
  // Wednesday 25/11/2026 would be 24/11/2027, the new Day of Vietnamese Culture: the week before.
  ['2026-11-25', '2027-11-17'],
  // The last working day of the year stays in the year.
  ['2027-12-31', '2028-12-29'],
  // Sunday was last year; this year Monday.
  ['2026-05-24', '2027-05-24'],
] as const

describe('days of work', () => {
  it.each(HAND_CHECKED)('%s → %s', (from, to) => {
    expect(moveDay(from, 1).date).toBe(to)
  })

  it('says what it stayed clear of', () => {
    expect(moveDay('2025-02-17', 1).why).toBe(
      'Cùng tuần, cùng thứ Hai như năm trước; tránh Tết Nguyên đán.',
    )
    expect(moveDay('2027-05-20', 1).why).toBe('Cùng tuần, cùng thứ Năm như năm trước.')
    // 18 tháng Chạp becomes 28 tháng Chạp.
    expect(moveDay('2026-02-05', 1)).toEqual({
      date: '2027-02-04',
      why: 'Cùng tuần, cùng thứ Năm như năm trước; sát Tết Nguyên đán, nên chọn ngày khác.',
    })
  })

  it('are working days of the same weekday in the same part of the year, whatever the years', () => {
    const day = fc
      .date({ min: new Date('2023-01-01'), max: new Date('2047-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 3 }), (iso, years) => {
        const { date } = moveDay(iso, years)
        const target = sameDayInYear(iso, Number(iso.slice(0, 4)) + years)
        expect(isWorkingDay(date)).toBe(true)
        expect(date.slice(0, 4)).toBe(target.slice(0, 4))
        expect(Math.abs(daysBetween(target, date))).toBeLessThanOrEqual(20)
        if (!isWeekend(iso)) expect(weekday(date)).toBe(weekday(iso))
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('deadlines', () => {
  it.each([
    ['2027-12-14', '2028-12-14'],
    ['2027-06-10', '2028-06-09'],
    ['2026-12-20', '2027-12-20'],
    ['2024-02-29', '2025-02-28'],
    ['2026-01-01', '2027-01-04'],
  ])('%s → %s, never later than the day where that can be', (from, to) => {
    expect(moveDeadline(from, 1).date).toBe(to)
  })
})

describe('work beside a commemoration', () => {
  const day = (date: string): Timing => ({ kind: 'day', date })

  it.each([
    ['Mít tinh kỷ niệm Ngày Thương binh - Liệt sĩ', '2027-07-26', '2028-07-26'],
    ['Hưởng ứng Ngày Pháp luật', '2027-11-09', '2028-11-09'],
    ['Thông tin phục vụ Nhân dân đón Tết Nguyên đán', '2027-01-28', '2028-01-17'],
    ['Tết Trung thu cho trẻ em', '2027-09-14', '2028-10-02'],
    ['Lễ Giỗ Tổ Hùng Vương', '2026-04-24', '2027-04-14'],
    ['Vui Tết thiếu nhi 1/6', '2026-06-01', '2027-06-01'],
    ['Hưởng ứng ngày 22/12', '2026-12-22', '2027-12-22'],
    ['Kỷ niệm 96 năm thành lập Đảng (03/02/1930 - 03/02/2026)', '2026-02-03', '2027-02-03'],
    // A deadline is no commemoration.
    ['Hoàn thành trước ngày 27/7', '2027-07-26', '2028-07-24'],
  ])('%s: %s → %s', (about, from, to) => {
    expect(moveTiming(day(from), 1, about)?.timing).toEqual(day(to))
  })

  it('goes by the pattern of the week when the day named is far away', () => {
    expect(anchorOf('Tổng kết công tác trước Tết', '2027-08-10')).toBeNull()
    expect(moveTiming(day('2027-08-10'), 1, 'trước Tết')?.timing).toEqual(day('2028-08-08'))
  })
})

const daysOf = (from: string, to: string) =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)).filter(
    isWorkingDay,
  ).length

describe('timings', () => {
  it.each<Timing>([
    { kind: 'unset' },
    { kind: 'months', from: 2, to: 4 },
    { kind: 'quarters', from: 1, to: 1 },
    { kind: 'recurring', every: 'weekly', detail: 'thứ Hai' },
    { kind: 'allYear' },
    { kind: 'typed', text: 'sau kỳ họp' },
    { kind: 'day', date: null },
    { kind: 'day', date: { typed: 'giữa tháng' } },
    { kind: 'span', from: null, to: null },
  ])('stay the same every year: %o', (timing) => {
    expect(moveTiming(timing, 1, '')).toBeNull()
  })

  it('keep the first and last day of months', () => {
    expect(
      moveTiming({ kind: 'span', from: '2027-02-01', to: '2027-02-28' }, 1, '')?.timing,
    ).toEqual({ kind: 'span', from: '2028-02-01', to: '2028-02-29' })
  })

  it('keep the day that is commemorated within the span', () => {
    const span = { kind: 'span', from: '2026-08-25', to: '2026-09-03' } as const
    expect(moveTiming(span, 1, 'Cổ động chào mừng Quốc khánh')?.timing).toEqual({
      kind: 'span',
      from: '2027-08-25',
      to: '2027-09-03',
    })
  })

  it.each([
    // Before Tết there is no whole week left: after it.
    ['2026-02-02', '2026-02-06', '2027-02-15', '2027-02-19'],
    ['2026-02-09', '2026-02-13', '2027-02-15', '2027-02-19'],
    ['2027-03-15', '2027-03-19', '2028-03-13', '2028-03-17'],
    ['2027-05-20', '2027-05-21', '2028-05-18', '2028-05-19'],
  ])('keep the working days of %s–%s: %s–%s', (from, to, first, last) => {
    const moved = moveTiming({ kind: 'span', from, to }, 1, 'Tập huấn')
    expect(moved?.timing).toEqual({ kind: 'span', from: first, to: last })
    expect(moved?.why).toContain('ngày làm việc như năm trước')
  })

  it('say why for both ends of a long span', () => {
    expect(moveTiming({ kind: 'span', from: '2027-03-08', to: '2027-04-08' }, 1, '')?.why).toBe(
      'Từ ngày: Cùng tuần, cùng thứ Hai như năm trước. Đến ngày: Cùng tuần, cùng thứ Năm như năm trước.',
    )
  })

  it('of some days keep their working days whatever the years', () => {
    const day = fc
      .date({ min: new Date('2023-01-04'), max: new Date('2046-11-30'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 9 }), (from, length) => {
        const to = addDays(from, length)
        const edges = [from, to].some((iso) =>
          moveTiming({ kind: 'span', from: iso, to: iso }, 1, '')?.why.startsWith('Giữ mốc'),
        )
        const count = daysOf(from, to)
        const moved = moveTiming({ kind: 'span', from, to }, 1, '')?.timing
        const isOfOneYear = from.slice(0, 4) === to.slice(0, 4) && to.slice(5) < '12-20'
        if (edges || !isOfOneYear || count === 0 || moved?.kind !== 'span') return
        expect(daysOf(known(moved.from) ?? '', known(moved.to) ?? '')).toBe(count)
      }),
      { numRuns: 1_000 },
    )
  })

  it('move both ends of a span, and only the end there is', () => {
    expect(
      moveTiming({ kind: 'span', from: '2027-03-08', to: '2027-04-09' }, 1, '')?.timing,
    ).toEqual({ kind: 'span', from: '2028-03-06', to: '2028-04-07' })
    expect(moveTiming({ kind: 'span', from: null, to: '2027-04-09' }, 1, '')?.timing).toEqual({
      kind: 'span',
      from: null,
      to: '2028-04-07',
    })
  })
})
