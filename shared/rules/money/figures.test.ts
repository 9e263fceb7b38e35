import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { checkFigures, withFiguresMended } from './figures'

const named = <S extends 'policies' | 'channels'>(section: S, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...emptyRow(section, `${section}${index}`),
    name: `Tên ${index}`,
  }))
const budgetLine = (
  id: string,
  unitPrice: number,
  fundingSource: string,
  quarter: number | null,
) => ({
  ...emptyRow('budgetLines', id),
  content: `Khoản ${id}`,
  group: 'In ấn tài liệu',
  quantity: 1,
  unitPrice,
  fundingSource,
  quarter,
})

/** 214.500.000 đồng: 190.000.000 of the commune, 24.500.000 of a programme; 10 policies, 04 major. */
const plan: Plan = {
  ...emptyPlan('p', 2027, emptyUnit('communalCommittee')),
  policies: named('policies', 10).map((policy, index) => ({
    ...policy,
    impact: index < 4 ? ('major' as const) : ('limited' as const),
  })),
  channels: named('channels', 6),
  activities: Array.from({ length: 56 }, (_, index) => ({
    ...emptyRow('activities', `a${index}`),
    content: 'Việc',
  })),
  budgetLines: [
    budgetLine('1', 190_000_000, 'Ngân sách xã', 1),
    budgetLine('2', 24_500_000, 'Lồng ghép chương trình mục tiêu quốc gia', 2),
  ],
}

const inFunding = (fundingStatement: string) => checkFigures({ ...plan, fundingStatement })
const mendedFunding = (fundingStatement: string): string =>
  withFiguresMended({ ...plan, fundingStatement }).fundingStatement

describe('sums in prose', () => {
  it.each([
    'Tổng kinh phí: 214.500.000 đồng (Bằng chữ: Hai trăm mười bốn triệu năm trăm nghìn đồng).',
    'Kinh phí thực hiện 214,5 triệu đồng, trong đó ngân sách xã 190.000.000 đồng, lồng ghép chương trình mục tiêu quốc gia 24,5 triệu đồng.',
    'Tổng dự toán 214 500 000đ. Quý I: 190.000.000 đồng; quý II: 24.500.000 đồng.',
    'In ấn tài liệu hết 214.500.000 đồng (Hai trăm mười bốn triệu năm trăm ngàn đồng chẵn).',
  ])('that agree are held and not found: %s', (text) => {
    const { held, findings } = inFunding(text)
    expect(held).toBeGreaterThan(0)
    expect(findings).toEqual([])
  })

  it.each([
    'Kinh phí thực hiện năm 2026 là 180.000.000 đồng; tăng so với năm trước.',
    'Mức chi tối đa 1.500.000 đồng; hỗ trợ 500.000 đồng/người.',
    'Xử phạt 5.000.000 đồng (theo Nghị định).',
    'Thông tư số 56/2023/TT-BTC ngày 18/8/2023; điện thoại 02113 888 999.',
  ])('that are another year’s, a rate or no sum of the estimate are left alone: %s', (text) => {
    expect(inFunding(text)).toEqual({ held: 0, findings: [] })
  })

  it.each([
    ['Tổng kinh phí là 200.000.000 đồng.', 'Tổng kinh phí là 214.500.000 đồng.'],
    [
      'Kinh phí dự kiến 215 triệu đồng (hai trăm mười lăm triệu đồng), từ ngân sách xã.',
      'Kinh phí dự kiến 214.500.000 đồng (Hai trăm mười bốn triệu năm trăm nghìn đồng), từ ngân sách xã.',
    ],
    [
      'Tổng kinh phí 214.500.000 đồng (Bằng chữ: Hai trăm mười bốn triệu đồng).',
      'Tổng kinh phí 214.500.000 đồng (Bằng chữ: Hai trăm mười bốn triệu năm trăm nghìn đồng).',
    ],
    [
      'Tổng kinh phí 214.500.000 đồng, trong đó ngân sách xã 180.000.000 đồng.',
      'Tổng kinh phí 214.500.000 đồng, trong đó ngân sách xã 190.000.000 đồng.',
    ],
    [
      'Tổng kinh phí 1 tỷ đồng: ngân sách xã 150 triệu đồng (Một trăm năm mươi triệu đồng).',
      'Tổng kinh phí 214.500.000 đồng: ngân sách xã 190.000.000 đồng (Một trăm chín mươi triệu đồng).',
    ],
    [
      'Kinh phí thực hiện 200.000.000 đồng (phân bổ theo quý).',
      'Kinh phí thực hiện 214.500.000 đồng (phân bổ theo quý).',
    ],
    [
      'Giải thưởng 5.000.000 đồng (Sáu triệu đồng).',
      'Giải thưởng 5.000.000 đồng (Năm triệu đồng).',
    ],
  ])('that differ are found, and mended to what the estimate says: %s', (wrong, right) => {
    expect(inFunding(wrong).findings.length).toBeGreaterThan(0)
    expect(mendedFunding(wrong)).toBe(right)
    expect(inFunding(right).findings).toEqual([])
  })

  it('are held against nothing while the estimate has an open line', () => {
    const open = { ...budgetLine('3', 1, 'Ngân sách xã', 1), unitPrice: null }
    const edited = {
      ...plan,
      budgetLines: [...plan.budgetLines, open],
      fundingStatement: 'Tổng kinh phí là 200.000.000 đồng.',
    }
    expect(checkFigures(edited)).toEqual({ held: 0, findings: [] })
  })
})

