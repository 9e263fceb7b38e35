import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { workbook, type RawCell } from '../../../test/fixtures/workbooks'
import { plainDecimal, shownText } from '../cell'
import { writeWorkbook } from '../write/write-workbook'
import { lookOf } from './number-formats'
import { readWorkbook } from './read-workbook'

/** The cells of the first sheet as people read them. */
function shown(bytes: Uint8Array): readonly (readonly string[])[] {
  const reading = readWorkbook(bytes)
  if (reading.status !== 'read') throw new Error(reading.message)
  return reading.sheets[0]?.rows.map(({ cells }) => cells.map(shownText)) ?? []
}
const refusalOf = (bytes: Uint8Array) => {
  const reading = readWorkbook(bytes)
  return reading.status === 'refused' ? reading.message : 'read'
}
const one = (...cells: RawCell[]) => workbook([{ name: 'S', rows: [cells] }])

describe('reading a workbook', () => {
  it('reads texts, numbers, formulas, switches and errors', () => {
    const cells = [
      'Ủy ban',
      { inline: 'a < b' },
      1_500_000,
      { formula: 'A1*2', result: 12.5 },
      { formula: 'A1*2', result: null },
      { bool: true },
      { error: '#REF!' },
    ]
    expect(shown(one(...cells))).toEqual([
      ['Ủy ban', 'a < b', '1500000', '12,5', '', 'Có', '#REF!'],
    ])
  })

  it('reads a number as its format shows it', () => {
    const of = (value: number, format: string) => shown(one({ value, format }))[0]?.[0]
    expect(of(0.25, '0%')).toBe('25%')
    expect(of(46_396, 'dd/mm/yyyy')).toBe('09/01/2027')
    expect(of(46_396, '[$-42A]d mmmm yyyy;@')).toBe('09/01/2027')
    expect(of(46_447, 'mm/yyyy')).toBe('03/2027')
    expect(of(0.3125, 'hh:mm')).toBe('07:30')
    expect(of(1_500_000, '#,##0 "đồng"')).toBe('1500000')
    expect(of(15, '#,##0.00_);(#,##0.00)')).toBe('15')
  })

  it('counts days from 1904 where the file says so, and knows no 29/02/1900', () => {
    const day = (value: number, date1904: boolean) =>
      shown(workbook([{ name: 'S', rows: [[{ value, format: 'dd/mm/yyyy' }]] }], { date1904 }))[0]
    expect(day(44_934, true)).toEqual(['09/01/2027'])
    expect([59, 60, 61].map((serial) => day(serial, false)?.[0])).toEqual([
      '28/02/1900',
      '60',
      '01/03/1900',
    ])
  })

  it('sees a format that divides by thousands', () => {
    expect(lookOf('#,##0,')).toEqual({ kind: 'number', thousands: 1 })
    expect(lookOf('0.0,,"tr"')).toEqual({ kind: 'number', thousands: 2 })
    expect(lookOf('#,##0')).toEqual({ kind: 'number', thousands: 0 })
  })

  it('repeats merged texts, never a merged sum', () => {
    const bytes = workbook([
      {
        name: 'S',
        rows: [
          ['Kinh phí', null, 'Quý I'],
          ['A', 3_000_000, null],
          ['B', null, null],
          ['C', '3.000.000 đồng', null],
          ['D', null, null],
        ],
        merges: ['A1:B1', 'C1:C3', 'B2:B3', 'B4:B5'],
      },
    ])
    expect(shown(bytes)).toEqual([
      ['Kinh phí', 'Kinh phí', 'Quý I'],
      ['A', '3000000', 'Quý I'],
      ['B', '', 'Quý I'],
      ['C', '3.000.000 đồng'],
      ['D'],
    ])
  })

  it('leaves out empty sheets and tells hidden ones', () => {
    const reading = readWorkbook(
      workbook([
        { name: 'Trống', rows: [] },
        { name: 'Ẩn', rows: [['x']], state: 'hidden' },
      ]),
    )
    expect(reading.status === 'read' && reading.sheets).toMatchObject([
      { name: 'Ẩn', isHidden: true },
    ])
  })

  it('gives back every text that is written, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const text = typed.normalize('NFC')
        fc.pre(text.trim() !== '')
        const bytes = writeWorkbook([
          {
            name: 'S',
            widths: [10],
            rows: [[{ look: 'text', value: { kind: 'text', text } }]],
            merges: [],
            headingRow: 1,
          },
        ])
        expect(shown(bytes)).toEqual([[text]])
      }),
    )
    expect(shown(one('_x0041_'))).toEqual([['A']])
  })

  it('keeps the 15 figures of a spreadsheet and no noise', () => {
    expect(plainDecimal('1500000.0000000002')).toBe('1500000')
    expect(plainDecimal('1.2E+7')).toBe('12000000')
    expect(plainDecimal('-0.000015')).toBe('-0.000015')
    expect(plainDecimal('12.5')).toBe('12.5')
    expect(plainDecimal('abc')).toBeNull()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 - 1 }), (value) => {
        expect(plainDecimal(String(value))).toBe(String(value))
      }),
    )
  })
})

describe('a file that cannot be read', () => {
  it('is refused with what to do', () => {
    expect(refusalOf(new Uint8Array())).toMatch(/Tệp rỗng/)
    expect(refusalOf(strToU8('không phải Excel'))).toMatch(/không phải tệp Excel/)
    expect(refusalOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0))).toMatch(/mật khẩu/)
    expect(refusalOf(zipSync({ 'a.txt': strToU8('a') }))).toMatch(/không chứa bảng tính/)
    expect(refusalOf(one('a').subarray(0, 400))).toMatch(/hỏng/)
  })

  it('declares no entities and nests no deeper than a workbook does', () => {
    const withSheet = (xml: string) =>
      workbook([{ name: 'S', rows: [['a']] }], { parts: { 'xl/worksheets/sheet0.xml': xml } })
    expect(refusalOf(withSheet('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'))).toMatch(/DTD/)
    expect(refusalOf(withSheet('<a>'.repeat(400)))).toMatch(/quá sâu/)
    expect(refusalOf(withSheet('<worksheet><sheetData><row>'))).toMatch(/hỏng/)
  })

  it('has no more rows and unpacks to no more than the bounds', () => {
    const rows = Array.from({ length: 10_001 }, (): RawCell[] => [1])
    expect(refusalOf(workbook([{ name: 'S', rows }]))).toMatch(/quá nhiều dòng/)
    const bomb = workbook([{ name: 'S', rows: [['a']] }], {
      parts: { 'xl/worksheets/sheet0.xml': `<worksheet>${' '.repeat(19_000_000)}</worksheet>` },
    })
    expect(refusalOf(bomb)).toMatch(/lớn bất thường/)
  })

  it('never throws and never hangs on a damaged file', () => {
    const whole = workbook([
      {
        name: 'S',
        rows: [
          ['a', 1],
          ['b', { value: 2, format: '0%' }],
        ],
      },
    ])
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), (place, byte) => {
        const bytes = whole.slice()
        bytes[place] = byte
        expect(['read', 'refused']).toContain(readWorkbook(bytes).status)
      }),
      { numRuns: 500 },
    )
  })
})
