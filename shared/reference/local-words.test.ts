import { describe, expect, it } from 'vitest'
import { inLocalWords } from './local-words'

const COMMUNE = 'Ủy ban nhân dân xã An Bình'
const WARD = 'Ủy ban nhân dân phường Tân An'

describe('a text in the words of the place', () => {
  it.each([
    ['Trưởng thôn, tổ trưởng tổ dân phố, người có uy tín', COMMUNE, 'Trưởng thôn, người có uy tín'],
    [
      'Trưởng thôn, tổ trưởng tổ dân phố, người có uy tín',
      WARD,
      'Tổ trưởng tổ dân phố, người có uy tín',
    ],
    ['Họp thôn, tổ dân phố lấy ý kiến', COMMUNE, 'Họp thôn lấy ý kiến'],
    ['Họp thôn, tổ dân phố lấy ý kiến', WARD, 'Họp tổ dân phố lấy ý kiến'],
    ['Các thôn, tổ dân phố', WARD, 'Các tổ dân phố'],
    ['Các thôn, tổ dân phố', 'Sở Tư pháp', 'Các thôn, tổ dân phố'],
    ['Các thôn, tổ dân phố', 'Trường THCS xãhội', 'Các thôn, tổ dân phố'],
  ])('%s, %s', (text, unit, expected) => {
    expect(inLocalWords(text, unit)).toBe(expected)
  })
})
