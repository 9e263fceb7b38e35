import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { totalAmount } from '#shared/rules/budget'
import { samplePlans } from '#shared/samples/index'
import { formatWhole, moneyInWords } from '#shared/vietnamese/numbers'
import { romanNumeral } from '#shared/vietnamese/numbering'
import type { OfficialDocument } from '#templates/document/official-document'
import { measures, textWidth } from '#templates/nd30/measures'
import { textWidthMm } from '#templates/nd30/text-width'
import {
  atSource,
  blockText,
  bodyText,
  sourcesOf,
  tableRows,
} from '../../../test/fixtures/document-text'
import { planArbitrary } from '../../../test/fixtures/plan-arbitrary'
import { buildPlanDocument } from './build'

vi.setConfig({ testTimeout: 60_000 })

const plans = samplePlans.map((sample) => ({ name: sample.id, plan: sample.read() }))
const [commune] = plans.map(({ plan }) => plan)
if (!commune) throw new Error('There is no sample plan')

/** Roman numbers of the sections, in order. */
const sectionNumbers = ({ body }: OfficialDocument) =>
  body.flatMap((block) =>
    block.kind === 'heading' && block.level === 'section' ? [/^[IVX]+/.exec(block.text)?.[0]] : [],
  )

function expectSound(plan: Plan) {
  const document = buildPlanDocument(plan)
  for (const source of sourcesOf(document)) expect(atSource(plan, source), source).toBeDefined()
  const body = bodyText(document)
  for (const { label } of document.appendices) {
    expect(body).toMatch(new RegExp(`tại ${label}(?![IVX])`))
  }
  expect(sectionNumbers(document)).toEqual(
    sectionNumbers(document).map((_, index) => romanNumeral(index + 1)),
  )
  expect(body.endsWith('./.')).toBe(true)
  const everything = JSON.stringify(document)
  expect(everything).toBe(everything.normalize('NFC'))
  expect(everything).not.toMatch(/undefined|NaN|\[object/)
  return document
}

describe.each(plans)('the plan of $name', ({ plan }) => {
  it('is sound', () => {
    expectSound(plan)
  })

  it('says the same money in the body, the estimate and in words', () => {
    const document = buildPlanDocument(plan)
    const total = totalAmount(plan.budgetLines)
    const figures = formatWhole(total)
    const words = moneyInWords(total)
    expect(bodyText(document)).toContain(`${figures} đồng (Bằng chữ: ${words})`)
    const estimate = document.appendices.find(({ title }) => title === 'DỰ TOÁN KINH PHÍ')
    const blocks = estimate?.blocks ?? []
    const table = blocks.find((block) => block.kind === 'table')
    expect(table && tableRows(table).at(-1)).toContain(figures)
    expect(blocks.map(blockText)).toContain(`Bằng chữ: ${words}.`)
  })

  it('is the same document every time', () => {
    expect(buildPlanDocument(structuredClone(plan))).toEqual(buildPlanDocument(plan))
  })

  it('prints every activity once, under its policy', () => {
    const [first] = buildPlanDocument(plan).appendices
    const table = first?.blocks.findLast((block) => block.kind === 'table')
    const rows = table?.rows.filter((row) => row.kind === 'cells') ?? []
    expect(rows).toHaveLength(plan.activities.length)
    expect(new Set(rows.flatMap((row) => row.cells[1]?.source ?? [])).size).toBe(rows.length)
  })
})

describe('the tables of the sample', () => {
  const { appendices } = buildPlanDocument(commune)
  const tableIn = (label: string) =>
    appendices
      .find((annex) => annex.label === label)
      ?.blocks.findLast((block) => block.kind === 'table')

  it('part the row of the estimate from the name of its annex, which a narrow column would break', () => {
    const costs = tableIn('Phụ lục I')
    expect(costs && tableRows(costs).map((cells) => cells.at(-1))).toContain('Mục 24\nPhụ lục V')
  })

  it('have room for an e-mail address on one line', () => {
    const staff = tableIn('Phụ lục IV')
    if (staff?.kind !== 'table') throw new Error('There is no list of staff')
    const at = staff.columns.findIndex(({ title }) => title === 'Điện thoại, thư điện tử')
    const { sizesPt, table } = measures(commune.document.format)
    const total = staff.columns.reduce((sum, { weight }) => sum + weight, 0)
    const widthMm =
      ((staff.columns[at]?.weight ?? 0) / total) * textWidth(commune.document.format, 'landscape')
    for (const { email } of commune.staff) {
      expect(textWidthMm(email, 'regular', sizesPt.table)).toBeLessThan(
        widthMm - 2 * table.paddingMm.horizontal,
      )
    }
  })
})

describe('any plan', () => {
  it('becomes a sound document', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => void expectSound(plan)),
      { numRuns: 150 },
    )
  })
})

describe('an empty plan', () => {
  const document = expectSound(emptyPlan('p', 2027, emptyUnit('communalCommittee')))

  it('has no section without content and no annex', () => {
    expect(sectionNumbers(document)).toEqual([])
    expect(document.appendices).toEqual([])
  })

  it('leaves room for what the clerk writes', () => {
    expect(document.letterhead.reference?.number).toBe('')
    expect(document.letterhead.placeDate).toMatchObject({ day: '', month: '', year: '2027' })
  })
})

