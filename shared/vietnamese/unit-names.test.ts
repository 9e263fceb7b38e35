import { describe, expect, it } from 'vitest'
import { placeIn, shortUnitName } from './unit-names'

describe('what the name of a unit says', () => {
  it.each([
    ['Ủy ban nhân dân xã An Bình', 'An Bình', 'UBND xã An Bình'],
    ['Ủy ban nhân dân phường 5', 'Phường 5', 'UBND phường 5'],
    ['Uỷ ban nhân dân tỉnh Bà Rịa', 'Bà Rịa', 'UBND tỉnh Bà Rịa'],
    ['Ủy ban nhân dân đặc khu Côn Đảo', 'Côn Đảo', 'UBND đặc khu Côn Đảo'],
    ['Sở Tư pháp', '', ''],
    ['Ủy ban nhân dân xã', '', 'UBND xã'],
    ['', '', ''],
  ])('%s: %s, %s', (name, place, short) => {
    expect([placeIn(name), shortUnitName(name)]).toEqual([place, short])
  })
})
