import { describe, expect, it } from 'vitest'
import { foreignPlans } from '../../test/fixtures/foreign-plan-data'
import { PARTNER } from '../../test/fixtures/foreign-tables'
import { foreignPlanFile } from '../../test/fixtures/foreign-plans'
import { wordOf, wordTable } from '../../test/fixtures/word-tables'
import { readPlanFile } from './read-plan-file'

function read(file: Uint8Array) {
  let ids = 0
  const reading = readPlanFile(file, { newId: () => `r${(ids += 1)}`, year: 2026 })
  if (reading.status !== 'read') throw new Error(reading.message)
  return reading
}

/** Lines taken for sure, and those to look at, of one estimate. */
function estimate(rows: readonly (readonly string[])[], { above = '', prose = '' } = {}) {
  const { plan, unsure } = read(wordOf({ before: [prose, above], table: wordTable(rows) }))
  return {
    sure: plan.budgetLines.map(
      ({ content, quantity, unitPrice }) => `${content}: ${Number(quantity) * Number(unitPrice)}`,
    ),
    groups: plan.budgetLines.map(({ group }) => group),
    unsure: unsure.filter(({ guess }) => guess === 'budgetLines').map(({ text }) => text),
    kept: JSON.stringify(unsure),
  }
}
const HEAD = ['TT', 'Nội dung chi', 'Số tiền']
const IN_MILLIONS = { above: 'ĐVT: triệu đồng' }

