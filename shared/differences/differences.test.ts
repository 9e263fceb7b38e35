import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyRow } from '#shared/plan/defaults'
import { markIssued } from '#shared/plan/issued-version'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { planArbitrary } from '../../test/fixtures/plan-arbitrary'
import { comparePlans } from './compare'
import { summarizeDifferences } from './summary'

const sample = samplePlans[1]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = sample
const [activity, second] = plan.activities
const [line] = plan.budgetLines
if (!activity || !second || !line) throw new Error('The sample has too little')

const withActivity = (values: Partial<typeof activity>): Plan => ({
  ...plan,
  activities: plan.activities.map((each) =>
    each.id === activity.id ? { ...each, ...values } : each,
  ),
})

describe('comparing two states of a plan', () => {
  it('finds nothing between a plan and itself', () => {
    fc.assert(
      fc.property(planArbitrary, (any) => {
        expect(comparePlans(any, structuredClone(any))).toEqual([])
        expect(summarizeDifferences(any, any)).toBe('')
      }),
      { numRuns: 30 },
    )
  })

  it('finds something whenever they differ, in the section that does', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, (one, other) => {
        const sections = new Set(comparePlans(one, other).map(({ section }) => section))
        for (const section of Object.keys(one) as (keyof Plan)[]) {
          if (section === 'id' || section === 'schemaVersion') continue
          const isSame = JSON.stringify(one[section]) === JSON.stringify(other[section])
          expect(sections.has(section), section).toBe(!isSame)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('tells a field in Vietnamese, as it is read', () => {
    const changed = withActivity({
      lead: 'Văn phòng',
      timing: { kind: 'months', from: 9, to: 9 },
      policyId: null,
      stage: 'general',
    })
    expect(
      comparePlans(plan, changed).map(({ field, before, after }) => [field, before, after]),
    ).toEqual(
      expect.arrayContaining([
        ['Chủ trì', activity.lead, 'Văn phòng'],
        ['Thời gian', '18/01/2027 - 28/01/2027', 'Tháng 9'],
        ['Chính sách', plan.policies[0]?.name, ''],
      ]),
    )
  })

  it('tells rows that came and went by their names', () => {
    const added = { ...emptyRow('activities', 'moi'), content: 'Đối thoại với doanh nghiệp' }
    const changed = { ...plan, activities: [...plan.activities.slice(1), added] }
    expect(comparePlans(plan, changed)).toEqual([
      expect.objectContaining({ kind: 'removed', row: activity.content }),
      expect.objectContaining({ kind: 'added', row: 'Đối thoại với doanh nghiệp' }),
    ])
  })
})

describe('the mark of what was issued', () => {
  const marked = markIssued({
    ...plan,
    document: { ...plan.document, number: '5', date: '2027-01-05' },
  })

  it('is told in words, and never what it holds', () => {
    expect(comparePlans({ ...marked, issuedVersion: null }, marked)).toEqual([
      {
        section: 'issuedVersion',
        kind: 'added',
        path: 'issuedVersion',
        row: '',
        field: 'Đánh dấu đã ban hành',
        before: '',
        after: 'Kế hoạch số 05/KH-VHXH, ngày 05/01/2027',
      },
    ])
    expect(summarizeDifferences({ ...marked, issuedVersion: null }, marked)).toBe(
      'đánh dấu đã ban hành (Kế hoạch số 05/KH-VHXH, ngày 05/01/2027)',
    )
    expect(summarizeDifferences(marked, { ...marked, issuedVersion: null })).toMatch(
      /^bỏ đánh dấu đã ban hành/,
    )
    const again = markIssued({ ...marked, solutions: [] })
    expect(summarizeDifferences({ ...marked, solutions: [] }, again)).toMatch(/^đánh dấu lại/)
  })
})

describe('the summary', () => {
  const withLine = (values: Partial<typeof line>) => ({
    ...plan,
    budgetLines: plan.budgetLines.map((each) =>
      each.id === line.id ? { ...each, ...values } : each,
    ),
  })

  it('names a single change with its values', () => {
    expect(summarizeDifferences(plan, withActivity({ lead: 'Văn phòng' }))).toBe(
      `sửa hoạt động “${activity.content}”, chủ trì ${activity.lead} → Văn phòng`,
    )
  })

  it('names the group whose money moved, in millions, and the month of what came', () => {
    const before: Plan = {
      ...plan,
      budgetLines: [{ ...line, group: 'Hội nghị', quantity: 3, unitPrice: 5_000_000 }],
    }
    const added = ['a1', 'a2'].map((id) => ({
      ...emptyRow('activities', id),
      content: `Hội nghị ${id}`,
      timing: { kind: 'months' as const, from: 9, to: 9 },
    }))
    const after: Plan = {
      ...before,
      budgetLines: before.budgetLines.map((each) => ({ ...each, unitPrice: 4_000_000 })),
      activities: [...plan.activities, ...added],
    }
    expect(summarizeDifferences(before, after)).toBe(
      'Kinh phí hội nghị 15 → 12 triệu đồng; thêm 2 hoạt động tháng 9',
    )
  })

  it('names the line where lines have no group, and whole đồng where millions are not exact', () => {
    const bare = (unitPrice: number): Plan => ({
      ...plan,
      budgetLines: [{ ...line, group: '', content: 'In tờ gấp', quantity: 1, unitPrice }],
    })
    expect(summarizeDifferences(bare(1_500_000), bare(2_000_000))).toBe(
      'Kinh phí “In tờ gấp” 1,5 → 2 triệu đồng',
    )
    expect(summarizeDifferences(bare(1_234_567), bare(2_000_000))).toBe(
      'Kinh phí “In tờ gấp” 1.234.567 → 2.000.000 đồng',
    )
  })

  it('names the field that changed in several rows, and a new order', () => {
    const later = plan.activities.map((each, index) =>
      index < 3 ? { ...each, timing: { kind: 'months' as const, from: 11, to: 11 } } : each,
    )
    expect(summarizeDifferences(plan, { ...plan, activities: later })).toBe(
      'sửa thời gian của 3 hoạt động',
    )
    expect(summarizeDifferences(plan, { ...plan, activities: plan.activities.toReversed() })).toBe(
      'đổi thứ tự hoạt động',
    )
  })

  it('gives the money old and new, and counts the rest', () => {
    const changed: Plan = {
      ...withLine({ unitPrice: 1_000 }),
      activities: plan.activities.slice(2),
      policies: [],
      staff: [],
      channels: [],
      solutions: ['Một giải pháp'],
    }
    const summary = summarizeDifferences(plan, changed)
    expect(summary).toMatch(/^Kinh phí .+ → .+ đồng; bỏ 3 chính sách; bỏ 2 hoạt động;/)
    expect(summary).toMatch(/và \d thay đổi khác$/)
  })
})
