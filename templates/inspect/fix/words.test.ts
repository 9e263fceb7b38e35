import { describe, expect, it } from 'vitest'
import { plainPaper } from '../../../test/fixtures/plain-paper'
import { openPackage } from '../package/open-package'
import { readDocument } from '../read/read'
import { fixDocument } from './fix-document'

const HEAD = [
  'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  '*XÃ AN BÌNH\tĐộc lập - Tự do - Hạnh phúc',
  'Số: 05/KH-UBND\tAn Bình, ngày 05 tháng 01 năm 2027',
  '*KẾ HOẠCH',
  '*Truyền thông chính sách năm 2027',
]

/** The texts after mending, for the lines of a body. */
function mended(body: readonly string[]): readonly string[] {
  const result = fixDocument(plainPaper([...HEAD, ...body]), { today: '2027-01-05' })
  if (result.status !== 'fixed') throw new Error(result.message)
  return readDocument(openPackage(result.bytes))
    .paragraphs.map(({ plain }) => plain)
    .slice(-body.length)
}

describe('words that are put right', () => {
  it('mends every place of a paragraph and no other', () => {
    expect(
      mended([
        'Khoản 2 Điều 5 nêu rõ; thực hiện theo Khoản 2 Điều 5 và Điểm a Khoản 3 Điều 6, tại điều 7.',
        'Báo cáo Ủy ban Nhân dân xã, Uỷ Ban nhân dân tỉnh, Hội đồng Nhân dân; gửi UNBD và hđnd xã.',
        'Luật an ninh mạng, Luật trẻ em; gửi về vanphong.ubnd@tinh.gov.vn',
      ]),
    ).toEqual([
      'Khoản 2 Điều 5 nêu rõ; thực hiện theo khoản 2 Điều 5 và điểm a khoản 3 Điều 6, tại Điều 7.',
      'Báo cáo Ủy ban nhân dân xã, Uỷ ban nhân dân tỉnh, Hội đồng nhân dân; gửi UBND và HĐND xã.',
      'Luật An ninh mạng, Luật Trẻ em; gửi về vanphong.ubnd@tinh.gov.vn',
    ])
  })

  it('takes the number out of a law, and puts the date in where the list has it', () => {
    expect(
      mended([
        'Căn cứ Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13 của Quốc hội ngày 20 tháng 6 năm 2012;',
        'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;',
        'Căn cứ Luật Thư viện số 46/2019/QH14;',
        'Căn cứ Luật số 14/2012/QH13 ngày 20 tháng 6 năm 2012;',
        'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Ngân sách nhà nước số 56/2024/QH15 ngày 29 tháng 11 năm 2024.',
      ]),
    ).toEqual([
      'Căn cứ Luật Phổ biến, giáo dục pháp luật ngày 20 tháng 6 năm 2012;',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Căn cứ Luật Thư viện số 46/2019/QH14;',
      'Căn cứ Luật số 14/2012/QH13 ngày 20 tháng 6 năm 2012;',
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Ngân sách nhà nước số 56/2024/QH15 ngày 29 tháng 11 năm 2024.',
    ])
  })

  it('brackets the letters of points, unless that would bring out another fault', () => {
    const inOrder = [
      '1. Việc',
      'a. Một',
      '- Ý nhỏ',
      'b. Hai',
      'c) Ba',
      '2. Việc',
      'a. Một',
      'b. Hai',
    ]
    expect(mended(inOrder)).toEqual([
      '1. Việc',
      'a) Một',
      '- Ý nhỏ',
      'b) Hai',
      'c) Ba',
      '2. Việc',
      'a) Một',
      'b) Hai',
    ])
    const skipping = ['a. Một', 'b. Hai', 'c. Ba', 'd. Bốn', 'e. Năm']
    expect(mended(skipping)).toEqual(skipping)
  })

  it('closes the text, not a line that leads to something else nor a line in two columns', () => {
    const closing = ['Nơi nhận:', '- Như kế hoạch;', '- Lưu: VT.']
    expect(mended(['Báo cáo kết quả. Báo cáo kết quả.', ...closing])[0]).toBe(
      'Báo cáo kết quả. Báo cáo kết quả./.',
    )
    expect(mended(['Báo cáo kết quả', ...closing])[0]).toBe('Báo cáo kết quả./.')
    expect(mended(['Các việc sau:', ...closing])[0]).toBe('Các việc sau:')
    const besides = [
      'Xong./.',
      'Nơi nhận:\tCHỦ TỊCH',
      '- Như kế hoạch\tNguyễn Văn An',
      '- Lưu: VT.',
    ]
    expect(mended(besides)[2]).toBe('- Như kế hoạch Nguyễn Văn An')
  })
})
