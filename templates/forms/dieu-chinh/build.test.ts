import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { printedRows, printedSections } from '#shared/adjustment/printed-fields'
import { comparePlans } from '#shared/differences/compare'
import { issuedPlanOf, markAdjustmentIssued } from '#shared/plan/issued-version'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { lowerFirst, phrase, upperFirst } from '#shared/vietnamese/wording'
import type { OfficialDocument } from '#templates/document/official-document'
import { adjusted, issued } from '../../../test/fixtures/adjusted-plan'
import { atSource, blockText, bodyText, sourcesOf } from '../../../test/fixtures/document-text'
import { planArbitrary } from '../../../test/fixtures/plan-arbitrary'
import { problemOf } from '../index'
import { addedColumns } from './added-columns'
import { buildAdjustment } from './build'

vi.setConfig({ testTimeout: 120_000 })

const sample = samplePlans[0]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = adjusted(sample)
const attached = adjusted({
  ...sample,
  document: { ...sample.document, issuing: 'attachedToDecision' },
})

/** The paper that tells what changes: the adjustment itself, or what is attached to the decision. */
const told = (paper: OfficialDocument): OfficialDocument => paper.attachments[0] ?? paper
const textOf = (of: Plan) => bodyText(told(buildAdjustment(of)))

describe('an adjustment of a plan that was signed itself', () => {
  const paper = buildAdjustment(plan)
  const body = bodyText(paper)

  it('is a KẾ HOẠCH with a number of its own that rests on the one it changes', () => {
    expect(paper.title).toMatchObject({
      name: 'KẾ HOẠCH',
      subject: 'Điều chỉnh, bổ sung Kế hoạch truyền thông chính sách năm 2027',
    })
    expect(paper.letterhead.reference).toMatchObject({ number: '45', code: 'KH-UBND' })
    expect(body).toMatch(
      /^Căn cứ Kế hoạch số 05\/KH-UBND ngày 05 tháng 01 năm 2027 của Ủy ban nhân dân xã An Bình về truyền thông chính sách năm 2027; Kế hoạch số 188\/KH-UBND/,
    )
    expect(body).toContain(
      'Các nội dung khác không điều chỉnh, bổ sung tại Kế hoạch này tiếp tục thực hiện theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2027',
    )
    expect(paper.closing?.recipients.length).toBeGreaterThan(3)
  })

  it('says why in the officer’s words', () => {
    expect(body).toContain('I. LÝ DO ĐIỀU CHỈNH, BỔ SUNG\nThực hiện Kế hoạch số 188/KH-UBND')
  })

  it('says what comes, what changes and what goes', () => {
    expect(body).toContain('a) Bổ sung 02 hoạt động:')
    expect(body).toMatch(/Thời gian \| 11\/01\/2027 - 29\/01\/2027 \| Tháng 9/)
    expect(body).toContain('c) Không thực hiện 02 hoạt động:')
    expect(body).toMatch(/Sửa đổi chỉ tiêu “100%” thành “95% trở lên”/)
    expect(body).toContain('Bổ sung giải pháp: “Thành lập tổ truyền thông lưu động”.')
    expect(body).toContain(
      'Sửa đổi hạn gửi từ ngày 10 tháng 6 năm 2027 thành ngày 30 tháng 9 năm 2027.',
    )
  })

  it('gives the money old, new and the difference, adding up', () => {
    expect(body).toContain(
      'Điều chỉnh tổng kinh phí từ 330.820.000 đồng thành 317.820.000 đồng (giảm 13.000.000 đồng) như sau:',
    )
    expect(body).toMatch(/Các khoản chi không điều chỉnh \| 314\.020\.000 \| 314\.020\.000 \| 0/)
    expect(body).toMatch(/TỔNG CỘNG \| 330\.820\.000 \| 317\.820\.000 \| -13\.000\.000/)
    expect(body).toContain('Ba trăm mười bảy triệu tám trăm hai mươi nghìn đồng')
  })
})

