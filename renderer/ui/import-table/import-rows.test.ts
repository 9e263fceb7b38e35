import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import type { Plan, RowOf, RowSection } from '#shared/plan/plan'
import { totalAmount } from '#shared/rules/budget'
import type { MoneyUnit } from '#templates/tables/scale'
import { readWorkbook } from '#templates/workbook/read/read-workbook'
import { workbook, type RawCell } from '../../../test/fixtures/workbooks'
import * as activitySpecs from '../../steps/activities/index'
import * as budgetSpecs from '../../steps/budget/index'
import * as channelSpecs from '../../steps/channels/index'
import type { FieldSpec } from '../fields/spec'
import type { GridColumn } from '../grid/columns'
import { importRows, type Imported } from './import-rows'
import { chooseField, openTable } from './open-table'
import { importTargets } from './targets'

const empty = emptyPlan('p', 2027, emptyUnit('communalCommittee'))

type Specs<R> = {
  readonly fields: readonly FieldSpec<R>[]
  readonly columns: readonly GridColumn<R>[]
}
type More = {
  readonly merges?: readonly string[]
  readonly plan?: Plan
  readonly mode?: 'append' | 'replace'
  readonly unit?: MoneyUnit
  /** Columns matched by hand. */
  readonly choose?: Readonly<Record<number, string | null>>
}

function read<S extends RowSection>(
  section: S,
  specs: Specs<RowOf<S>>,
  rows: readonly (readonly RawCell[])[],
  { merges = [], plan = empty, mode = 'append', unit = 1, choose = {} }: More = {},
): Imported<RowOf<S>> {
  const reading = readWorkbook(workbook([{ name: 'Sheet1', rows, merges }]))
  const sheet = reading.status === 'read' ? reading.sheets[0] : undefined
  if (!sheet) throw new Error('no sheet')
  const targets = importTargets(specs.fields, specs.columns)
  const open = Object.entries(choose).reduce(
    (current, [column, field]) => chooseField(current, Number(column), field),
    openTable(section, sheet, targets, { year: plan.document.year }),
  )
  let ids = 0
  const newId = () => `n${++ids}`
  return importRows(plan, { section, targets, open, moneyUnit: unit, mode, newId })
}

const budget = (rows: readonly (readonly RawCell[])[], more?: More) =>
  read(
    'budgetLines',
    { fields: budgetSpecs.fieldsWith([]), columns: budgetSpecs.columnsWith([]) },
    rows,
    more,
  )
const lines = ({ rows }: ReturnType<typeof budget>) =>
  rows.map(({ row }) => [row.group, row.content, row.quantity, row.unitPrice])
const skipped = ({ skipped: left }: ReturnType<typeof budget>) =>
  left.map(({ kind, text }) => `${kind}: ${text}`)

