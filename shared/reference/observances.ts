/**
 * Days of commemoration an activity may be tied to. `verified` says that the day was read in a law or
 * a published paper; the others are shown as "cần kiểm tra".
 */
export type Observance = {
  readonly name: string
  readonly calendar: 'solar' | 'lunar'
  readonly month: number
  readonly day: number
  /** Year it is counted from in "kỷ niệm 80 năm …". */
  readonly since?: number
  /** How plans speak of it besides its name; compared without capitals. */
  readonly words?: readonly string[]
  readonly verified: boolean
}

const solar = (
  day: number,
  month: number,
  name: string,
  facts: Partial<Pick<Observance, 'since' | 'words' | 'verified'>> = {},
): Observance => ({ name, calendar: 'solar', month, day, verified: true, ...facts })

const lunar = (
  day: number,
  month: number,
  name: string,
  words: readonly string[] = [],
): Observance => ({ name, calendar: 'lunar', month, day, words, verified: true })

const unverified = { verified: false }

export const observances: readonly Observance[] = [
  lunar(1, 1, 'Tết Nguyên đán', [
    'Tết Âm lịch',
    'Tết cổ truyền',
    'đón Tết',
    'vui Tết',
    'trước Tết',
    'sau Tết',
    'dịp Tết',
  ]),
  lunar(10, 3, 'Giỗ Tổ Hùng Vương'),
  lunar(15, 4, 'Phật đản'),
  lunar(15, 7, 'Vu Lan'),
  lunar(15, 8, 'Tết Trung thu', ['Trung thu']),
  solar(9, 1, 'Ngày truyền thống học sinh, sinh viên Việt Nam'),
  solar(3, 2, 'Ngày thành lập Đảng Cộng sản Việt Nam', {
    since: 1930,
    words: ['thành lập Đảng'],
  }),
  solar(27, 2, 'Ngày Thầy thuốc Việt Nam', { since: 1955 }),
  solar(3, 3, 'Ngày truyền thống Bộ đội Biên phòng', {
    since: 1959,
    words: ['Ngày Biên phòng toàn dân'],
  }),
  solar(8, 3, 'Ngày Quốc tế Phụ nữ', { since: 1910 }),
  solar(15, 3, 'Ngày Quyền của người tiêu dùng Việt Nam'),
  solar(26, 3, 'Ngày thành lập Đoàn TNCS Hồ Chí Minh', {
    since: 1931,
    words: ['thành lập Đoàn', 'thành lập Đoàn Thanh niên'],
  }),
  solar(28, 3, 'Ngày truyền thống Dân quân tự vệ', { since: 1935 }),
  solar(7, 4, 'Ngày Toàn dân hiến máu tình nguyện', { words: ['hiến máu tình nguyện'] }),
  solar(18, 4, 'Ngày Người khuyết tật Việt Nam'),
  solar(21, 4, 'Ngày Sách và Văn hóa đọc Việt Nam', { words: ['Văn hóa đọc'] }),
  solar(30, 4, 'Ngày Giải phóng miền Nam, thống nhất đất nước', {
    since: 1975,
    words: ['giải phóng miền Nam', 'thống nhất đất nước', 'Ngày Chiến thắng 30/4'],
  }),
  solar(1, 5, 'Ngày Quốc tế Lao động', { since: 1886 }),
  solar(7, 5, 'Ngày Chiến thắng Điện Biên Phủ', { since: 1954, words: ['Điện Biên Phủ'] }),
  // Named in the law of 2013; that of 2025 may name it otherwise.
  solar(18, 5, 'Ngày Khoa học và Công nghệ Việt Nam', unverified),
  solar(19, 5, 'Ngày sinh Chủ tịch Hồ Chí Minh', {
    since: 1890,
    words: ['ngày sinh của Chủ tịch Hồ Chí Minh', 'sinh nhật Bác'],
    ...unverified,
  }),
  solar(31, 5, 'Ngày Thế giới không thuốc lá', { words: ['không thuốc lá'] }),
  solar(1, 6, 'Ngày Quốc tế Thiếu nhi', unverified),
  solar(5, 6, 'Ngày Môi trường thế giới', unverified),
  solar(6, 6, 'Ngày Người cao tuổi Việt Nam'),
  solar(21, 6, 'Ngày Báo chí cách mạng Việt Nam', {
    since: 1925,
    words: ['Báo chí cách mạng'],
  }),
  solar(26, 6, 'Ngày toàn dân phòng, chống ma túy', unverified),
  solar(28, 6, 'Ngày Gia đình Việt Nam', { since: 2001 }),
  solar(11, 7, 'Ngày Dân số thế giới', unverified),
  solar(27, 7, 'Ngày Thương binh - Liệt sĩ', {
    since: 1947,
    words: ['Thương binh, Liệt sĩ', 'Thương binh và Liệt sĩ', 'Thương binh - Liệt sỹ'],
  }),
  solar(1, 8, 'Ngày truyền thống ngành Tuyên giáo của Đảng', unverified),
  solar(19, 8, 'Ngày Cách mạng Tháng Tám thành công', {
    since: 1945,
    words: ['Cách mạng Tháng Tám', 'Toàn dân bảo vệ an ninh Tổ quốc', 'Công an nhân dân'],
  }),
  solar(28, 8, 'Ngày truyền thống Cảnh sát biển'),
  solar(2, 9, 'Quốc khánh', { since: 1945, words: ['Quốc khánh 2/9', 'Quốc khánh nước'] }),
  solar(4, 10, 'Ngày toàn dân phòng cháy và chữa cháy', unverified),
  solar(10, 10, 'Ngày Chuyển đổi số quốc gia', unverified),
  solar(10, 10, 'Ngày Giải phóng Thủ đô', { since: 1954 }),
  solar(13, 10, 'Ngày Doanh nhân Việt Nam', unverified),
  solar(14, 10, 'Ngày thành lập Hội Nông dân Việt Nam', {
    since: 1930,
    words: ['thành lập Hội Nông dân'],
    ...unverified,
  }),
  solar(15, 10, 'Ngày Công dân số Việt Nam'),
  solar(17, 10, 'Ngày vì người nghèo', unverified),
  solar(20, 10, 'Ngày Phụ nữ Việt Nam', {
    since: 1930,
    words: ['thành lập Hội Liên hiệp Phụ nữ', 'thành lập Hội LHPN'],
    ...unverified,
  }),
  solar(9, 11, 'Ngày Pháp luật', { words: ['Ngày Pháp luật Việt Nam'] }),
  solar(18, 11, 'Ngày hội Đại đoàn kết toàn dân tộc', {
    since: 1930,
    words: [
      'Ngày truyền thống Mặt trận Tổ quốc',
      'thành lập Mặt trận',
      'Đại đoàn kết toàn dân',
      'Ngày hội Đại đoàn kết',
    ],
  }),
  solar(20, 11, 'Ngày Nhà giáo Việt Nam', { since: 1982 }),
  solar(23, 11, 'Ngày Di sản văn hóa Việt Nam', unverified),
  solar(24, 11, 'Ngày Văn hóa Việt Nam'),
  solar(25, 11, 'Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ', unverified),
  solar(1, 12, 'Ngày Thế giới phòng, chống AIDS', unverified),
  solar(6, 12, 'Ngày truyền thống Cựu chiến binh', {
    since: 1989,
    words: ['thành lập Hội Cựu chiến binh', 'thành lập Hội CCB'],
  }),
  solar(19, 12, 'Ngày Toàn quốc kháng chiến', { since: 1946, ...unverified }),
  solar(22, 12, 'Ngày thành lập Quân đội nhân dân Việt Nam', {
    since: 1944,
    words: ['Quân đội nhân dân', 'Quốc phòng toàn dân'],
  }),
  solar(26, 12, 'Ngày Dân số Việt Nam', unverified),
]

