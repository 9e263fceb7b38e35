import { describe, expect, it } from 'vitest'
import { extraAppendices } from '#shared/plan/document'
import type { Plan } from '#shared/plan/plan'
import { lifecycleStages } from '#shared/reference/lifecycle'
import { samplePlans } from '#shared/samples/index'
import type { OfficialDocument } from '#templates/document/official-document'
import { bodyText, tableRows } from '../../../test/fixtures/document-text'
import { buildPlanDocument } from './build'

const samples = samplePlans.map((sample) => sample.read())
const withAll = (plan: Plan): Plan => ({
  ...plan,
  document: { ...plan.document, extraAppendices: [...extraAppendices] },
})

const MATRIX = 'HOẠT ĐỘNG TRUYỀN THÔNG CỦA TỪNG CHÍNH SÁCH THEO CHU TRÌNH CHÍNH SÁCH'
const TIMELINE = 'TIẾN ĐỘ THỰC HIỆN CÁC HOẠT ĐỘNG TRONG NĂM'

/** Rows of the table in an annex; a row across the table says nothing here. */
function rowsOf({ appendices }: OfficialDocument, title: string): readonly (readonly string[])[] {
  const annex = appendices.find((each) => each.title === title)
  const table = annex?.blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error(`There is no table in ${title}`)
  return tableRows(table).filter((cells) => cells.length > 1)
}

describe('the annexes a plan may do without', () => {
  it('stand only where they are asked for, and the body leads to each', () => {
    for (const plan of samples) {
      const [without, all] = [buildPlanDocument(plan), buildPlanDocument(withAll(plan))]
      const labelOf = (title: string) =>
        all.appendices.find((each) => each.title === title)?.label ?? ''
      expect(without.appendices.map(({ title }) => title)).not.toContain(MATRIX)
      expect(without.appendices.map(({ title }) => title)).not.toContain(TIMELINE)
      expect(bodyText(all)).toContain(
        `Hoạt động của từng chính sách theo chu trình chính sách được thể hiện tại ${labelOf(MATRIX)} kèm theo; tiến độ thực hiện các hoạt động trong năm được thể hiện tại ${labelOf(TIMELINE)} kèm theo.`,
      )
    }
  })

  it('name each activity of a policy once, in its stage, by its number in the list', () => {
    for (const plan of samples) {
      const rows = rowsOf(buildPlanDocument(withAll(plan)), MATRIX)
      const told = rows.flatMap((cells) =>
        cells.slice(2).flatMap((text) => /Hoạt động ([\d, ]+)$/.exec(text)?.[1]?.split(', ') ?? []),
      )
      const inStages = plan.activities.filter(
        ({ policyId, stage }) =>
          plan.policies.some(({ id }) => id === policyId) &&
          lifecycleStages.some((each) => each === stage),
      )
      expect(told).toHaveLength(inStages.length)
      expect(new Set(told).size).toBe(told.length)
    }
  })

  it('mark the months of an activity, and all of them for one without a time of its own', () => {
    const [plan] = samples
    const [activity] = plan?.activities ?? []
    if (!plan || !activity) throw new Error('The sample has no activity')
    const only = (timing: typeof activity.timing) =>
      rowsOf(
        buildPlanDocument(withAll({ ...plan, activities: [{ ...activity, timing }] })),
        TIMELINE,
      )
        .map((cells) => cells.slice(-12).map((text, index) => (text === 'x' ? index + 1 : 0)))
        .flat()
        .filter((month) => month > 0)
    const { year } = plan.document
    expect(only({ kind: 'span', from: `${year}-03-20`, to: `${year}-05-02` })).toEqual([3, 4, 5])
    expect(only({ kind: 'quarters', from: 2, to: 2 })).toEqual([4, 5, 6])
    expect(only({ kind: 'allYear' })).toHaveLength(12)
    expect(only({ kind: 'unset' })).toEqual([])
  })
})
