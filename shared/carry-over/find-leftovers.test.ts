import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import { withChanges } from '#shared/plan/plan-changes'
import type { Plan } from '#shared/plan/plan'
import { valueAt } from '#shared/plan/plan-path'
import { samplePlans } from '#shared/samples/index'
import { oldPlanArbitrary } from '../../test/fixtures/old-plan-arbitrary'
import { findLeftovers, type PlanLeftover } from './find-leftovers'

/** Last year's file with only the year on its cover changed, as it is done by hand. */
const copied = (plan: Plan): Plan => ({ ...plan, document: { ...plan.document, year: 2028 } })

function sample(): Plan {
  const plan = samplePlans[0]?.read()
  if (!plan) throw new Error('There is no sample plan')
  return copied(plan)
}

function mended(plan: Plan, { change }: PlanLeftover): Plan {
  const next = change && withChanges(plan, [change])
  if (!next) throw new Error('The change does not fit the plan')
  return next
}

const isMendable = ({ change }: PlanLeftover) => change !== null

describe('leftovers of a copied plan', () => {
  it('are in prose, in days of work, in deadlines and in bases', () => {
    const kinds = new Set(findLeftovers(sample()).map(({ kind }) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['year', 'date', 'paper', 'basis']))
  })

  it('say where they stand in Vietnamese and lead to the field by its row', () => {
    const plan = sample()
    const subject = findLeftovers(plan).find(({ path }) => path.join('/') === 'document/subject')
    expect(subject).toMatchObject({
      where: 'Văn bản, Trích yếu',
      text: 'năm 2027',
      proposal: 'năm 2028',
      change: {
        kind: 'value',
        path: 'document/subject',
        value: plan.document.subject.replace('2027', '2028'),
      },
    })
    const day = findLeftovers(plan).find(({ path }) => path.at(-1) === 'timing')
    expect(day?.change?.path).toMatch(/^activities\/[^/]+\/timing$/)
  })

  it('can be mended one by one until only those are left that a person must judge', () => {
    let plan = sample()
    const before = findLeftovers(plan)
    const byHand = before.filter((found) => !isMendable(found)).length
    for (let left = before.filter(isMendable); left[0];) {
      plan = mended(plan, left[0])
      const next = findLeftovers(plan).filter(isMendable)
      expect(next.length).toBeLessThan(left.length)
      left = next
    }
    expect(before.length).toBeGreaterThan(50)
    expect(findLeftovers(plan)).toHaveLength(byHand)
  })

  it('are those of three years, unless one is asked for', () => {
    const plan: Plan = {
      ...emptyPlan('p', 2027, emptyUnit('communalCommittee')),
      solutions: ['Hoàn thành trước ngày 15/12/2025', 'Rút kinh nghiệm năm 2024'],
      activities: [
        {
          ...emptyRow('activities', 'a'),
          content: 'Hội nghị',
          timing: { kind: 'day', date: '2025-03-10' },
        },
      ],
      legalBases: [
        { ...emptyRow('legalBases', 'b'), type: 'decision', subject: 'Giao dự toán năm 2025' },
      ],
    }
    const dated = { ...plan, document: { ...plan.document, subject: 'Truyền thông năm 2025' } }
    expect(findLeftovers(dated).map(({ text, proposal }) => [text, proposal])).toEqual([
      ['năm 2025', 'năm 2027'],
      ['15/12/2025', '15/12/2027'],
      ['năm 2024', null],
      ['10/03/2025', '08/03/2027'],
      ['Quyết định Giao dự toán năm 2025', null],
    ])
    expect(findLeftovers(plan, { oldYear: 2024 }).map(({ text }) => text)).toEqual(['năm 2024'])
  })

  it('are none in a sample, three years back', () => {
    for (const { read } of samplePlans) expect(findLeftovers(read())).toEqual([])
  })

  it('stay silent for good once a reason is given, wherever the row moves', () => {
    const plan = sample()
    const all = findLeftovers(plan)
    const [first] = all.filter(({ path }) => path[0] === 'activities')
    const silenced = new Set([first?.key ?? ''])
    const moved = { ...plan, activities: plan.activities.toReversed() }
    expect(findLeftovers(moved, { silenced })).toHaveLength(all.length - 1)
  })

  it('change nothing but the field they stand in', () => {
    fc.assert(
      fc.property(oldPlanArbitrary, (old) => {
        const plan = copied(old)
        for (const found of findLeftovers(plan).filter(isMendable).slice(0, 5)) {
          const path = (found.change?.path ?? '').split('/')
          const next = mended(plan, found)
          const blanked = (of: Plan) =>
            withChanges(of, [{ kind: 'value', path: path.join('/'), value: valueAt(plan, path) }])
          // Reading composes every letter.
          expect(blanked(next)).toEqual(withChanges(plan, []))
        }
      }),
      { numRuns: 40 },
    )
  })
})
