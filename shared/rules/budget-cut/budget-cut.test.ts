import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import type { Activity } from '#shared/plan/activity'
import type { BudgetLine } from '#shared/plan/budget'
import type { Plan } from '#shared/plan/plan'
import { readPlan } from '#shared/plan/parse'
import { samplePlans } from '#shared/samples/index'
import { totalAmount } from '../budget'
import { readPercent, shareOf, withCut } from './apply-cut'
import { coverageLost, unfundedBy } from './coverage'
import { keptLines } from './kept'
import { startLedger } from './ledger'
import { proposeCut } from './propose-cut'

const line = (id: string, quantity: number, unitPrice: number, more: Partial<BudgetLine> = {}) => ({
  ...emptyRow('budgetLines', id),
  content: `Khoản ${id}`,
  quantity,
  unitPrice,
  ...more,
})
const activity = (id: string, budgetLineIds: string[], more: Partial<Activity> = {}) => ({
  ...emptyRow('activities', id),
  content: `Việc ${id}`,
  budgetLineIds,
  ...more,
})
const policy = (id: string, impact: Plan['policies'][number]['impact']) => ({
  ...emptyRow('policies', id),
  name: `Chính sách ${id}`,
  impact,
})
const planOf = (parts: Partial<Plan>): Plan => ({
  ...emptyPlan('p', 2027, emptyUnit('communalCommittee')),
  ...parts,
})
const chosen = (plan: Plan, need: bigint, kept: readonly string[] = []) =>
  proposeCut(plan, need, new Set(kept)).cuts.map((cut) => [cut.line.id, cut.quantity])

describe('what is cut first', () => {
  const plan = planOf({
    policies: [policy('big', 'major'), policy('small', 'limited')],
    budgetLines: [
      line('major', 1, 100),
      line('minor', 1, 100),
      line('audience', 1, 100),
      line('shared', 1, 100),
      line('idle', 1, 100),
      line('rest', 1, 100),
    ],
    activities: [
      activity('1', ['major'], { policyId: 'big', stage: 'promulgation' }),
      activity('2', ['minor'], { policyId: 'small', stage: 'implementation' }),
      activity('3', ['audience'], { audiences: ['Thanh niên'] }),
      activity('4', ['shared', 'rest'], { policyId: 'small', stage: 'drafting' }),
    ],
  })

  it('is what no activity names, then parts, people, cells, and cells of major policies last', () => {
    const order = proposeCut(plan, 600n, new Set()).cuts.map((cut) => cut.line.id)
    expect(order[0]).toBe('idle')
    expect(['shared', 'rest']).toContain(order[1])
    expect(order[2]).toBe('audience')
    expect(order.at(-1)).toBe('major')
  })

  it('is never what is kept, even when the sum cannot be reached', () => {
    const { cuts, saved } = proposeCut(plan, 600n, new Set(['major', 'idle']))
    expect(cuts.map((cut) => cut.line.id)).not.toContain('major')
    expect(saved).toBe(400n)
  })

  it('fits the sum: the largest that fits, and of the last only the units needed', () => {
    const lines = planOf({
      budgetLines: [line('a', 10, 7), line('b', 1, 30), line('c', 1, 20), line('d', 1, 1)],
    })
    expect(chosen(lines, 30n)).toEqual([['b', 0]])
    expect(chosen(lines, 50n)).toEqual([
      ['b', 0],
      ['c', 0],
    ])
    expect(chosen(lines, 60n, ['d'])).toEqual([
      ['b', 0],
      ['c', 0],
      ['a', 8],
    ])
  })

  it('says what is lost, and nothing where another activity still covers it', () => {
    const covered = planOf({
      policies: [policy('small', 'limited')],
      budgetLines: [line('a', 1, 50), line('b', 1, 40)],
      activities: [
        activity('1', ['a'], { policyId: 'small', stage: 'drafting', audiences: ['Nông dân'] }),
        activity('2', ['b'], { policyId: 'small', stage: 'drafting', audiences: ['nông dân'] }),
        activity('3', [], { policyId: 'small', stage: 'promulgation' }),
      ],
    })
    expect(proposeCut(covered, 50n, new Set()).lost).toEqual({
      cells: [],
      audiences: [],
      policies: [],
    })
    expect(proposeCut(covered, 90n, new Set()).lost).toEqual({
      cells: [{ policyId: 'small', stage: 'drafting' }],
      audiences: ['nông dân'],
      policies: [],
    })
  })
})