describe('an adjustment of a plan attached to a decision', () => {
  const paper = buildAdjustment(attached)

  it('is a QUYẾT ĐỊNH with the adjustment attached: it has the form of what it changes', () => {
    expect(paper.title?.name).toBe('QUYẾT ĐỊNH')
    expect(paper.letterhead.reference?.code).toBe('QĐ-UBND')
    expect(bodyText(paper)).toContain(
      'Căn cứ Quyết định số 15/QĐ-UBND ngày 04 tháng 01 năm 2027 của Ủy ban nhân dân xã An Bình ban hành Kế hoạch truyền thông chính sách năm 2027',
    )
    const [plans] = paper.attachments
    expect(plans?.title).toMatchObject({ name: 'KẾ HOẠCH' })
    expect(plans?.title?.attachedTo).toMatch(/^\(Kèm theo Quyết định số 45\/QĐ-UBND ngày 15/)
    expect(plans?.letterhead.reference).toBeNull()
    expect(plans?.closing).toBeNull()
  })
})

describe('what is missing', () => {
  it('is told: the mark, a difference, the reasons', () => {
    expect(problemOf(sample, 'adjustment')).toBe('Kế hoạch chưa được đánh dấu đã ban hành.')
    expect(problemOf(issued(sample), 'adjustment')).toMatch(
      /^Kế hoạch chưa có nội dung nào khác bản đã ban hành\. .*chưa có lý do\.$/,
    )
    expect(problemOf(plan, 'adjustment')).toBeNull()
  })

  it('gives reasons to start from, made of the changes', () => {
    const { companions } = plan
    const without = { ...companions.adjustment, reasons: '' }
    expect(textOf({ ...plan, companions: { ...companions, adjustment: without } })).toMatch(
      /phát sinh nội dung cần điều chỉnh, bổ sung .*hoạt động truyền thông \(bổ sung 02, sửa đổi 02, không thực hiện 02\); .*kinh phí thực hiện từ 330\.820\.000 đồng thành 317\.820\.000 đồng\./,
    )
  })
})

describe('a second adjustment', () => {
  it('tells only what changed since the first, and rests on both', () => {
    const first = markAdjustmentIssued(plan)
    expect(first.companions.adjustment).toEqual({ number: '', date: null, reasons: '' })
    const second = { ...first, fundingStatement: 'Nguồn kinh phí bổ sung trong năm.' }
    const body = textOf(second)
    expect(body).toContain('Kế hoạch số 45/KH-UBND ngày 15 tháng 7 năm 2027')
    expect(body).not.toContain('Niêm yết danh sách cử tri')
    expect(body).toContain('Nguồn kinh phí bổ sung trong năm')
  })
})

describe('of any plan', () => {
  const papersOf = (any: Plan) => {
    const paper = buildAdjustment(any)
    return [paper, ...paper.attachments]
  }

  it('leads every block to a field, ends as it must, and is composed', () => {
    fc.assert(
      fc.property(planArbitrary, (any) => {
        for (const paper of papersOf(any)) {
          for (const source of sourcesOf(paper)) expect(atSource(any, source), source).toBeDefined()
          const body = bodyText(paper)
          expect(body.endsWith('./.')).toBe(true)
          expect(body).toBe(body.normalize('NFC'))
          expect(body).not.toMatch(/undefined|NaN|\[object|\bnull\b/)
          for (const block of paper.body) {
            expect(blockText(block).trim()).not.toBe('')
            if (block.kind === 'paragraph') expect(block.source).toBeDefined()
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('tells every printed difference, and nothing of a row that did not change', () => {
    fc.assert(
      fc.property(planArbitrary, (any) => {
        const before = issuedPlanOf(any)
        if (before === null) return
        const paper = told(buildAdjustment(any))
        const sources = sourcesOf(paper)
        const body = bodyText(paper)
        const differences = comparePlans(before, any)
        for (const section of printedSections) {
          const now = stateOf(any, section)
          const old = stateOf(before, section)
          for (const [id, row] of now) {
            const was = old.get(id)
            const at = `${section}/${id}`
            const isTold = sources.some((source) => source === at || source.startsWith(`${at}/`))
            if (!was) expect(isTold, `${at} came`).toBe(row.isPrinted)
            else if (row.isPrinted && was.isPrinted) {
              const changed = [...row.fields].filter(
                ([path, text]) => was.fields.get(path) !== text,
              )
              const isLinked = changed.every(([path]) => LINKS.includes(path))
              if (!isLinked) expect(isTold, `${at} changed`).toBe(changed.length > 0)
              // What the comparison does not find is not there either.
              const isFound = differences.some(({ path }) => path.startsWith(`${at}/`))
              if (!isFound) expect(isTold, `${at} is the same`).toBe(false)
            }
          }
          for (const [id, row] of old) {
            const isGone = row.isPrinted && now.get(id)?.isPrinted !== true
            const isNamed = [row.name, upperFirst(row.name), lowerFirst(row.name)].some((name) =>
              body.includes(name),
            )
            if (isGone) expect(isNamed, `${section}/${id} went: ${row.name}`).toBe(true)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('has a column for every printed field of what it lays out in tables', () => {
    for (const [section, columns] of Object.entries(addedColumns)) {
      const fields = printedRows[section as keyof typeof addedColumns].fields
      expect(columns.flatMap(({ paths }) => paths).sort()).toEqual(
        fields.map(({ paths: [path] }) => path).sort(),
      )
    }
  })
})

/** Names of rows elsewhere: when only their names changed, the row itself did not. */
const LINKS = ['policyId', 'channelIds', 'budgetLineIds']

type RowState = {
  readonly isPrinted: boolean
  readonly name: string
  readonly fields: ReadonlyMap<string, string>
}

/** What the paper of a plan says of each row of a section. */
function stateOf(plan: Plan, section: (typeof printedSections)[number]) {
  type AnyRow = { readonly id: string }
  const rows: readonly AnyRow[] = plan[section]
  const { isPrinted, fields } = printedRows[section] as unknown as {
    isPrinted: (row: AnyRow) => boolean
    fields: readonly {
      paths: readonly [string]
      isLines: boolean
      read: (row: AnyRow, plan: Plan) => readonly string[]
    }[]
  }
  return new Map<string, RowState>(
    rows.map((row) => [
      row.id,
      {
        isPrinted: isPrinted(row),
        name: phrase(fields[0]?.read(row, plan).join('; ') ?? ''),
        fields: new Map(
          fields.map(({ paths: [path], isLines, read }) => {
            const texts = read(row, plan)
            return [path, (isLines ? [...texts].sort() : texts).join('\n')]
          }),
        ),
      },
    ]),
  )
}
