import { describe, expect, it } from 'vitest'
import { findLeftoversIn, rewritten } from './find-in-text'

const options = { year: 2028 }
const found = (text: string) => findLeftoversIn(text, options)
const rewrite = (text: string) => rewritten(text, found(text))

describe('what belongs to the old year', () => {
  it.each([
    ['Kế hoạch truyền thông năm 2027', 'Kế hoạch truyền thông năm 2028'],
    ['KẾ HOẠCH NĂM 2027', 'KẾ HOẠCH NĂM 2028'],
    ['6 tháng đầu năm 2027', '6 tháng đầu năm 2028'],
    ['Khảo sát 600 hộ, tháng 11 - 12/2027', 'Khảo sát 600 hộ, tháng 11 - 12/2028'],
    ['quý I/2027 và quý IV năm 2027', 'quý I/2028 và quý IV năm 2028'],
    ['trước ngày 20/01/2027', 'trước ngày 20/01/2028'],
    ['ngày 05 tháng 3 năm 2027', 'ngày 05 tháng 3 năm 2028'],
    ['từ 15-20/3/2027', 'từ 15-20/3/2028'],
    ['ngày 05.3.2027, ngày 6-3-2027', 'ngày 05.3.2028, ngày 6-3-2028'],
    ['ngày 05/3/27', 'ngày 05/3/28'],
    [
      'theo Luật số 14/2012/QH13, ngày 05/3/2027 họp',
      'theo Luật số 14/2012/QH13, ngày 05/3/2028 họp',
    ],
    ['của Chính phủ năm 2027 – năm 2027', 'của Chính phủ năm 2028 – năm 2028'],
    ['KeHoach_2027.docx', 'KeHoach_2028.docx'],
    ['ke-hoach-2027-ban-cuoi', 'ke-hoach-2028-ban-cuoi'],
    ['năm 2027 hộ nghèo được hỗ trợ', 'năm 2028 hộ nghèo được hỗ trợ'],
    ['Thứ Hai, ngày 15/3/2027', 'Thứ Hai, ngày 13/3/2028'],
    ['hằng tuần, thứ 6, từ 08/01/2027', 'hằng tuần, thứ 6, từ 07/01/2028'],
    ['sáng thứ Bảy ngày 13 tháng 3 năm 2027', 'sáng thứ Bảy ngày 11 tháng 3 năm 2028'],
    ['tăng so với năm 2026', 'tăng so với năm 2027'],
    ['so với cùng kỳ 6 tháng đầu năm 2026', 'so với cùng kỳ 6 tháng đầu năm 2027'],
    [
      'Truyền thông chính sách có hiệu lực trong năm 2027',
      'Truyền thông chính sách có hiệu lực trong năm 2028',
    ],
    [
      'Thành lập tổ tuyên truyền trước ngày 15/3/2027',
      'Thành lập tổ tuyên truyền trước ngày 15/3/2028',
    ],
    ['Mừng Xuân Đinh Mùi 2027', 'Mừng Xuân Mậu Thân 2028'],
    ['TẾT ĐINH MÙI', 'TẾT MẬU THÂN'],
    [
      'số liệu từ ngày 15/12/2026 đến ngày 14/12/2027',
      'số liệu từ ngày 15/12/2027 đến ngày 14/12/2028',
    ],
    [
      'từ ngày 15 tháng 12 năm 2026 đến ngày 14 tháng 12 năm 2027',
      'từ ngày 15 tháng 12 năm 2027 đến ngày 14 tháng 12 năm 2028',
    ],
  ])('%s → %s', (text, expected) => {
    expect(rewrite(text)).toBe(expected)
    expect(found(expected)).toEqual([])
  })

  it('moves the last day of a leap February to one that exists', () => {
    const [leftover] = findLeftoversIn('chậm nhất 29/02/2028', { year: 2029 })
    expect(leftover?.proposal).toBe('28/02/2029')
  })

  it('tells where it stands and why', () => {
    expect(found('Báo cáo năm 2027.')).toEqual([
      {
        kind: 'year',
        start: 8,
        end: 16,
        text: 'năm 2027',
        proposal: 'năm 2028',
        why: 'Nhắc năm 2027 trong kế hoạch năm 2028.',
      },
    ])
  })

  it('looks for another old year when told', () => {
    const leftovers = findLeftoversIn('Kế hoạch năm 2025', { year: 2028, oldYear: 2025 })
    expect(leftovers.map(({ proposal }) => proposal)).toEqual(['năm 2028'])
  })
})

