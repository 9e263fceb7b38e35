import { expect, test } from 'vitest'
import { markIssued } from '#shared/plan/issued-version'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { examine, isSuspicious } from './health'

const sample = samplePlans[0]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = sample
const health = (of: Plan) => examine(JSON.stringify(of, null, 2))

test('half of a plan gone is an accident', () => {
  const half = { ...plan, activities: [], budgetLines: [], policies: [] }
  expect(isSuspicious(health(plan), health(half))).toBe(true)
  expect(isSuspicious(health(markIssued(plan)), health(markIssued(half)))).toBe(true)
})

test('taking off the mark of what was issued is none', () => {
  expect(isSuspicious(health(markIssued(plan)), health(plan))).toBe(false)
})
