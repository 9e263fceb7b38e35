import { describe, expect, it } from 'vitest'
import type { Plan } from '#shared/plan/plan'
import { disclosureSuggestions } from '#shared/reference/disclosure-items'
import { samplePlans } from '#shared/samples/index'
import { bodyText, sourcesOf, tableRows } from '../../../test/fixtures/document-text'
import { buildPlanDocument } from './build'

const sample = samplePlans[1]?.read()
if (!sample) throw new Error('There is no sample plan')

const TITLE = 'DANH MỤC NỘI DUNG CÔNG KHAI, CUNG CẤP THÔNG TIN'
const suggested = (count: number): Plan => ({
  ...sample,
  disclosures: disclosureSuggestions
    .slice(0, count)
    .map(({ verified: _verified, ...disclosure }, index) => ({ ...disclosure, id: `ck${index}` })),
})

describe('what a unit publishes', () => {
  it('is told in the body while it is short', () => {
    const document = buildPlanDocument(suggested(3))
    expect(document.appendices.map(({ title }) => title)).not.toContain(TITLE)
    expect(bodyText(document)).toContain(
      'b) Nội dung phổ biến, hướng dẫn thực hiện pháp luật, chế độ, chính sách (theo Luật Tiếp cận thông tin). ' +
        'Hình thức: trang thông tin điện tử; bảng tin; đài truyền thanh; thời hạn: chậm nhất 05 ngày làm việc kể từ ngày tạo ra thông tin; ' +
        'đơn vị thực hiện: cơ quan phụ trách lĩnh vực.',
    )
  })

  it('is a table in an annex when it is long, which one paragraph of the body leads to', () => {
    const plan = suggested(disclosureSuggestions.length)
    const document = buildPlanDocument(plan)
    const annex = document.appendices.find(({ title }) => title === TITLE)
    const table = annex?.blocks.find((block) => block.kind === 'table')
    expect(table && tableRows(table)).toHaveLength(plan.disclosures.length)
    expect(bodyText(document)).toContain(
      `Danh mục 12 nội dung công khai được nêu tại ${annex?.label ?? ''} kèm theo.`,
    )
    expect(bodyText(document)).not.toContain('đơn vị thực hiện:')
    for (const { id } of plan.disclosures) {
      expect(sourcesOf(document)).toContain(`disclosures/${id}/responsible`)
    }
  })
})