describe('what is kept from the start', () => {
  it('is ordered work, and hearing people on a major policy', () => {
    const plan = planOf({
      policies: [policy('big', 'major'), policy('small', 'limited')],
      budgetLines: [
        line('order', 1, 1, { order: 'commissioned' }),
        line('power', 1, 1, { content: 'Điện, thuê bao truyền dẫn của cụm loa' }),
        line('hear', 1, 1),
        line('tell', 1, 1),
        line('other', 1, 1),
      ],
      activities: [
        activity('1', ['hear'], { policyId: 'big', stage: 'drafting' }),
        activity('2', ['tell'], { policyId: 'big', stage: 'implementation' }),
        activity('3', ['other'], { policyId: 'small', stage: 'drafting' }),
      ],
    })
    expect([...keptLines(plan)]).toEqual([
      ['power', 'running'],
      ['hear', 'majorPolicy'],
      ['order', 'commissioned'],
    ])
  })
})

/** Plans with lines and activities that name them in every way. */
const plans = fc
  .record({
    lines: fc.array(fc.tuple(fc.nat(50), fc.nat(1_000_000)), { minLength: 1, maxLength: 12 }),
    activities: fc.array(
      fc.record({
        named: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
        policy: fc.constantFrom(null, 'big', 'small'),
        stage: fc.constantFrom('general' as const, 'drafting' as const, 'promulgation' as const),
        audiences: fc.uniqueArray(fc.constantFrom('Thanh niên', 'Nông dân', 'Doanh nghiệp')),
        status: fc.constantFrom('planned' as const, 'cancelled' as const),
      }),
      { maxLength: 10 },
    ),
    need: fc.bigInt({ min: 0n, max: 60_000_000n }),
    kept: fc.uniqueArray(fc.nat(11), { maxLength: 4 }),
  })
  .map(({ lines, activities, need, kept }) => ({
    need,
    kept: new Set(kept.map((index) => `k${index}`)),
    plan: planOf({
      policies: [policy('big', 'major'), policy('small', 'limited')],
      budgetLines: lines.map(([quantity, price], index) => line(`k${index}`, quantity, price)),
      activities: activities.map(({ named, policy: policyId, ...rest }, index) =>
        activity(
          `h${index}`,
          named.map((each) => `k${each}`).filter((_, at) => at < 3),
          {
            policyId,
            ...rest,
          },
        ),
      ),
    }),
  }))

describe('any cut', () => {
  it('saves what it says, enough or all there is, touches no kept line, and says all that is lost', () => {
    fc.assert(
      fc.property(plans, ({ plan, need, kept }) => {
        const proposal = proposeCut(plan, need, kept)
        const after = withCut(plan, proposal, true)
        expect(readPlan(after).status).toBe('read')
        expect(totalAmount(after.budgetLines)).toBe(totalAmount(plan.budgetLines) - proposal.saved)
        const cuttable = totalAmount(plan.budgetLines.filter(({ id }) => !kept.has(id)))
        expect(proposal.saved >= (need < cuttable ? need : cuttable)).toBe(true)
        for (const each of plan.budgetLines.filter(({ id }) => kept.has(id))) {
          expect(after.budgetLines).toContainEqual(each)
        }
        const fallen = new Set(proposal.unfunded.map(({ id }) => id))
        expect(coverageLost(plan, fallen)).toEqual(proposal.lost)
        const gone = new Set(
          plan.budgetLines
            .map(({ id }) => id)
            .filter((id) => !after.budgetLines.some((each) => each.id === id)),
        )
        expect(unfundedBy(plan, gone).map(({ id }) => id)).toEqual([...fallen])
      }),
    )
  })
})

