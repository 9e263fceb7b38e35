import { describe, expect, it } from 'vitest'
import type { Activity } from '#shared/plan/activity'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import type { Timing } from '#shared/plan/timing'
import { samplePlans } from '#shared/samples/index'
import { findClashes } from './clashes'
import { leadLoads } from './lead-load'
import { placeNamed } from './place-named'
import { eventDays, monthsOf, placeInYear } from './place-in-year'
import { tetDays } from './tet'
import { scheduleWarnings } from './warnings'

const day = (date: string): Timing => ({ kind: 'day', date })
const span = (from: string, to: string): Timing => ({ kind: 'span', from, to })
const activity = (id: string, values: Partial<Activity>): Activity => ({
  ...emptyRow('activities', id),
  content: `Hoạt động ${id}`,
  lead: `Phòng ${id}`,
  ...values,
})
const planOf = (activities: readonly Activity[], staff: Plan['staff'] = []): Plan => ({
  ...emptyPlan('p', 2027, emptyUnit('communalCommittee')),
  activities: [...activities],
  staff,
})
const kinds = (...activities: readonly Activity[]) =>
  scheduleWarnings(planOf(activities)).map(({ kind }) => kind)

describe('the place of an activity in a year', () => {
  it('is cut to the year', () => {
    const place = placeInYear({ timing: span('2026-11-02', '2027-02-10') }, 2027)
    expect(place).toEqual({ kind: 'dated', from: '2027-01-01', to: '2027-02-10' })
    expect(monthsOf(place)).toEqual([1, 2])
  })

  it('tells what goes on, what has no time and what is in other years', () => {
    const kindOf = (timing: Timing) => placeInYear({ timing }, 2027).kind
    expect(kindOf({ kind: 'allYear' })).toBe('continuing')
    expect(kindOf({ kind: 'typed', text: 'sau kỳ họp' })).toBe('undated')
    expect(kindOf(day('2028-01-03'))).toBe('outside')
  })

  it('is an event for three days at most', () => {
    expect(eventDays({ timing: span('2027-04-07', '2027-04-09') }, 2027)).toHaveLength(3)
    expect(eventDays({ timing: span('2027-04-07', '2027-04-10') }, 2027)).toEqual([])
    expect(eventDays({ timing: { kind: 'months', from: 4, to: 4 } }, 2027)).toEqual([])
  })
})

describe('clashes', () => {
  it('are events of one lead on one day, however its name is typed', () => {
    const found = findClashes(
      planOf([
        activity('a', { timing: day('2027-05-20'), lead: 'Phòng Kinh tế' }),
        activity('b', { timing: span('2027-05-19', '2027-05-20'), lead: 'phòng kinh tế ' }),
        activity('c', { timing: day('2027-05-21'), lead: 'Phòng Kinh tế' }),
      ]),
    )
    expect(
      found.map(({ day: on, by, activities }) => [on, by, activities.map(({ id }) => id)]),
    ).toEqual([['2027-05-20', 'lead', ['a', 'b']]])
  })

  it('are events at one place on one day, told once for days running', () => {
    const at = (id: string, timing: Timing, place: string) =>
      activity(id, { timing, content: `Hội nghị tại ${place} về chính sách mới` })
    const both = span('2027-05-19', '2027-05-20')
    const found = findClashes(
      planOf([
        at('a', both, 'hội trường UBND xã'),
        at('b', both, 'Hội trường UBND xã'),
        at('c', both, 'nhà văn hóa thôn Đông'),
      ]),
    )
    expect(found.map(({ day: on, by, name }) => [on, by, name])).toEqual([
      ['2027-05-19', 'place', 'hội trường UBND xã'],
    ])
  })

  it('are none between long work, called-off work, and work nobody leads', () => {
    const long = span('2027-05-01', '2027-06-30')
    expect(
      kinds(activity('a', { timing: long, lead: 'X' }), activity('b', { timing: long, lead: 'X' })),
    ).toEqual([])
    const on = day('2027-05-20')
    expect(
      kinds(activity('a', { timing: on, lead: '' }), activity('b', { timing: on, lead: '' })),
    ).toEqual([])
    expect(
      kinds(
        activity('a', { timing: on, lead: 'X' }),
        activity('b', { timing: on, lead: 'X', status: 'cancelled' }),
      ),
    ).toEqual([])
  })
})

