import type { UnitKind } from './unit-kinds'

/** "Nơi nhận" to start from; the archive line is added by the form. */
export const defaultRecipients: Record<UnitKind, readonly string[]> = {
  provincialCommittee: [
    'Văn phòng Chính phủ (để báo cáo)',
    'Bộ Tư pháp; Bộ Văn hóa, Thể thao và Du lịch',
    'Thường trực Tỉnh ủy, Thường trực HĐND tỉnh',
    'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
    'Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội',
    'Các sở, ban, ngành tỉnh',
    'UBND các xã, phường, đặc khu',
    'Báo và Phát thanh, Truyền hình tỉnh',
    'Cổng thông tin điện tử tỉnh',
  ],
  communalCommittee: [
    'UBND tỉnh (để báo cáo)',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Tư pháp',
    'Thường trực Đảng ủy, Thường trực HĐND xã',
    'Chủ tịch, các Phó Chủ tịch UBND xã',
    'Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội',
    'Các phòng, trung tâm thuộc UBND xã',
    'Công an xã, Ban Chỉ huy Quân sự xã, Trạm Y tế xã',
    'Các trường học trên địa bàn xã',
    'Các thôn',
  ],
  department: [
    'UBND tỉnh (để báo cáo)',
    'Giám đốc, các Phó Giám đốc Sở',
    'Các phòng, đơn vị thuộc Sở',
    'UBND các xã, phường, đặc khu (để phối hợp)',
    'Báo và Phát thanh, Truyền hình tỉnh (để phối hợp)',
    'Trang thông tin điện tử của Sở',
  ],
  division: [
    'UBND xã (để báo cáo)',
    'Văn phòng HĐND và UBND xã',
    'Ủy ban MTTQ Việt Nam xã (để phối hợp)',
    'Trung tâm Cung ứng dịch vụ sự nghiệp công xã',
    'Các thôn',
    'Lãnh đạo, chuyên viên Phòng',
  ],
  office: [
    'UBND xã (để báo cáo)',
    'Các phòng, trung tâm thuộc UBND xã',
    'Ủy ban MTTQ Việt Nam xã (để phối hợp)',
    'Lãnh đạo, chuyên viên Văn phòng',
  ],
  centre: [
    'UBND xã (để báo cáo)',
    'Phòng Văn hóa - Xã hội',
    'Văn phòng HĐND và UBND xã',
    'Các thôn',
    'Lãnh đạo, viên chức Trung tâm',
  ],
  districtCommittee: [
    'UBND tỉnh (để báo cáo)',
    'Thường trực Huyện ủy, Thường trực HĐND huyện',
    'Chủ tịch, các Phó Chủ tịch UBND huyện',
    'Các phòng, ban, ngành huyện',
    'UBND các xã, thị trấn',
  ],
  districtDivision: [
    'UBND huyện (để báo cáo)',
    'Các phòng, ban, ngành huyện',
    'UBND các xã, thị trấn',
  ],
}
