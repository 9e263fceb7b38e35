import { describe, expect, it } from 'vitest'
import { inFull, inNameCase } from './body-casing'

describe('a name set in capitals', () => {
  it.each([
    ['UBND TỈNH ĐẮK LẮK', 'Ủy ban nhân dân tỉnh Đắk Lắk'],
    ['UBND HUYỆN CỦ CHI', 'Ủy ban nhân dân huyện Củ Chi'],
    ['UBND XÃ ĐẮK XÃ', 'Ủy ban nhân dân xã Đắk Xã'],
    ['UBND THÀNH PHỐ HẢI PHÒNG', 'Ủy ban nhân dân thành phố Hải Phòng'],
    ['UBND ĐẶC KHU PHÚ QUỐC', 'Ủy ban nhân dân đặc khu Phú Quốc'],
    ['UBND XÃ A, TỈNH PHÚ THỌ', 'Ủy ban nhân dân xã A, tỉnh Phú Thọ'],
    ['UBND XÃ TÂN THÀNH TỈNH PHÚ THỌ', 'Ủy ban nhân dân xã Tân Thành tỉnh Phú Thọ'],
    ['TỈNH ỦY LÂM ĐỒNG', 'Tỉnh ủy Lâm Đồng'],
    ['ĐẢNG ỦY XÃ ĐỨC TRỌNG', 'Đảng ủy xã Đức Trọng'],
    [
      'VĂN PHÒNG HĐND VÀ UBND XÃ HIỀN QUAN',
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Hiền Quan',
    ],
    ['TRUNG TÂM VĂN HÓA, THỂ THAO VÀ TRUYỀN THANH', 'Trung tâm Văn hóa, Thể thao và Truyền thanh'],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Sở Nông nghiệp và Môi trường'],
    ['PHÒNG VĂN HOÁ - XÃ HỘI', 'Phòng Văn hóa - Xã hội'],
    ['PHÒNG VĂN HÓA - XÃ HỘI XÃ AN BÌNH', 'Phòng Văn hóa - Xã hội xã An Bình'],
    ['PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['ỦY BAN MTTQ VIỆT NAM PHƯỜNG 5', 'Ủy ban MTTQ Việt Nam phường 5'],
    ['CHI CỤC KIỂM LÂM', 'Chi cục Kiểm lâm'],
    ['VĂN PHÒNG', 'Văn phòng'],
  ])('%s is %s', (capitals, name) => {
    expect(inNameCase(inFull(capitals).toLocaleLowerCase('vi'))).toBe(name)
  })
})