describe('annexes', () => {
  it('is just "Phụ lục" when there is one', () => {
    const plan = emptyPlan('p', 2027, emptyUnit('division'))
    const document = expectSound({
      ...plan,
      staff: [{ ...emptyRow('staff', 's'), name: 'Nguyễn Văn A', roles: ['spokesperson'] }],
    })
    expect(document.appendices.map(({ label }) => label)).toEqual(['Phụ lục'])
  })

  it('have Roman numbers when there are several', () => {
    const labels = buildPlanDocument(commune).appendices.map(({ label }) => label)
    expect(labels).toEqual(labels.map((_, index) => `Phụ lục ${romanNumeral(index + 1)}`))
    expect(labels.length).toBeGreaterThan(3)
  })

  it('leaves called-off activities out', () => {
    const [activity, ...others] = commune.activities
    if (!activity) throw new Error('The sample has no activity')
    const plan: Plan = { ...commune, activities: [{ ...activity, status: 'cancelled' }, ...others] }
    expect(sourcesOf(buildPlanDocument(plan))).not.toContain(`activities/${activity.id}/content`)
  })
})

describe('a plan attached to a decision', () => {
  const document = expectSound({
    ...commune,
    document: {
      ...commune.document,
      issuing: 'attachedToDecision',
      decisionNumber: '5',
      decisionDate: '2027-01-08',
    },
  })

  it('has no number, place, date, bases or closing of its own (Mẫu 1.3)', () => {
    expect(document.letterhead.reference).toBeNull()
    expect(document.letterhead.placeDate).toBeNull()
    expect(document.closing).toBeNull()
    expect(document.bases).toEqual([])
    expect(document.body[0]?.kind).toBe('heading')
  })

  it('names the decision', () => {
    expect(document.title?.attachedTo).toBe(
      '(Kèm theo Quyết định số 05/QĐ-UBND ngày 08 tháng 01 năm 2027 của Ủy ban nhân dân xã An Bình)',
    )
  })
})

describe('the opening', () => {
  const withOpening = (document: Partial<Plan['document']>) =>
    buildPlanDocument({
      ...commune,
      document: { ...commune.document, leadIn: '', ...document },
    })

  it('closes each basis with a semicolon and the last with a full stop', () => {
    const lines = withOpening({
      opening: 'basesList',
      proposedBy: 'Trưởng phòng Văn hóa - Xã hội',
    }).bases
    const texts = lines.map(blockText)
    expect(texts.slice(0, -1).every((line) => /^Căn cứ .*;$/.test(line))).toBe(true)
    expect(texts.at(-1)).toBe('Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.')
    expect(lines.every(({ runs }) => runs.every((run) => run.italic === true))).toBe(true)
  })

  it('tells the bases in prose and then issues the plan', () => {
    const { bases, body } = withOpening({ opening: 'prose' })
    expect(bases).toEqual([])
    const opening = body
      .slice(
        0,
        body.findIndex((block) => block.kind === 'heading'),
      )
      .map(blockText)
    expect(opening).toHaveLength(1)
    expect(opening[0]).toMatch(/^Căn cứ Luật .*; thực hiện .*Chỉ thị số 07\/CT-TTg/)
    expect(opening.at(-1)).toMatch(/ban hành Kế hoạch truyền thông chính sách năm 2027 như sau:$/)
  })
})

describe('what the officer left open or typed in a way that cannot be read', () => {
  const line = {
    ...emptyRow('budgetLines', 'd1'),
    content: 'In tờ gấp',
    quantity: 100,
    unitPrice: 5_000,
  }
  const unread = { ...line, id: 'd2', content: 'Thuê loa', unitPrice: { typed: 'mười triệu' } }
  const base = emptyPlan('p', 2027, emptyUnit('communalCommittee'))
  const printed = (plan: Plan) => JSON.stringify(expectSound(plan))

  it('never becomes a total that passes over it', () => {
    const text = printed({ ...base, budgetLines: [line, unread] })
    expect(text).toContain('Tổng kinh phí dự kiến: ………… đồng.')
    expect(text).not.toContain('mười triệu')
    expect(text).not.toContain('Bằng chữ')
    expect(printed({ ...base, budgetLines: [line] })).toContain(
      'Tổng kinh phí dự kiến: 500.000 đồng (Bằng chữ: Năm trăm nghìn đồng).',
    )
  })

  it('is not printed as a date', () => {
    const activity = { ...emptyRow('activities', 'h1'), content: 'Họp thôn', lead: 'Văn phòng' }
    const typed = { kind: 'typed' as const, text: '30/2' }
    const reversed = { kind: 'span' as const, from: '2027-05-01', to: '2027-04-01' }
    expect(printed({ ...base, activities: [{ ...activity, timing: typed }] })).not.toContain('30/2')
    const text = printed({ ...base, activities: [{ ...activity, timing: reversed }] })
    expect(text).toContain('01/05')
    expect(text).not.toContain('01/04')
  })

  it('loses its own list marks before ours', () => {
    const purposes = ['- Giảm tin giả;', 'B) Công khai dự thảo.', '2. Lấy ý kiến Nhân dân']
    const body = bodyText(expectSound({ ...base, purpose: { purposes, requirements: [] } }))
    expect(body).toContain('1. Giảm tin giả.')
    expect(body).toContain('2. Công khai dự thảo.')
    expect(body).toContain('3. Lấy ý kiến Nhân dân.')
  })

  it('keeps the deadline of a task on its line', () => {
    const duty = {
      ...emptyRow('responsibilities', 'r1'),
      unit: 'Các thôn',
      tasks: ['Họp thôn'],
      deadline: 'Quý II',
    }
    expect(bodyText(expectSound({ ...base, responsibilities: [duty] }))).toContain(
      'Họp thôn (thời hạn: quý II).',
    )
  })
})
