import { describe, expect, it } from 'vitest'
import type { Plan } from '#shared/plan/plan'
import { demandSet } from '#shared/reference/demands/demand-set'
import { defaultDemands } from '#shared/reference/demands/index'
import { samplePlans } from '#shared/samples/index'
import type { OfficialDocument } from '#templates/document/official-document'
import otherLetter from '../../../test/fixtures/other-letter.json'
import { buildDecision } from '../quyet-dinh/build'
import { buildPlanDocument } from './build'

const samples = samplePlans.map((sample) => sample.read())
const withTable = (plan: Plan): Plan => ({
  ...plan,
  document: { ...plan.document, extraAppendices: ['demands'] },
})
const other = { set: demandSet.parse(otherLetter), switches: {} }

const annexOf = ({ appendices }: OfficialDocument) =>
  appendices.find(({ title }) => title === 'BẢNG ĐỐI CHIẾU YÊU CẦU')
const rowsOf = (document: OfficialDocument): readonly string[] => {
  const table = annexOf(document)?.blocks.find((block) => block.kind === 'table')
  return table?.kind === 'table'
    ? table.rows.map((row) =>
        row.kind === 'group' ? row.text : row.cells.map(({ text }) => text).join(' | '),
      )
    : []
}
const bodyOf = ({ body }: OfficialDocument) =>
  body
    .map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''))
    .join('\n')

describe('the table of demands on paper', () => {
  it('stands only where it is asked for', () => {
    for (const plan of samples) {
      expect(annexOf(buildPlanDocument(plan))).toBeUndefined()
      expect(bodyOf(buildPlanDocument(plan))).not.toContain('bảng đối chiếu')
    }
  })

  it('is the last annex, on a lying page, and the body leads to it', () => {
    for (const plan of samples) {
      const document = buildPlanDocument(withTable(plan))
      const annex = annexOf(document)
      expect(annex).toBe(document.appendices.at(-1))
      expect(annex?.orientation).toBe('landscape')
      expect(bodyOf(document)).toContain(
        `Công văn số 745/UBND-TP ngày 21 tháng 6 năm 2023 của Ủy ban nhân dân huyện Văn Lâm về việc triển khai thực hiện Chỉ thị số 07/CT-TTg`,
      )
      expect(bodyOf(document)).toContain(
        `bảng đối chiếu được nêu tại ${annex?.label ?? ''} kèm theo.`,
      )
    }
  })

  it('names the letter short where it is one of the bases', () => {
    const [plan] = samples
    if (!plan) throw new Error('There is no sample plan')
    const [basis] = plan.legalBases
    if (!basis) throw new Error('The sample has no basis')
    const cited = { ...basis, type: 'officialLetter' as const, number: '745/UBND-TP' }
    const document = buildPlanDocument(withTable({ ...plan, legalBases: [cited] }))
    expect(bodyOf(document)).toContain('tại Công văn số 745/UBND-TP; bảng đối chiếu')
  })

  it('has every demand that binds the unit, with its answer', () => {
    const [commune, division] = samples.map((plan) => rowsOf(buildPlanDocument(withTable(plan))))
    expect(commune).toHaveLength(6)
    expect(commune?.every((row) => row.includes('Đã đáp ứng'))).toBe(true)
    expect(division?.filter((row) => row.startsWith('Yêu cầu tại'))).toEqual([
      'Yêu cầu tại mục 1',
      'Yêu cầu tại mục 3',
      'Yêu cầu tại mục 5',
    ])
    const unanswered = (rows: readonly string[] | undefined) =>
      rows?.filter((row) => row.includes('Chưa đáp ứng')).length
    expect(unanswered(division)).toBe(0)
    const [, second] = samples
    if (!second) throw new Error('There is no second sample plan')
    const without = buildPlanDocument(withTable({ ...second, responsibilities: [] }))
    expect(unanswered(rowsOf(without))).toBe(2)
  })

  it('answers the letter that was chosen, in the plan and in the decision that carries it', () => {
    const [plan] = samples
    if (!plan) throw new Error('There is no sample plan')
    const paper = buildPlanDocument(withTable(plan), other)
    const [attached] = buildDecision(withTable(plan), other).attachments
    for (const document of [paper, attached]) {
      if (!document) throw new Error('The decision carries no plan')
      expect(bodyOf(document)).toContain('99/UBND-VX')
      expect(rowsOf(document)).toHaveLength(2)
    }
    expect(rowsOf(buildPlanDocument(withTable(plan), defaultDemands))).toHaveLength(6)
  })

  it('is left out when nothing of the letter binds the unit', () => {
    const [plan] = samples
    if (!plan) throw new Error('There is no sample plan')
    const centre: Plan = { ...plan, unit: { ...plan.unit, kind: 'centre', name: 'Trung tâm' } }
    const document = buildPlanDocument(withTable(centre), other)
    expect(annexOf(document)).toBeUndefined()
    expect(bodyOf(document)).not.toContain('bảng đối chiếu')
  })
})
