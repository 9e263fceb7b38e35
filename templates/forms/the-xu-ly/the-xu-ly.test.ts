import { describe, expect, it } from 'vitest'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { problemOf } from '..'
import { atSource } from '../../../test/fixtures/document-text'
import { buildCrisisCards } from './build'

const plan = samplePlans[0]?.read()
if (!plan) throw new Error('There is no sample plan')
const headings = (of: Plan) =>
  buildCrisisCards(of).blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
const text = (of: Plan) => JSON.stringify(buildCrisisCards(of).blocks)

describe('crisis cards on paper', () => {
  it('are one page a policy that has a situation, in the order of the policies', () => {
    expect(headings(plan).map((block) => block.text.slice(0, 22))).toEqual([
      'Thẻ 1. Đề án sắp xếp, ',
      'Thẻ 2. Phương án phân ',
      'Thẻ 3. Đề án phổ cập d',
      'Thẻ 4. Quy hoạch chung',
      'Thẻ 5. Phương án ứng p',
      'Thẻ 6. Phương án bồi t',
    ])
    expect(headings(plan).map(({ newPage }) => newPage ?? false)).toEqual([
      false,
      ...Array.from({ length: 5 }, () => true),
    ])
  })

  it('say what is done, what is said, who speaks and whom to call', () => {
    const cards = text(plan)
    for (const part of [
      '1. Chụp lưu bài đăng, xác định nguồn phát và mức lan truyền.',
      'Giấy tờ đã cấp còn thời hạn vẫn sử dụng được.',
      'Phó Chủ tịch UBND xã.',
      'Bình luận, phản ánh trong 72 giờ.',
      'Đường dây nóng',
      // The same words as the annex of the plan.
      'Việc làm trong giờ đầu',
      'Nội dung trả lời',
      'Người phát ngôn',
      'Theo dõi, giám sát',
    ]) {
      expect(cards).toContain(part)
    }
  })

  it('lead back to the fields they come from', () => {
    for (const [, source = ''] of text(plan).matchAll(/"source":"([^"]+)"/gu)) {
      expect(atSource(plan, source), source).toBeDefined()
    }
  })

  it('keep a page for what concerns no policy, and need a situation at all', () => {
    const general = plan.risks.map((risk) => ({ ...risk, policyId: null }))
    expect(headings({ ...plan, risks: general }).map((block) => block.text)).toEqual([
      'Thẻ 1. Tình huống chung',
    ])
    expect(problemOf({ ...plan, risks: [] }, 'crisisCards')).toContain('Rủi ro')
    expect(problemOf(plan, 'crisisCards')).toBeNull()
  })
})
