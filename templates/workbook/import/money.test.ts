import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWhole } from '#shared/vietnamese/numbers'
import type { Cell } from '../cell'
import { numberText, quarterText, timingText } from './cell-text'
import { moneyUnits, unitAbove, unitNamed, type MoneyUnit } from '../../tables/scale'
import { settleAmount } from './settle-amount'

const number = (decimal: string, more: Partial<Extract<Cell, { kind: 'number' }>> = {}): Cell => ({
  kind: 'number',
  decimal,
  isPercent: false,
  thousands: 0,
  ...more,
})
const text = (typed: string): Cell => ({ kind: 'text', text: typed, repeats: null })
/** The sum a field would take; null when it keeps the text. */
const taken = (content: Cell, unit: MoneyUnit) => readWhole(numberText(content, unit, false))

describe('the unit of money', () => {
  it.each([
    ['Thành tiền (triệu đồng)', 1_000_000],
    ['Đơn giá\n(1.000đ)', 1_000],
    ['Kinh phí (nghìn đồng)', 1_000],
    ['Dự toán (tr.đ)', 1_000_000],
    ['Kinh phí (tỷ đồng)', 1_000_000_000],
    ['Đơn giá (đồng)', 1],
    ['Số tiền (triệu)', 1_000_000],
    ['Tỷ lệ thời gian (%)', null],
    ['Hội nghị triệu tập', null],
    ['Nguồn kinh phí', null],
    ['Thành tiền', null],
  ])('%s', (heading, unit) => expect(unitNamed(heading)).toBe(unit))

  it('may stand over the table', () => {
    expect(unitAbove('DỰ TOÁN\nĐVT: nghìn đồng')).toBe(1_000)
    expect(unitAbove('(Đơn vị tính: triệu đồng)')).toBe(1_000_000)
    expect(unitAbove('ĐVT: 1.000.000 đồng')).toBe(1_000_000)
    expect(unitAbove('Đơn vị: UBND xã; đơn vị tính là triệu đồng')).toBe(1_000_000)
    expect(unitAbove('DỰ TOÁN\n(nghìn đồng)')).toBe(1_000)
    expect(unitAbove('DỰ TOÁN')).toBeNull()
    expect(unitAbove('Các đơn vị dự toán chi 5 triệu đồng')).toBeNull()
  })
})

describe('an amount', () => {
  it('is exact in the unit of its column, or is left', () => {
    expect(taken(number('15.5'), 1_000_000)).toBe(15_500_000)
    expect(taken(number('0.0015'), 1_000)).toBeNull()
    expect(taken(number('1234.5'), 1)).toBeNull()
    expect(taken(number('-5'), 1)).toBeNull()
    expect(taken(number('0.25', { isPercent: true }), 1)).toBeNull()
  })

  it('typed as text is taken where it has one reading', () => {
    expect(taken(text('15,5'), 1_000_000)).toBe(15_500_000)
    expect(taken(text('12'), 1_000)).toBe(12_000)
    expect(taken(text('1.250.000'), 1_000)).toBe(1_250_000_000)
    expect(taken(text('1.500'), 1_000_000)).toBeNull()
    expect(taken(text('1,500'), 1_000)).toBeNull()
    expect(taken(text('15 triệu'), 1_000)).toBe(15_000_000)
    expect(taken(text('1.500.000'), 1)).toBe(1_500_000)
    expect(taken(text('10-15'), 1)).toBeNull()
    expect(numberText(text('-'), 1, false)).toBe('')
  })

  it('whose format divides it is not multiplied again', () => {
    expect(taken(number('15000000', { thousands: 2 }), 1_000_000)).toBe(15_000_000)
    expect(taken(number('15000000', { thousands: 2 }), 1)).toBe(15_000_000)
    expect(taken(number('15000000', { thousands: 1 }), 1_000_000)).toBeNull()
  })

  it('never becomes another sum, whatever its unit and form', () => {
    const decimals = fc
      .tuple(fc.nat(999_999), fc.option(fc.nat(999_999), { nil: null }))
      .map(([whole, part]) =>
        part === null ? `${whole}` : `${whole}.${part}`.replace(/\.?0+$/, '') || '0',
      )
      .filter((decimal) => /^\d+(?:\.\d*[1-9])?$/.test(decimal))
    fc.assert(
      fc.property(decimals, fc.constantFrom(...moneyUnits), (decimal, unit) => {
        const [whole = '', part = ''] = decimal.split('.')
        const worth = BigInt(`${whole}${part}`) * BigInt(unit)
        const divisor = 10n ** BigInt(part.length)
        const exact = worth % divisor === 0n ? Number(worth / divisor) : null
        expect(taken(number(decimal), unit)).toBe(exact)
      }),
    )
  })
})

describe('a line and its amount', () => {
  const settle = (quantity: number | null, unitPrice: number | null, amount: string) =>
    settleAmount({ quantity, unitPrice }, amount)

  it('agree, or what is missing follows', () => {
    expect(settle(2, 500, '1000')).toEqual({ quantity: 2, unitPrice: 500 })
    expect(settle(null, null, '1000')).toEqual({ quantity: 1, unitPrice: 1000 })
    expect(settle(4, null, '1000')).toEqual({ quantity: 4, unitPrice: 250 })
    expect(settle(null, 250, '1000')).toEqual({ quantity: 4, unitPrice: 250 })
    expect(settle(2, 500, '')).toEqual({ quantity: 2, unitPrice: 500 })
  })

  it('that contradict each other are left to the officer', () => {
    const typed = { typed: '500 (thành tiền trong tệp: 3.000)' }
    expect(settle(2, 500, '3000')).toEqual({ quantity: 2, unitPrice: typed })
    expect(settle(3, null, '1000').unitPrice).toHaveProperty('typed')
    expect(settle(2, 500, 'theo thực tế').unitPrice).toHaveProperty('typed')
  })

  it('never give a sum the table does not', () => {
    const maybe = fc.option(fc.nat(1_000_000))
    fc.assert(
      fc.property(maybe, maybe, fc.nat(1_000_000_000), (quantity, unitPrice, amount) => {
        const line = settle(quantity, unitPrice, String(amount))
        const isWhole = typeof line.quantity === 'number' && typeof line.unitPrice === 'number'
        if (isWhole) expect(Number(line.quantity) * Number(line.unitPrice)).toBe(amount)
      }),
    )
  })
})

describe('a time', () => {
  it('of the month or quarter is told without the year of the plan', () => {
    expect(timingText({ kind: 'date', iso: '2027-03-01', unit: 'month' }, 2027)).toBe('Tháng 3')
    expect(timingText({ kind: 'date', iso: '2026-03-01', unit: 'month' }, 2027)).toBe('03/2026')
    expect(timingText({ kind: 'date', iso: '2027-03-01', unit: 'day' }, 2027)).toBe('01/03/2027')
    expect(timingText(text('Quý II/2027'), 2027)).toBe('Quý II')
    expect(timingText(text('Quý II/2026'), 2027)).toBe('Quý II/2026')
    expect(timingText(text('Năm 2027'), 2027)).toBe('Cả năm')
  })

  it('by quarter is a choice, however it is written', () => {
    expect([text('II'), number('2'), text('Quý 2'), text('quý ii')].map(quarterText)).toEqual(
      Array.from({ length: 4 }, () => 'Quý II'),
    )
    expect(quarterText(text('II-III'))).toBe('II-III')
  })
})
