import { expect, it } from 'vitest'
import { samplePlans } from '#shared/samples/index'
import { piecesOf, readCarriedPlan } from './carry-plan'
import { exportWord } from './export-word'
import { wordEdits } from './word-edits'

const plan = samplePlans[0]?.read()
if (!plan) throw new Error('There is no sample plan')

it.each(['plan', 'decision'] as const)('gives the plan back out of its %s', async (kind) => {
  const word = await exportWord(plan, kind)
  const carried = readCarriedPlan(word)
  if (carried.status !== 'read') throw new Error(`The plan is ${carried.status}`)
  expect(carried.plan).toEqual(plan)
  expect(wordEdits(carried, piecesOf(word), () => 'new')).toEqual([])
})

it('sends nothing along with a letter that does not stand on it', async () => {
  expect(readCarriedPlan(await exportWord(plan, 'dispatch')).status).toBe('none')
})
