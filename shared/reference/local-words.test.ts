import { describe, expect, it } from 'vitest'
import { inLocalWords } from './local-words'

const COMMUNE = 'Ủy ban nhân dân xã An Bình'
const WARD = 'Ủy ban nhân dân phường Tân An'
const WARD_OFFICE = 'Phòng Văn hóa - Xã hội'

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
    [
      'Gọi trưởng thôn, niêm yết tại nhà văn hóa thôn',
      WARD,
      'Gọi tổ trưởng tổ dân phố, niêm yết tại nhà văn hóa tổ dân phố',
    ],
    ['Nói với tổ trưởng tổ dân phố', COMMUNE, 'Nói với trưởng thôn'],
    [
      'Xây dựng nông thôn mới, thôn xóm sạch đẹp',
      WARD,
      'Xây dựng nông thôn mới, thôn xóm sạch đẹp',
    ],
    ['Các thôn, tổ dân phố', WARD_OFFICE, 'Các thôn, tổ dân phố'],
    ['Các thôn, tổ dân phố', 'Trường THCS xãhội', 'Các thôn, tổ dân phố'],
  ])('%s, %s', (text, unit, expected) => {
    expect(inLocalWords(text, { name: unit, parentName: '' })).toBe(expected)
  })

  it('are those of the body an office belongs to', () => {
    const office = { name: WARD_OFFICE, parentName: WARD }
    expect(inLocalWords('Các thôn, tổ dân phố', office)).toBe('Các tổ dân phố')
  })
})
