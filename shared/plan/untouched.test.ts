import { describe, expect, it } from 'vitest'
import { samplePlans } from '#shared/samples/index'
import { emptyRow, listSections } from './defaults'
import { withoutBlankEnds } from './untouched'

const [sample] = samplePlans
if (!sample) throw new Error('There is no sample plan')
const plan = sample.read()

describe('blank rows at the end of a list', () => {
  it.each(listSections)('%s: go, and only those', (section) => {
    const blank = emptyRow(section, 'x')
    const with2 = { ...plan, [section]: [...plan[section], blank, { ...blank, id: 'y' }] }
    expect(withoutBlankEnds(with2)[section]).toEqual(plan[section])
    const inside = { ...plan, [section]: [blank, ...plan[section]] }
    expect(withoutBlankEnds(inside)).toEqual(inside)
    expect(withoutBlankEnds(plan)).toBe(plan)
  })

  it('are blank with the source of the line before', () => {
    const line = { ...emptyRow('budgetLines', 'x'), fundingSource: 'Ngân sách xã' }
    const begun = { ...plan, budgetLines: [...plan.budgetLines, line] }
    expect(withoutBlankEnds(begun).budgetLines).toEqual(plan.budgetLines)
  })
})
