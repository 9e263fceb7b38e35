import { describe, expect, it } from 'vitest'
import { told } from './review-finding'
import { toldTogether } from './together'

const staff = (row: number) =>
  told('asked', `gap:${row}`, `staff/n${row}/name`, `Nhân sự ${row} chưa có họ tên.`)

describe('rows of one fault', () => {
  it('are one finding that names them and leads to the first', () => {
    const [one, ...more] = toldTogether([1, 2, 3, 5].map(staff))
    expect(more).toEqual([])
    expect(one).toMatchObject({
      weight: 'asked',
      path: 'staff/n1/name',
      message: '4 nhân sự (1 - 3, 5) chưa có họ tên.',
    })
  })

  it('are told each for itself while they are few', () => {
    expect(toldTogether([1, 2].map(staff))).toEqual([1, 2].map(staff))
  })

  it('are another finding when there is one more', () => {
    const key = (rows: readonly number[]) => toldTogether(rows.map(staff))[0]?.key
    expect(key([1, 2, 3])).toBe(key([1, 2, 3]))
    expect(key([1, 2, 3])).not.toBe(key([1, 2, 3, 4]))
  })

  it('are alike though each has a day of its own', () => {
    const over = (row: number) =>
      told(
        'asked',
        `over:${row}`,
        null,
        `Hoạt động ${row} kết thúc ngày 0${row}/01/2027, trước ngày ký kế hoạch.`,
      )
    expect(toldTogether([4, 5, 6].map(over)).map(({ message }) => message)).toEqual([
      '3 hoạt động (4 - 6) kết thúc trước ngày ký kế hoạch.',
    ])
  })
})