describe('what only looks like it', () => {
  it.each([
    'giai đoạn 2022 - 2027',
    'giai đoạn 2022-2027',
    'giai đoạn 2027–2030',
    'từ năm 2025 đến năm 2027',
    'năm học 2027 - 2028',
    'năm học 2026/2027',
    'nhiệm kỳ 2026-2031',
    'Luật số 116/2027/QH15',
    'Nghị định số 12/2027/NĐ-CP ngày 05 tháng 3 năm 2027 của Chính phủ',
    'Quyết định số 749/QĐ-TTg ngày 03/6/2020',
    'Quyết định số 12/QĐ-UBND, ngày 05/3/2027 của UBND tỉnh',
    'Quyết định số 12/QĐ-UBND ngày 05/3/2027 của UBND tỉnh về quy chế phối hợp',
    'Luật Tiếp cận thông tin ngày 24 tháng 4 năm 2027',
    'Nghị quyết số 66.22/2027/NQ-CP',
    'kinh phí 2.027.000 đồng',
    '2.027 hộ',
    'in 2027 tờ rơi',
    'diện tích 2027,5 ha',
    'ĐT: 0221 2027 123',
    'liên hệ 0912.202.727',
    'Điện thoại: (0221) 3862 2027',
    'an2027@xaanbinh.gov.vn',
    'https://xaanbinh.gov.vn/2027/ke-hoach',
    'từ ngày 01/7/2027 đến ngày 30/6/2028',
    'đến năm 2030, tầm nhìn 2045',
    'so với năm 2027',
    'so với cùng kỳ năm 2027',
    'Luật được Quốc hội thông qua ngày 10/12/2027',
    'QCVN 2027',
    'TCVN ISO 9001:2027',
    'Tết Mậu Thân 1968',
  ])('%s stays', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what only a person can say', () => {
  it.each([
    [
      'Luật số 72/2025/QH15 có hiệu lực thi hành từ ngày 01 tháng 3 năm 2027',
      '01 tháng 3 năm 2027',
    ],
    ['chính sách mới có hiệu lực từ năm 2027', 'năm 2027'],
    ['ra mắt Cổng Pháp luật quốc gia ngày 31/5/2027', '31/5/2027'],
    ['Đề án đã được thông qua ngày 10/12/2027', '10/12/2027'],
    ['trong hai năm 2027 và 2028', '2027 và 2028'],
    ['năm 2026, 2027 và 2028', '2026, 2027 và 2028'],
    ['kỷ niệm 65 năm thành lập Hội', '65'],
    ['Kỷ niệm 65 năm Ngày thành lập Hội LHPN', '65'],
  ])('%s', (text, words) => {
    expect(found(text).map((each) => [each.text, each.proposal])).toEqual([[words, null]])
  })
})

describe('papers and bases', () => {
  it('asks for the yearly paper that follows, and keeps laws and decisions', () => {
    expect(
      rewrite(
        'Kế hoạch số 312/KH-UBND ngày 21 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh về truyền thông chính sách năm 2027',
      ),
    ).toBe(
      'Kế hoạch số …/KH-UBND ngày … tháng … năm … của Ủy ban nhân dân tỉnh về truyền thông chính sách năm 2028',
    )
    expect(found('Kế hoạch số 250/KH-UBND ngày 20/12/2027 của UBND tỉnh')).toEqual([])
    expect(found('Kế hoạch số 126/KH-UBND ngày 07/7/2022 của UBND tỉnh')).toEqual([])
  })

  it('puts what holds in the place of what no longer does', () => {
    expect(rewrite('theo Nghị định số 09/2017/NĐ-CP ngày 09/02/2017 của Chính phủ')).toBe(
      'theo Nghị định số 244/2026/NĐ-CP ngày 26/6/2026 của Chính phủ',
    )
    expect(found('Nghị định số 09/2017/NĐ-CP').map(({ kind, why }) => [kind, why])).toEqual([
      [
        'basis',
        'Số 09/2017/NĐ-CP hết hiệu lực từ 01/07/2026; thay bằng Nghị định số 244/2026/NĐ-CP.',
      ],
    ])
    expect(findLeftoversIn('Nghị định số 09/2017/NĐ-CP', { year: 2026, at: '2026-06-30' })).toEqual(
      [],
    )
    expect(found('thay thế Nghị định số 09/2017/NĐ-CP')).toEqual([])
  })

  it('leaves to the officer a law whose successor has no number yet', () => {
    const [leftover] = found('Luật số 104/2016/QH13')
    expect(leftover).toMatchObject({ kind: 'basis', proposal: null })
  })

  it('tells of a paper that ended with nothing in its place', () => {
    expect(found('theo Quyết định số 407/QĐ-TTg ngày 30/3/2022')).toMatchObject([
      { kind: 'basis', proposal: null, why: 'Số 407/QĐ-TTg hết hiệu lực từ 01/01/2028.' },
    ])
    expect(findLeftoversIn('Quyết định số 407/QĐ-TTg', { year: 2027 })).toEqual([])
  })
})

describe('anniversaries', () => {
  it.each([
    [
      'kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027)',
      'kỷ niệm 81 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2028)',
    ],
    ['Kỷ niệm 82 năm Quốc khánh', 'Kỷ niệm 83 năm Quốc khánh'],
    ['137 năm Ngày sinh Chủ tịch Hồ Chí Minh', '138 năm Ngày sinh Chủ tịch Hồ Chí Minh'],
    ['97 năm Ngày thành lập Đảng', '98 năm Ngày thành lập Đảng'],
    ['kỷ niệm 97 năm thành lập Đảng', 'kỷ niệm 98 năm thành lập Đảng'],
    ['kỷ niệm 81 năm Ngày Toàn quốc kháng chiến', 'kỷ niệm 82 năm Ngày Toàn quốc kháng chiến'],
    ['kỷ niệm 20 năm thành lập xã (2007 - 2027)', 'kỷ niệm 21 năm thành lập xã (2007 - 2028)'],
    ['kỷ niệm 15 năm thành lập xã, năm 2027', 'kỷ niệm 16 năm thành lập xã, năm 2028'],
  ])('%s → %s', (text, expected) => {
    expect(rewrite(text)).toBe(expected)
    expect(found(expected)).toEqual([])
  })

  it('is none of the Party’s where a Party cell is meant', () => {
    expect(found('kỷ niệm 15 năm thành lập Đảng bộ xã (2013 - 2028)')).toEqual([])
  })

  it('leaves a count it cannot place', () => {
    expect(found('tròn 20 năm xây dựng')).toEqual([])
  })
})