describe('the ledger', () => {
  it('counts for every line what leaving it out loses, as the coverage itself tells it', () => {
    fc.assert(
      fc.property(plans, fc.infiniteStream(fc.nat()), ({ plan }, picks) => {
        const ledger = startLedger(plan)
        const gone = new Set<string>()
        const lost = (without: ReadonlySet<string>) => {
          const unfunded = unfundedBy(plan, without)
          const { cells, audiences } = coverageLost(plan, new Set(unfunded.map(({ id }) => id)))
          const major = cells.filter(({ policyId }) => policyId === 'big').length
          return [major, cells.length - major, audiences.length, unfunded.length]
        }
        const left = plan.budgetLines.map(({ id }) => id)
        for (const pick of picks) {
          const before = lost(gone)
          for (const id of left) {
            const after = lost(new Set([...gone, id]))
            const added = after.map((value, index) => value - (before[index] ?? 0))
            const [majorCells, cells, audiences, , unfunded] = ledger.lossWithout(id)
            expect([majorCells, cells, audiences, unfunded]).toEqual(added)
          }
          const [taken] = left.splice(pick % Math.max(1, left.length), 1)
          if (taken === undefined) break
          gone.add(taken)
          ledger.takeOut(taken)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('what an activity is left with', () => {
  const plan = planOf({
    budgetLines: [
      line('boards', 1, 90, { content: 'Bảng sơ đồ sơ tán tại thôn' }),
      line('design', 1, 10, { content: 'Thiết kế đồ họa' }),
      line('water', 1, 60, { content: 'Nước uống cho học viên' }),
      line('speaker', 1, 40, { content: 'Thù lao báo cáo viên' }),
    ],
    activities: [
      activity('1', ['boards', 'design'], { product: 'Bảng sơ đồ sơ tán' }),
      activity('2', ['water', 'speaker'], { product: 'Lớp tập huấn' }),
    ],
  })

  it('weighs: trimmings and small shares go first, what makes a product last', () => {
    const order = proposeCut(plan, 200n, new Set()).cuts.map((cut) => cut.line.id)
    expect(order).toEqual(['water', 'design', 'speaker', 'boards'])
  })

  it('is told with its share and product, and every line says what it is linked to', () => {
    const { cuts, reduced } = proposeCut(plan, 90n, new Set(['water', 'speaker', 'design']))
    expect(cuts.map(({ linked, percent }) => [linked, percent])).toEqual([[1, 90]])
    expect(reduced.map((each) => [each.activity.id, each.percent, each.losesProduct])).toEqual([
      ['1', 90, true],
    ])
  })

  it('counts the links of a line whose activity was cut before', () => {
    const { cuts } = proposeCut(plan, 100n, new Set(['boards', 'design']))
    expect(cuts.map(({ line: { id }, linked }) => [id, linked])).toEqual([
      ['water', 1],
      ['speaker', 1],
    ])
  })
})

describe('a share', () => {
  it('is read with a decimal comma', () => {
    expect(['12,5', '12.5 %', '100', '7%'].map(readPercent)).toEqual([12.5, 12.5, 100, 7])
    expect(['0', '101', '', 'abc', '-5', '1,234'].map(readPercent)).toEqual(Array(6).fill(null))
    expect(shareOf(1_001n, 12.5)).toBe(126n)
  })
})

describe('the sample', () => {
  it('can give up a tenth and a fifth, and says what is lost by it', () => {
    const plan = samplePlans[0]?.read()
    if (!plan) throw new Error('There is no sample plan')
    const total = totalAmount(plan.budgetLines)
    for (const percent of [10, 20]) {
      const need = shareOf(total, percent)
      const { saved, cuts } = proposeCut(plan, need, new Set(keptLines(plan).keys()))
      expect([percent, saved >= need]).toEqual([percent, true])
      expect(cuts.map(({ line: { id } }) => id)).not.toContain('kp40')
      expect(cuts.filter(({ linked }) => linked === 0)).toEqual([])
    }
  })
})
