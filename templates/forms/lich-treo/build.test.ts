import { describe, expect, it } from 'vitest'
import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { buildCalendar } from './build'

const sample = samplePlans[0]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = sample

const printed = (of: Plan): string =>
  buildCalendar(of)
    .blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .flatMap((row) => (row.kind === 'cells' ? row.cells.map(({ text }) => text) : [row.text]))
    .join('\n')

const inMarch = (count: number): Plan => ({
  ...plan,
  activities: Array.from({ length: count }, (_, index) => ({
    ...emptyRow('activities', `a${index}`),
    content: `Hoạt động số ${index + 1}: họp thôn lấy ý kiến đại diện hộ gia đình về phương án`,
    timing: { kind: 'months' as const, from: 3, to: 3 },
  })),
})

describe('the wall calendar', () => {
  it('tells every dated activity of the sample whole', () => {
    expect(printed(plan)).not.toMatch(/…[^;]*\(|hoạt động khác\n/)
    expect(printed(plan)).toMatch(/; và \d\d hoạt động khác\.$/)
    expect(printed(plan)).toContain(
      '08/03 - 09/04: Họp thôn lấy ý kiến đại diện hộ gia đình về phương án sáp nhập và tên gọi thôn mới (Phòng Văn hóa - Xã hội)',
    )
  })

  it('is set larger where there is less to tell', () => {
    const sizeOf = (of: Plan) => buildCalendar(of).sizesPt.table
    expect(sizeOf(inMarch(2))).toBeGreaterThan(sizeOf(inMarch(25)))
    expect(sizeOf(inMarch(40))).toBe(11)
  })

  it('counts what finds no room in a month', () => {
    expect(printed(inMarch(40))).toMatch(/… và \d\d hoạt động khác/)
  })

  it('puts work from the first to the last quarter under the year, not in January', () => {
    const wholeYear: Plan = {
      ...plan,
      activities: [
        {
          ...emptyRow('activities', 'a'),
          content: 'Đặt hàng báo',
          timing: { kind: 'quarters', from: 1, to: 4 },
        },
      ],
    }
    expect(printed(wholeYear)).toContain('Thường xuyên trong năm: Đặt hàng báo.')
  })
})
