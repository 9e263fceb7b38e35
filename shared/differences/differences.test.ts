import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyRow } from '#shared/plan/defaults'
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
          if (section === 'id' || section === 'schemaVersion' || section === 'issuedVersion')
            continue
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

describe('the summary', () => {
  it('names a single change with its values', () => {
    expect(summarizeDifferences(plan, withActivity({ lead: 'Văn phòng' }))).toBe(
      `sửa hoạt động “${activity.content}”, chủ trì ${activity.lead} → Văn phòng`,
    )
  })

  it('gives the money old and new, and counts the rest', () => {
    const changed: Plan = {
      ...plan,
      budgetLines: plan.budgetLines.map((each) =>
        each.id === line.id ? { ...each, unitPrice: 1_000 } : each,
      ),
      activities: plan.activities.slice(2),
      policies: [],
      staff: [],
      channels: [],
      solutions: ['Một giải pháp'],
    }
    const summary = summarizeDifferences(plan, changed)
    expect(summary).toMatch(
      /^Kinh phí 26\.650\.000 → [\d.]+ đồng; bỏ 3 chính sách; bỏ 2 hoạt động;/,
    )
    expect(summary).toMatch(/và \d thay đổi khác$/)
  })
})