describe('counts in prose', () => {
  const inPurpose = (text: string) =>
    checkFigures({ ...plan, purpose: { purposes: [text], requirements: [] } })

  it.each([
    'Lấy ý kiến 10 chính sách trọng tâm năm 2027; 56 hoạt động, 06 kênh truyền thông.',
    'Có 10 (mười) chính sách, trong đó 04 chính sách có tác động lớn đến xã hội.',
    'Mỗi quý thực hiện ít nhất 05 hoạt động; bổ sung 02 chính sách.',
    'Truyền thông 03 chính sách về đất đai; 12 chính sách của năm 2026.',
  ])('that agree, or are of a part, are not found: %s', (text) => {
    expect(inPurpose(text).findings).toEqual([])
  })

  it.each([
    ['Triển khai 09 chính sách trọng tâm năm 2027.', '09', '10'],
    ['Triển khai 9 chính sách trong năm.', '9', '10'],
    ['Gồm 55 hoạt động truyền thông.', '55', '56'],
    ['03 chính sách có tác động lớn phải có kế hoạch riêng.', '03', '04'],
    ['Kế hoạch có 10 (mười một) chính sách.', '10 (mười một)', '10 (mười)'],
    ['Kế hoạch có 09 (chín) chính sách.', '09 (chín)', '10 (mười)'],
    ['Chọn 03 (hai) chính sách về đất đai.', '03 (hai)', '03 (ba)'],
  ])('that differ are found with what they should be: %s', (text, written, expected) => {
    expect(inPurpose(text).findings).toMatchObject([
      { kind: 'count', text: written, expected, path: ['purpose', 'purposes', 0] },
    ])
  })

  it('said of a unit’s own part are no count of the plan', () => {
    const responsibility = (task: string) => ({
      ...plan,
      responsibilities: [{ ...emptyRow('responsibilities', 'r'), tasks: [task] }],
    })
    expect(checkFigures(responsibility('Chủ trì truyền thông 03 chính sách.')).findings).toEqual([])
    const [found] = checkFigures(
      responsibility('Đôn đốc thực hiện 50 hoạt động của Kế hoạch.'),
    ).findings
    expect(found).toMatchObject({
      expected: '56',
      where: 'Phân công thực hiện, dòng 1, Nhiệm vụ, dòng 1',
    })
    expect(found?.change.path).toBe('responsibilities/r/tasks/0')
  })
})

describe('findings about figures', () => {
  const edited = { ...plan, fundingStatement: 'Tổng kinh phí là 200.000.000 đồng.' }

  it('are silenced by their key, for as long as the sentence stays', () => {
    const [found] = checkFigures(edited).findings
    const silenced = new Set([found?.key ?? ''])
    expect(checkFigures(edited, silenced).findings).toEqual([])
    const changed = { ...edited, fundingStatement: 'Tổng kinh phí là 201.000.000 đồng.' }
    expect(checkFigures(changed, silenced).findings).toHaveLength(1)
  })

  it('are all gone once mended, whatever sentences stand together', () => {
    const amount = fc.constantFrom(
      '214.500.000 đồng',
      '1 tỷ đồng',
      '200 triệu đồng (Hai trăm triệu đồng)',
      '5.000.000 đồng (Bằng chữ: Sáu triệu đồng)',
      '24,5 triệu đồng',
    )
    const lead = fc.constantFrom(
      'Tổng kinh phí ',
      'Kinh phí thực hiện là ',
      'ngân sách xã ',
      'Quý I: ',
      'giải thưởng ',
      'năm 2026: ',
    )
    const count = fc.constantFrom(
      '09 chính sách trọng tâm',
      '10 (mười một) chính sách',
      '3 chính sách có tác động lớn',
      '99 hoạt động',
    )
    const mark = fc.constantFrom('; ', '. ', ', ', ' và ', '\n')
    const sentence = fc.oneof(
      fc.tuple(lead, amount).map((parts) => parts.join('')),
      count,
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, mark), { maxLength: 6 }), (parts) => {
        const typed = { ...plan, fundingStatement: parts.flat().join('') }
        const mended = withFiguresMended(typed)
        expect(checkFigures(mended).findings).toEqual([])
        expect(withFiguresMended(mended)).toBe(mended)
      }),
      { numRuns: 300 },
    )
  })

  it('are none in the samples, whose prose holds counts', () => {
    for (const { read } of samplePlans) expect(checkFigures(read()).findings).toEqual([])
    expect(checkFigures(samplePlans[0]?.read() ?? plan).held).toBeGreaterThan(0)
  })
})
