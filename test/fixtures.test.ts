import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import { readPlan, readPlanText } from '#shared/plan/parse'
import { largePlan } from './fixtures/large-plan'
import { planFixtures } from './fixtures/plans'

const readFile = (name: string) =>
  readPlanText(fs.readFileSync(path.join(import.meta.dirname, 'fixtures/plans', name), 'utf8'))

describe('large plan', () => {
  it('has as many activities as asked and parses', () => {
    for (const count of [1, 100, 1_000]) {
      const plan = largePlan(count)
      expect(plan.activities).toHaveLength(count)
      expect(readPlan(plan).status).toBe('read')
    }
  })

  it('gives every row an id of its own and keeps references inside the plan', () => {
    const plan = largePlan()
    for (const rows of [plan.policies, plan.activities, plan.budgetLines]) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    }
    const policyIds = new Set(plan.policies.map(({ id }) => id))
    const lineIds = new Set(plan.budgetLines.map(({ id }) => id))
    for (const activity of plan.activities) {
      if (activity.policyId !== null) expect(policyIds).toContain(activity.policyId)
      for (const id of activity.budgetLineIds) expect(lineIds).toContain(id)
    }
  })

  it('is the same every time', () => {
    expect(largePlan(300)).toEqual(largePlan(300))
  })
})

describe('fixture plans', () => {
  it('have names of their own', () => {
    expect(planFixtures.map(({ name }) => name)).toEqual([
      'xa-an-binh-2027',
      'phong-van-hoa-xa-hoi-2027',
      'large',
    ])
  })

  it('include a file with nothing but what a plan must have', () => {
    expect(readFile('minimal.json')).toEqual({
      status: 'read',
      plan: emptyPlan('minimal', 2027, emptyUnit('communalCommittee')),
    })
  })

  it('include files that cannot be read, each in its own way', () => {
    expect(readFile('not-json.txt')).toMatchObject({ status: 'invalid', problems: [{ path: '' }] })
    expect(readFile('missing-field.json')).toMatchObject({
      status: 'invalid',
      problems: [{ path: 'activities.0.lead', where: 'Hoạt động, dòng 1, Chủ trì' }],
    })
    expect(readFile('wrong-type.json')).toMatchObject({
      status: 'invalid',
      problems: [{ path: 'document.year', where: 'Văn bản, Năm kế hoạch' }],
    })
    expect(readFile('newer-version.json')).toEqual({
      status: 'newer',
      schemaVersion: 99,
    })
  })
})
