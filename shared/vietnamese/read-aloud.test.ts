import { describe, expect, it } from 'vitest'
import { dateInWords, readAloud, spokenText } from './read-aloud'

describe('reading out', () => {
  it.each([
    ['Từ ngày 19/7, thu gom rác', 'Từ ngày mười chín tháng bảy, thu gom rác'],
    ['trước 05/4/2027', 'trước ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi bảy'],
    ['ngày 5 tháng 4', 'ngày mùng năm tháng tư'],
    ['lúc 17 giờ 30', 'lúc mười bảy giờ ba mươi phút'],
    ['lúc 8h00', 'lúc tám giờ'],
    ['5.860 hộ, 85%', 'năm nghìn tám trăm sáu mươi hộ, tám mươi lăm phần trăm'],
    ['2,5 km và 105 m2', 'hai phẩy năm ki-lô-mét và một trăm linh năm mét vuông'],
    ['gọi 0912 345 678', 'gọi không chín một hai ba bốn năm sáu bảy tám'],
    ['UBND xã', 'Ủy ban nhân dân xã'],
    ['đạt 3/4 số hộ', 'đạt ba phần tư số hộ'],
    ['có 18/24 thôn', 'có mười tám trên hai mươi tư thôn'],
    ['trước 3/4 hộ dân đăng ký', 'trước ngày mùng ba tháng tư hộ dân đăng ký'],
    ['trong quý II', 'trong quý hai'],
    ['Quý I, II', 'Quý một, hai'],
    ['quý I, quý IV', 'quý một, quý bốn'],
    ['khóa XIV, kỳ họp thứ IX', 'khóa mười bốn, kỳ họp thứ chín'],
    ['từ 7h đến 8h30', 'từ bảy giờ đến tám giờ ba mươi phút'],
    ['dài 02 - 03 phút', 'dài hai đến ba phút'],
    ['tập 2-3 buổi', 'tập hai đến ba buổi'],
    ['tháng 1/2027', 'tháng một năm hai nghìn không trăm hai mươi bảy'],
    ['mang CCCD', 'mang căn cước công dân'],
    ['Đoàn TNCS Hồ Chí Minh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  ])('%s', (written, spoken) => {
    expect(spokenText(written)).toBe(spoken)
  })

  it('leaves numbers of papers and unknown abbreviations for a person', () => {
    const found = readAloud('Theo Nghị định số 244/2026/NĐ-CP và KTHTĐT')
    expect(found.map(({ written, spoken }) => [written, spoken])).toEqual([
      ['244/2026/NĐ-CP', null],
      ['KTHTĐT', null],
    ])
    expect(spokenText('Nghị định số 244/2026/NĐ-CP')).toContain('244/2026/NĐ-CP')
  })

  it('finds nothing to read out in words', () => {
    expect(readAloud('Kính thưa bà con và Nhân dân xã An Bình.')).toEqual([])
  })

  it('names the year only when it is another', () => {
    expect(dateInWords('2027-04-10', 2027)).toBe('ngày mùng mười tháng tư')
    expect(dateInWords('2028-01-15', 2027)).toBe(
      'ngày mười lăm tháng một năm hai nghìn không trăm hai mươi tám',
    )
  })
})