describe('an estimate from elsewhere', () => {
  it('is found under titles, with merged headings, index row, groups, sums and signatures', () => {
    const read = budget(
      [
        ['ỦY BAN NHÂN DÂN XÃ', null, null, null, null, null],
        ['DỰ TOÁN KINH PHÍ NĂM 2027', null, null, null, null, null],
        [null, null, null, null, null, 'Đơn vị tính: nghìn đồng'],
        ['STT', 'Nội dung chi', 'Kinh phí', null, null, 'Ghi chú'],
        [null, null, 'Số lượng', 'Đơn giá', 'Thành tiền', null],
        ['(1)', '(2)', '(3)', '(4)', '(5)=(3)x(4)', '(6)'],
        ['I', 'Hội nghị', null, null, 900, null],
        [1, 'Nước uống', 30, 20, 600, 'x'],
        [2, 'Tài liệu', 30, 10, 300, null],
        ['II', 'In ấn', null, null, 1_250.5, null],
        [1, 'Tờ gấp', 1, 1_250.5, 1_250.5, null],
        [null, 'Tổng cộng', null, null, 2_150.5, null],
        [null, 'Bằng chữ: Hai triệu một trăm năm mươi nghìn năm trăm đồng', null, null, null, null],
        [null, 'NGƯỜI LẬP', null, null, 'CHỦ TỊCH', null],
      ],
      { merges: ['A2:F2', 'A4:A5', 'B4:B5', 'C4:E4', 'F4:F5'] },
    )
    expect(lines(read)).toEqual([
      ['Hội nghị', 'Nước uống', 30, 20_000],
      ['Hội nghị', 'Tài liệu', 30, 10_000],
      ['In ấn', 'Tờ gấp', 1, 1_250_500],
    ])
    expect(totalAmount(read.plan.budgetLines)).toBe(2_150_500n)
    expect(skipped(read).map((text) => text.slice(0, 14))).toEqual([
      'group: Hội ngh',
      'group: In ấn',
      'total: Tổng cộ',
      'note: Bằng chữ',
      'note: NGƯỜI LẬ',
    ])
  })

  it('takes columns in any order, and groups merged over the table', () => {
    const read = budget(
      [
        ['Thành tiền (triệu đồng)', 'Nguồn', 'Diễn giải', 'TT'],
        ['A. Truyền thanh', null, null, null],
        [1.5, 'Ngân sách xã', 'Biên tập', 1],
        [2, 'Ngân sách xã', 'Phát thanh', 2],
      ],
      { merges: ['A2:D2'] },
    )
    expect(lines(read)).toEqual([
      ['Truyền thanh', 'Biên tập', 1, 1_500_000],
      ['Truyền thanh', 'Phát thanh', 1, 2_000_000],
    ])
  })

  it('has a heading of two rows without merged cells', () => {
    const rows: RawCell[][] = [
      ['TT', 'Nội dung', 'Kinh phí (nghìn đồng)', null, null, 'Nguồn'],
      [null, null, 'Số lượng', 'Đơn giá', 'Thành tiền', null],
      [1, 'Nước', 30, 20, 600, 'Ngân sách xã'],
    ]
    const read = budget(rows)
    expect(lines(read)).toEqual([['', 'Nước', 30, 20_000]])
    expect(read.rows[0]?.row.fundingSource).toBe('Ngân sách xã')
  })

  it('takes the unit from a heading over several columns', () => {
    const read = budget(
      [
        ['TT', 'Nội dung', 'Kinh phí (triệu đồng)', null, null],
        [null, null, 'Số lượng', 'Đơn giá', 'Thành tiền'],
        [1, 'Nước', 30, 0.2, 6],
      ],
      { merges: ['C1:E1'] },
    )
    expect(lines(read)).toEqual([['', 'Nước', 30, 200_000]])
  })

  it('takes no share of a sum for the whole', () => {
    const rows: RawCell[][] = [
      ['TT', 'Nội dung', 'Kinh phí (đồng)', null],
      [null, null, 'Ngân sách', 'Huy động'],
      [1, 'Hội nghị', 300, 100],
    ]
    const read = budget(rows, { merges: ['C1:D1'] })
    expect(totalAmount(read.plan.budgetLines)).toBe(0n)
  })

  it('never counts the sum of parts with its parts', () => {
    const rows: RawCell[][] = [
      ['TT', 'Nội dung', 'Số lượng', 'Đơn giá (đồng)', 'Thành tiền (đồng)'],
      ['1', 'Hội nghị', null, null, 300],
      ['1.1', 'Nước', 1, 100, 100],
      ['1.2', 'Hoa', 2, 100, 200],
      ['2', 'In ấn', null, null, 50],
      ['3', 'Khác', null, null, 70],
      [null, 'Xăng', 1, 30, 30],
      [null, 'Xe', 1, 40, 40],
    ]
    expect(lines(budget(rows))).toEqual([
      ['Hội nghị', 'Nước', 1, 100],
      ['Hội nghị', 'Hoa', 2, 100],
      ['', 'In ấn', 1, 50],
      ['Khác', 'Xăng', 1, 30],
      ['Khác', 'Xe', 1, 40],
    ])
  })

  it.each(['TỔNG KINH PHÍ THỰC HIỆN', 'Tổng dự toán năm 2027', 'Tổng chi', 'Cộng tiểu mục 1'])(
    'takes no sum for a line: %s',
    (sum) => {
      const read = budget([
        ['STT', 'Nội dung chi', 'Số tiền (đồng)'],
        [1, 'In pa nô', 4_500_000],
        [null, sum, 4_500_000],
      ])
      expect(lines(read)).toEqual([['', 'In pa nô', 1, 4_500_000]])
      expect(skipped(read)).toEqual([`total: ${sum}`])
    },
  )

  it('takes the column of the plan’s year, or else the latest', () => {
    const rows = (one: number, other: number): RawCell[][] => [
      ['TT', 'Nội dung', `Kinh phí năm ${one}`, `Dự toán năm ${other} (đồng)`],
      [1, 'Hội nghị', 10, 12],
    ]
    expect(lines(budget(rows(2026, 2027)))).toEqual([['', 'Hội nghị', 1, 12]])
    expect(lines(budget(rows(2027, 2028)))).toEqual([['', 'Hội nghị', 1, 10]])
    expect(lines(budget(rows(2025, 2026)))).toEqual([['', 'Hội nghị', 1, 12]])
  })

  it('takes the sum of its sources, wherever it stands', () => {
    const rows: RawCell[][] = [
      ['TT', 'Nội dung', 'Kinh phí tỉnh', 'Kinh phí xã', 'Tổng kinh phí (đồng)'],
      [1, 'Hội nghị', 4, 8, 12],
    ]
    expect(lines(budget(rows))).toEqual([['', 'Hội nghị', 1, 12]])
  })

  it('keeps lines that letters or Roman numerals number', () => {
    const rows: RawCell[][] = [
      ['TT', 'Nội dung', 'Thành tiền (đồng)'],
      ['I', 'Hội nghị', 100],
      ['II', 'In ấn', 200],
    ]
    expect(totalAmount(budget(rows).plan.budgetLines)).toBe(300n)
  })

  it('says when a line has more factors than quantity and price', () => {
    const rows: RawCell[][] = [
      ['TT', 'Nội dung', 'Số lượng', 'Số ngày', 'Đơn giá (đồng)', 'Thành tiền (đồng)'],
      [1, 'Phụ cấp', 3, 2, 100_000, 600_000],
    ]
    const read = budget(rows)
    expect(read.rows[0]?.unread).toEqual(['unitPrice'])
    expect(read.rows[0]?.row.unitPrice).toEqual({
      typed: '100.000 (thành tiền trong tệp: 600.000)',
    })
    expect(totalAmount(read.plan.budgetLines)).toBe(0n)
  })

  it('asks for the unit that it does not say, and takes the answer', () => {
    const rows: RawCell[][] = [
      ['Nội dung', 'Số lượng', 'Đơn giá'],
      ['In', 2, 1.5],
    ]
    expect(budget(rows).rows[0]?.row.unitPrice).toEqual({ typed: '1,5' })
    expect(totalAmount(budget(rows, { unit: 1_000_000 }).plan.budgetLines)).toBe(3_000_000n)
  })

  it('takes columns the officer matches, and only those', () => {
    const rows: RawCell[][] = [
      ['Nội dung', 'SL', 'Mức'],
      ['In', 2, 1_500],
    ]
    expect(budget(rows).rows[0]?.row.unitPrice).toBeNull()
    const matched = budget(rows, { choose: { 2: 'unitPrice', 1: null } })
    expect(lines(matched)).toEqual([['', 'In', null, 1_500]])
  })
})