describe('amounts of an estimate', () => {
  it('are sure of no row that shares one with others', () => {
    const { sure, unsure } = estimate([
      HEAD,
      ['1', 'Biên tập', '9.000.000'],
      ['2', 'Thu âm', '^'],
      ['3', 'Phát loa', '^'],
      ['4', 'In pa nô', '4.500.000'],
      ['', 'Cộng', '13.500.000'],
    ])
    expect(sure).toEqual(['In pa nô: 4500000'])
    expect(unsure).toEqual(['1 | Biên tập | 9.000.000', '2 | Thu âm', '3 | Phát loa'])
  })

  it.each([
    'Tổng cộng',
    'TỔNG CỘNG (I + II)',
    'TỔNG KINH PHÍ THỰC HIỆN',
    'Tổng dự toán năm 2026',
    'Tổng chi',
    'Cộng tiểu mục 1',
    'Cộng',
  ])('are no total: %s', (total) => {
    const rows = [HEAD, ['1', 'In pa nô', '4.500.000'], ['2', 'Họp', '6.000.000']]
    const { sure } = estimate([...rows, ['', total, '10.500.000']])
    expect(sure).toEqual(['In pa nô: 4500000', 'Họp: 6000000'])
  })

  it.each(['Cộng tác viên', 'Tổng duyệt chương trình', 'Tổng hợp tin, bài'])(
    'are of a line that only sounds like a total: %s',
    (content) => {
      const rows = [HEAD, ['1', 'In pa nô', '4.500.000'], ['2', content, '6.000.000']]
      expect(estimate(rows).sure).toEqual(['In pa nô: 4500000', `${content}: 6000000`])
    },
  )

  it('are counted once where a line has parts', () => {
    const { sure, groups } = estimate([
      HEAD,
      ['1', 'Hội nghị', '7.000.000'],
      ['1.1', 'Nước uống', '4.000.000'],
      ['1.2', 'Báo cáo viên', '3.000.000'],
      ['2', 'Tờ gấp', '3.000.000'],
      ['3', 'Pa nô', '5.000.000'],
      ['', '- In', '2.000.000'],
      ['', '- Treo', '3.000.000'],
      ['', 'Tổng cộng', '15.000.000'],
    ])
    expect(sure).toEqual([
      'Nước uống: 4000000',
      'Báo cáo viên: 3000000',
      'Tờ gấp: 3000000',
      'In: 2000000',
      'Treo: 3000000',
    ])
    expect(groups).toEqual(['Hội nghị', 'Hội nghị', '', 'Pa nô', 'Pa nô'])
  })

  it('of groups are those of their lines, down to one that is a line itself', () => {
    const { sure } = estimate([
      HEAD,
      ['I', 'Trực quan', '4.500.000'],
      ['1', 'In pa nô', '4.500.000'],
      ['II', 'Hội nghị', '6.000.000'],
      ['-', 'Nước uống', '2.000.000'],
      ['-', 'Báo cáo viên', '4.000.000'],
      ['III', 'Dự phòng', '500.000'],
      ['', 'TỔNG CỘNG (I + II + III)', '11.000.000'],
      ['', 'Bằng chữ: Mười một triệu đồng', ''],
    ])
    expect(sure).toEqual([
      'In pa nô: 4500000',
      'Nước uống: 2000000',
      'Báo cáo viên: 4000000',
      'Dự phòng: 500000',
    ])
  })

  it.each([
    ['500 nghìn', 500_000],
    ['12.000.000 đồng', 12_000_000],
    ['12,5', 12_500_000],
    ['0,125', 125_000],
    // Each of these may mean two sums, or one that nobody means.
    ['3.250.000', null],
    ['1.250', null],
    ['7,500', null],
    ['1.250 triệu', null],
    ['12.5', null],
  ])('in a table of millions: %s', (amount, expected) => {
    const { sure, unsure, kept } = estimate([HEAD, ['1', 'Hội nghị', amount]], IN_MILLIONS)
    expect(sure).toEqual(expected === null ? [] : [`Hội nghị: ${expected}`])
    expect(unsure.length).toBe(expected === null ? 1 : 0)
    if (expected === null) expect(kept).toContain(amount)
  })

  it('take a decimal point of one line for a doubt about all', () => {
    const rows = [
      ['TT', 'Nội dung chi', 'Số tiền (nghìn đồng)'],
      ['1', 'Họp', '12.5'],
      ['2', 'In', '1.250'],
    ]
    expect(estimate(rows).sure).toEqual([])
  })

  it('are in the unit a row under the heading names, and no sentence above', () => {
    const rows = [HEAD, ['', '', '(triệu đồng)'], ['1', 'Họp', '12']]
    expect(estimate(rows).sure).toEqual(['Họp: 12000000'])
    const above = 'Các đơn vị dự toán chi 5 triệu đồng mỗi quý'
    expect(estimate([HEAD, ['1', 'Họp', '12.000']], { above }).sure).toEqual(['Họp: 12000'])
  })

  it('are of the plan’s year', () => {
    const rows = (one: number, other: number) => [
      ['TT', 'Nội dung', `Thực hiện năm ${one}`, `Dự toán năm ${other}`, 'Số lượng'],
      ['1', 'Họp', '10', '12', '2'],
    ]
    expect(estimate(rows(2025, 2026), IN_MILLIONS).sure).toEqual(['Họp: 12000000'])
    // The estimate of another year is not this plan's.
    expect(estimate(rows(2024, 2025), IN_MILLIONS).sure).toEqual([])
  })

  it('are the sum of their sources', () => {
    const { sure, kept } = estimate([
      ['TT', 'Nội dung chi', 'Kinh phí tỉnh', 'Kinh phí xã', 'Tổng kinh phí (đồng)'],
      ['1', 'Họp', '4.000.000', '8.000.000', '12.000.000'],
    ])
    expect(sure).toEqual(['Họp: 12000000'])
    expect(kept).toContain('8.000.000')
  })
})

