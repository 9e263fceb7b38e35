import { describe, expect, it, vi } from 'vitest'
import { foreignPlans } from '../../test/fixtures/foreign-plan-data'
import { foreignPlanFile, type ForeignPlan, type Style } from '../../test/fixtures/foreign-plans'
import { createTally, lostTexts } from '../../test/fixtures/read-tally'
import type { Plan } from '#shared/plan/plan'
import { totalAmount } from '#shared/rules/budget'
import { samplePlans } from '#shared/samples/index'
import { formOf } from '../forms/index'
import { buildWord } from '../nd30/word/build-word'
import { bare } from './numbered-text'
import { readPlanFile } from './read-plan-file'

vi.setConfig({ testTimeout: 60_000 })

async function readBack(plan: ForeignPlan, style: Style) {
  let ids = 0
  const reading = readPlanFile(await foreignPlanFile(plan, style), {
    newId: () => `r${(ids += 1)}`,
    year: 2020,
  })
  if (reading.status !== 'read') throw new Error(reading.message)
  return reading
}

describe('plans written by others', () => {
  const tally = createTally()

  it.each(foreignPlans)('$name', async ({ name, plan, style }) => {
    const { plan: read, unsure } = await readBack(plan, style)
    tally.add(name, plan, style, { plan: read, unsure })
    // Whatever was not placed is listed: no words of the file may vanish.
    expect(lostTexts(plan, JSON.stringify([read, unsure])), style.what).toEqual([])
  })

  it('are read well enough to start from', () => {
    console.log(tally.report(`Đọc ${foreignPlans.length} kế hoạch Word do người khác soạn`))
    expect(tally.recall('đầu văn bản, ký, nơi nhận')).toBeGreaterThanOrEqual(0.98)
    expect(tally.recall('hoạt động')).toBeGreaterThanOrEqual(0.95)
    // A task of another body, or one that is none, prints in the name of a body that was not asked.
    expect(tally.precision('phân công')).toBe(1)
    expect(tally.precision('hoạt động viết bằng lời, theo gợi ý')).toBe(1)
    expect(tally.recall('hoạt động viết bằng lời, theo gợi ý')).toBeGreaterThanOrEqual(0.95)
    // A wrong amount taken for sure is worse than one that a person must look at.
    expect(tally.precision('số tiền chắc chắn')).toBe(1)
    expect(tally.recall('số tiền chắc chắn')).toBeGreaterThanOrEqual(0.95)
  })
})

describe('the app’s own papers', () => {
  it.each(samplePlans)('of $id are read without the data they carry', async ({ read }) => {
    const plan = read()
    const word = await buildWord(formOf('plan').build(plan))
    let ids = 0
    const reading = readPlanFile(word, { newId: () => `r${(ids += 1)}`, year: 2020 })
    if (reading.status !== 'read') throw new Error(reading.message)
    const { plan: found } = reading
    const share = (texts: readonly string[], expected: readonly string[]) =>
      expected.filter((text) => texts.includes(text)).length / expected.length
    const contents = ({ activities }: Plan) => activities.map(({ content }) => content)
    expect(share(contents(found), contents(plan))).toBeGreaterThanOrEqual(0.95)
    expect(totalAmount(found.budgetLines)).toBe(totalAmount(plan.budgetLines))
    expect(found.purpose.purposes).toEqual(plan.purpose.purposes.map(bare))
    expect(found.purpose.requirements).toEqual(plan.purpose.requirements.map(bare))
    expect(found.document.date).toBe(plan.document.date)
    expect(found.unit.name).toBe(plan.unit.name)
    expect(found.unit.recipients).toEqual(plan.unit.recipients)
    // Those the opening names; whatever is read is one of the plan's.
    const numbers = ({ legalBases }: Plan) => legalBases.map(({ number }) => number)
    expect(found.legalBases.length).toBeGreaterThan(2)
    expect(share(numbers(plan), numbers(found))).toBe(1)
  })
})