describe('other lists', () => {
  const activities = (rows: readonly (readonly RawCell[])[], more?: More) =>
    read('activities', activitySpecs, rows, more)

  it('read dates, months and texts of time; what is not understood stays as typed', () => {
    const { rows } = activities([
      ['STT', 'Nhiệm vụ', 'Thời gian thực hiện', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
      [1, 'Họp thôn', { value: 46_396, format: 'dd/mm/yyyy' }, 'Văn phòng', 'Công an;Các thôn'],
      [2, 'Phát thanh', { value: 46_447, format: 'mm/yyyy' }, null, null],
      [3, 'Tập huấn', 'Quý II/2027', null, null],
      [4, 'Báo cáo', 'sau kỳ họp', null, null],
    ])
    expect(rows.map(({ row }) => row.timing)).toEqual([
      { kind: 'day', date: '2027-01-09' },
      { kind: 'months', from: 3, to: 3 },
      { kind: 'quarters', from: 2, to: 2 },
      { kind: 'typed', text: 'sau kỳ họp' },
    ])
    expect(rows[0]?.row).toMatchObject({ lead: 'Văn phòng' })
    expect(rows.map(({ unread }) => unread)).toEqual([[], [], [], ['timing']])
  })

  it('read a time that has a column for its start and one for its end', () => {
    const rows: RawCell[][] = [
      ['TT', 'Nội dung', 'Thời gian', null, 'Đơn vị thực hiện', null],
      [null, null, 'Từ', 'Đến', 'Chủ trì', 'Phối hợp'],
      [1, 'Họp', { value: 46_396, format: 'dd/mm/yyyy' }, { value: 46_400, format: 'dd/mm/yyyy' }],
      [2, 'Tập huấn', 'Tháng 4', 'Tháng 6', 'Văn phòng', 'Công an'],
      [3, 'Tọa đàm', 'Quý III', null],
    ]
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1']
    const timings = (more: More) =>
      activities(rows, { merges, ...more }).rows.map(({ row }) => row.timing)
    expect(timings({})).toEqual([
      { kind: 'span', from: '2027-01-09', to: '2027-01-13' },
      { kind: 'months', from: 4, to: 6 },
      { kind: 'quarters', from: 3, to: 3 },
    ])
    // The end alone, when the officer says so.
    expect(timings({ choose: { 2: null, 3: 'timing' } })[1]).toEqual({
      kind: 'months',
      from: 6,
      to: 6,
    })
  })

  it('make the channels that cells name, once', () => {
    const { plan } = activities([
      ['Nội dung', 'Kênh'],
      ['A', 'Zalo; Loa'],
      ['B', 'Loa'],
    ])
    expect(plan.channels.map(({ name }) => name)).toEqual(['Zalo', 'Loa'])
    expect(plan.activities[1]?.channelIds).toEqual([plan.channels[1]?.id])
  })

  it('keep rows whose names begin like a sum or stand alone', () => {
    const specs = {
      fields: channelSpecs.collaboratorFields,
      columns: channelSpecs.collaboratorColumns,
    }
    const { rows } = read('collaborators', specs, [
      ['TT', 'Họ tên', 'Địa bàn'],
      [1, 'Cộng tác viên thôn 1', 'Thôn 1'],
      [2, 'Nguyễn Văn A', null],
    ])
    expect(rows.map(({ row }) => row.name)).toEqual(['Cộng tác viên thôn 1', 'Nguyễn Văn A'])
  })

  it('tell choices that are not there', () => {
    const { rows } = activities([
      ['Nội dung', 'Giai đoạn'],
      ['A', 'Giám sát'],
    ])
    expect([...(rows[0]?.left ?? [])]).toEqual([['stage', 'Giám sát']])
  })

  it('take the place of what is there, and of what pointed to it, or come after it', () => {
    const plan: Plan = {
      ...empty,
      budgetLines: [{ ...emptyRow('budgetLines', 'b1'), content: 'Cũ' }],
      activities: [{ ...emptyRow('activities', 'a1'), budgetLineIds: ['b1'] }],
    }
    const rows: RawCell[][] = [
      ['Nội dung', 'Số lượng'],
      ['Mới', 1],
    ]
    const replaced = budget(rows, { plan, mode: 'replace' }).plan
    expect(replaced.budgetLines.map(({ content }) => content)).toEqual(['Mới'])
    expect(replaced.activities[0]?.budgetLineIds).toEqual([])
    const added = budget(rows, { plan }).plan
    expect(added.budgetLines.map(({ content }) => content)).toEqual(['Cũ', 'Mới'])
    expect(added.activities).toBe(plan.activities)
  })
})
