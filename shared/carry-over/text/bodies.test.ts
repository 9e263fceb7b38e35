import { describe, expect, it } from 'vitest'
import { findLeftoversIn, rewritten } from './find-in-text'

const found = (text: string) => findLeftoversIn(text, { year: 2028 })
const rewrite = (text: string) => rewritten(text, found(text))

describe('bodies and people', () => {
  it.each([
    ['phối hợp với Sở Thông tin và Truyền thông', 'phối hợp với Sở Văn hóa, Thể thao và Du lịch'],
    ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG', 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
    ['Ban Tuyên giáo Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
    ['UBND tỉnh Hải Dương', 'UBND thành phố Hải Phòng'],
    ['Phòng Văn hóa và Thông tin huyện tập huấn', 'Phòng Văn hóa - Xã hội tập huấn'],
    ['Phòng Tư pháp huyện Văn Lâm và xã', 'Văn phòng HĐND và UBND và xã'],
    ['PHÒNG NỘI VỤ HUYỆN VĂN LÂM', 'PHÒNG VĂN HÓA - XÃ HỘI'],
    ['Sở TT&TT, Bộ TTTT', 'Sở Văn hóa, Thể thao và Du lịch, Bộ Văn hóa, Thể thao và Du lịch'],
    ['Sở Thông tin & Truyền thông', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Thông tin và\u00A0Truyền thông', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['sở thông tin và truyền thông', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở LĐTBXH', 'Sở Nội vụ'],
    ['Sở Lao động – Thương binh và Xã hội', 'Sở Nội vụ'],
    ['Phòng LĐ-TB&XH huyện', 'Phòng Văn hóa - Xã hội'],
    ['Phòng VHTT', 'Phòng Văn hóa - Xã hội'],
    ['Phòng VH&TT huyện Gia Viễn', 'Phòng Văn hóa - Xã hội'],
    ['Ban Dân vận Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  ])('%s → %s', (text, expected) => {
    expect(rewrite(text)).toBe(expected)
    expect(found(expected)).toEqual([])
  })

  it('names a body of the district without guessing who took over', () => {
    expect(found('UBND huyện Văn Lâm')).toMatchObject([
      { kind: 'body', text: 'UBND huyện', proposal: null },
    ])
  })

  it.each([
    ['Bảo hiểm xã hội huyện', 'Bảo hiểm xã hội huyện'],
    ['Kho bạc Nhà nước huyện', 'Kho bạc Nhà nước huyện'],
    ['Chi cục Thuế huyện Văn Lâm', 'Chi cục Thuế huyện'],
    ['Huyện đoàn tổ chức', 'Huyện đoàn'],
    ['trên địa bàn huyện', 'huyện'],
    ['các phòng, ban cấp huyện', 'cấp huyện'],
    ['tại huyện Gia Viễn', 'huyện Gia Viễn'],
    ['các xã, thị trấn', 'thị trấn'],
    ['ủy ban nhân dân huyện', 'ủy ban nhân dân huyện'],
    ['UBND thành phố Thủ Đức', 'thành phố Thủ Đức'],
    ['UBND\u00A0huyện', 'UBND\u00A0huyện'],
  ])('knows what went with the district: %s', (text, words) => {
    expect(found(text)).toMatchObject([{ kind: 'body', text: words, proposal: null }])
  })

  it.each([
    'câu chuyện truyền thanh',
    'huyện Văn Lâm (cũ)',
    'địa bàn huyện Văn Lâm cũ',
    'trước đây là huyện Văn Lâm',
    'Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND huyện Văn Lâm',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  ])('leaves %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('lets a paper of that time keep its issuer', () => {
    expect(found('Công văn số 745/UBND-TP ngày 21/6/2023 của UBND huyện Văn Lâm')).toEqual([])
    expect(found('Sở Thông tin và Truyền thông (trước đây)')).toEqual([])
    expect(findLeftoversIn('UBND huyện', { year: 2025, at: '2025-06-30' })).toEqual([])
  })

  it('takes a table of its own', () => {
    const bodyNames = [
      {
        old: 'thôn Thượng',
        now: 'thôn Đông',
        since: '2027-08-01',
        why: 'Sáp nhập',
        verified: true,
      },
    ]
    const leftovers = findLeftoversIn('thôn Thượng, UBND huyện', { year: 2028, bodyNames })
    expect(leftovers.map(({ proposal }) => proposal)).toEqual(['thôn Đông'])
  })

  it('finds those who left and their telephone numbers', () => {
    const leftovers = findLeftoversIn('Liên hệ ông Trần Văn Bình, 0912 345 678 hoặc 0987654321.', {
      year: 2028,
      absentStaff: ['Trần Văn Bình', '0912.345.678'],
    })
    expect(leftovers.map(({ kind, text, proposal }) => [kind, text, proposal])).toEqual([
      ['person', 'Trần Văn Bình', null],
      ['phone', '0912 345 678', ''],
    ])
  })

  it('tells a name from a word, whatever spaces it is written with', () => {
    const of = (text: string) => findLeftoversIn(text, { year: 2028, absentStaff: ['Lan'] })
    expect(of('lan tỏa; Chị\u00A0Lan').map(({ text }) => text)).toEqual(['Lan'])
    const full = { year: 2028, absentStaff: ['Trần Văn Bình'] }
    expect(findLeftoversIn('Trần\u00A0Văn Bình', full)).toHaveLength(1)
  })

  it.each([
    ['Liên hệ anh Bình - 0912 345 678', 'Liên hệ anh Bình'],
    ['Liên hệ anh Bình (0912345678).', 'Liên hệ anh Bình.'],
    ['Liên hệ anh Bình, 0912.345.678; chị Lan', 'Liên hệ anh Bình; chị Lan'],
    ['ĐT: 0912345678', 'ĐT:'],
  ])('leaves nothing hanging: %s → %s', (text, expected) => {
    const leftovers = findLeftoversIn(text, { year: 2028, absentStaff: ['0912345678'] })
    expect(rewritten(text, leftovers)).toBe(expected)
  })
})