describe('a total that is not what was read', () => {
  const lines = [HEAD, ['1', 'Họp', '4.000.000'], ['2', 'In', '6.000.000']]

  it('leaves no line of its table sure', () => {
    for (const total of ['10.000.001', '9.000.000']) {
      const { sure, unsure } = estimate([...lines, ['', 'Tổng cộng', total]])
      expect(sure).toEqual([])
      expect(unsure.length).toBe(2)
    }
    expect(estimate([...lines, ['', 'Tổng cộng: 9.000.000 đồng', '']]).sure).toEqual([])
    expect(estimate([...lines, ['', 'Tổng cộng: 10.000.000 đồng', '']]).sure.length).toBe(2)
  })

  it('may stand over them', () => {
    const [head = [], ...rest] = lines
    expect(estimate([head, ['', 'TỔNG SỐ', '10.000.000'], ...rest]).sure.length).toBe(2)
    expect(estimate([head, ['', 'TỔNG SỐ', '12.000.000'], ...rest]).sure).toEqual([])
  })

  it('may be told in prose', () => {
    const prose = (sum: string) => ({ prose: `Tổng kinh phí năm 2026 là ${sum}, từ ngân sách xã.` })
    expect(estimate(lines, prose('10.000.000 đồng')).sure.length).toBe(2)
    expect(estimate(lines, prose('10 triệu đồng')).sure.length).toBe(2)
    expect(estimate(lines, prose('45.000.000 đồng')).sure).toEqual([])
  })
})

it('tells a row to look at as the file has it, equal cells too', () => {
  const { unsure } = estimate([
    ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    ['1', 'Tọa đàm', 'cuộc', '1', '35.500.000', '35.500.001'],
  ])
  expect(unsure).toEqual(['1 | Tọa đàm | cuộc | 1 | 35.500.000 | 35.500.001'])
})

it('takes two columns for the time and for who does it', async () => {
  const cases = foreignPlans.filter(({ style }) => style.estimate === 'split')
  expect(cases.length).toBe(3)
  for (const { plan, style } of cases) {
    const { activities } = read(await foreignPlanFile(plan, style)).plan
    expect(activities.map(({ cooperatingUnits }) => cooperatingUnits)).toEqual(
      plan.activities.map(() => [PARTNER]),
    )
  }
})

it.each([
  ['15/3/2026', '20/3/2026', { kind: 'span', from: '2026-03-15', to: '2026-03-20' }],
  ['Tháng 4', 'Tháng 6', { kind: 'months', from: 4, to: 6 }],
  ['Quý I', 'Quý II', { kind: 'quarters', from: 1, to: 2 }],
  ['Quý III', '', { kind: 'quarters', from: 3, to: 3 }],
  ['15/3', '', { kind: 'span', from: '2026-03-15', to: null }],
  ['', '20/3', { kind: 'span', from: null, to: '2026-03-20' }],
  ['15/3', 'Tháng 6', null],
  ['', 'Tháng 6', null],
])('reads a time from “%s” to “%s”', (from, until, timing) => {
  const rows = [
    ['TT', 'Nội dung', 'Từ ngày', 'Đến ngày', 'Chủ trì'],
    ['1', 'Tọa đàm', from, until, 'Văn phòng'],
  ]
  const { plan, unsure } = read(wordOf({ before: [], table: wordTable(rows) }))
  expect(plan.activities.map((each) => each.timing)).toEqual(timing === null ? [] : [timing])
  expect(unsure.filter(({ guess }) => guess === 'activities').length).toBe(timing === null ? 1 : 0)
})

it.each(['(đang bổ sung)', '…………', 'Chưa phân công'])('takes “%s” for nobody’s name', (name) => {
  const rows = [
    ['STT', 'Họ và tên', 'Chức vụ'],
    ['1', 'Bà Lê Thị Hoa', 'Chuyên viên'],
    ['2', name, 'Chuyên viên'],
  ]
  const { plan, unsure } = read(wordOf({ before: [], table: wordTable(rows) }))
  expect(plan.staff.map((each) => each.name)).toEqual(['Lê Thị Hoa'])
  expect(unsure.map(({ text, row }) => [text, row?.row])).toMatchObject([
    [`2 | ${name} | Chuyên viên`, { name: '', position: 'Chuyên viên' }],
  ])
})