describe('the place a text names', () => {
  const named = (content: string, note = '') => placeNamed({ content, note })?.name ?? null

  it('ends where the next thought begins', () => {
    expect(named('Đối thoại tại hội trường UBND xã với cử tri')).toBe('hội trường UBND xã')
    expect(named('Hội nghị', 'Địa điểm: Nhà văn hóa thôn Đông.')).toBe('Nhà văn hóa thôn Đông')
  })

  it('is none for many places, or for words that are no place', () => {
    expect(named('Họp tại nhà văn hóa các thôn')).toBeNull()
    expect(named('Trưng bày tại trụ sở')).toBeNull()
    expect(named('Tuyên truyền tại trường hợp cụ thể')).toBeNull()
    expect(named('Phát tờ gấp tại 18 thôn')).toBeNull()
  })
})

describe('warnings of a day', () => {
  it('tell a weekend, a holiday and Tết apart', () => {
    expect(kinds(activity('a', { timing: day('2027-05-22') }))).toEqual(['weekend'])
    expect(kinds(activity('a', { timing: day('2027-04-16') }))).toEqual(['holiday'])
    expect(kinds(activity('a', { timing: day('2027-02-08') }))).toEqual(['tet'])
    expect(kinds(activity('a', { timing: day('2027-02-02') }))).toEqual(['tet'])
    expect(kinds(activity('a', { timing: day('2027-05-20') }))).toEqual([])
  })

  it('let village meetings and work online fall on a weekend, but not around Tết', () => {
    const form = 'Họp thôn, tổ dân phố'
    expect(kinds(activity('a', { timing: day('2027-05-22'), form }))).toEqual([])
    expect(kinds(activity('a', { timing: day('2027-02-07'), form }))).toEqual(['tet'])
  })

  it('say nothing of work longer than an event', () => {
    expect(kinds(activity('a', { timing: span('2027-02-01', '2027-05-22') }))).toEqual([])
  })
})

describe('Tết', () => {
  it('begins on 23 tháng Chạp and ends with the break', () => {
    expect(tetDays(2026)).toEqual({ from: '2026-02-10', to: '2026-02-22' })
    expect(tetDays(2027)).toEqual({ from: '2027-01-30', to: '2027-02-11' })
  })
})

describe('the load of a lead', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      activity(`a${index}`, { lead: 'Phòng Kinh tế', timing: { kind: 'months', from: 5, to: 5 } }),
    )
  const person = (id: string) => ({ ...emptyRow('staff', id), unit: 'Phòng Kinh tế' })
  const over = (plan: Plan) =>
    leadLoads(plan).flatMap(({ months }) =>
      months.flatMap(({ isOver }, index) => (isOver ? [index + 1] : [])),
    )

  it('is too much beyond four activities a person, in that month alone', () => {
    expect(over(planOf(many(4)))).toEqual([])
    expect(over(planOf(many(5)))).toEqual([5])
    expect(over(planOf(many(5), [person('s1'), person('s2')]))).toEqual([])
    expect(scheduleWarnings(planOf(many(5))).map(({ kind, day: on }) => [kind, on])).toEqual([
      ['overload', '2027-05-01'],
    ])
  })

  it('keeps what goes on all year apart', () => {
    const [load] = leadLoads(planOf([activity('a', { timing: { kind: 'allYear' } })]))
    expect(load?.continuing).toHaveLength(1)
    expect(load?.months.every(({ activities }) => activities.length === 0)).toBe(true)
  })

  it.each(samplePlans.map((sample) => ({ name: sample.id, plan: sample.read() })))(
    'of $name changes in exactly the months of an activity taken out',
    ({ plan }) => {
      const cells = (from: Plan) =>
        new Map(
          leadLoads(from).flatMap(({ id, months }) =>
            months.map(
              ({ activities }, index) => [`${id} ${index + 1}`, activities.length] as const,
            ),
          ),
        )
      const before = cells(plan)
      for (const gone of plan.activities) {
        const after = cells({
          ...plan,
          activities: plan.activities.filter(({ id }) => id !== gone.id),
        })
        const changed = [...before.keys()].filter(
          (key) => (after.get(key) ?? 0) !== before.get(key),
        )
        expect(changed.map((key) => Number(key.split(' ').at(-1)))).toEqual([
          ...monthsOf(placeInYear(gone, plan.document.year)),
        ])
      }
    },
  )
})

describe.each(samplePlans.map((sample) => ({ name: sample.id, plan: sample.read() })))(
  'the sample $name',
  ({ plan }) => {
    it('is kept off weekends, holidays and Tết, and clashes nowhere', () => {
      expect(scheduleWarnings(plan).filter(({ kind }) => kind !== 'overload')).toEqual([])
    })
  },
)