/** A week or a month of action, or a day by which papers are due: from and to as `MM-DD`. */
export type ObservanceSpan = {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly verified: boolean
}

const span = (from: string, to: string, name: string, verified = true): ObservanceSpan => ({
  name,
  from,
  to,
  verified,
})

/** Nothing is anchored to these: an activity in a month of action has a day of its own. */
export const observanceSpans: readonly ObservanceSpan[] = [
  span('03-01', '03-31', 'Tháng Thanh niên'),
  span('05-01', '05-31', 'Tháng Công nhân', false),
  span('05-25', '05-31', 'Tuần lễ Quốc gia không thuốc lá'),
  span('06-01', '06-30', 'Tháng hành động vì trẻ em'),
  span('06-01', '06-30', 'Tháng hành động phòng, chống ma túy', false),
  span('11-10', '12-10', 'Tháng hành động quốc gia phòng, chống HIV/AIDS', false),
  span(
    '11-15',
    '12-15',
    'Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới',
    false,
  ),
  span('12-01', '12-31', 'Tháng hành động quốc gia về Dân số', false),
  span(
    '12-20',
    '12-20',
    'Hạn bộ, UBND cấp tỉnh gửi báo cáo phát ngôn (NĐ 244/2026, Điều 10); cấp dưới nộp sớm hơn',
  ),
]
