import { z } from 'zod'
import { known } from '#shared/plan/entered'
import { enteredDate, line, rowId } from '#shared/plan/primitives'

/**
 * Bodies and places whose name is no more, and what stands in their place. A unit may change, add and
 * remove entries: names are data. What was not read in the paper that made the change is unverified.
 */
export const bodyName = z.strictObject({
  old: line,
  /** Today's name; null when only the officer can say which body took over. */
  now: line.nullable(),
  /** First day on which the old name no longer held; blank when it never holds. */
  since: z.string().max(10),
  why: line,
  verified: z.boolean(),
})
export type BodyName = Readonly<z.infer<typeof bodyName>>

/** The same as an entry of the unit's list: with an identity, and as typed. */
export const bodyNameEntry = z.strictObject({
  id: rowId,
  old: line,
  /** Blank when only the officer can say which body took over. */
  now: line,
  since: enteredDate,
  why: line,
  verified: z.boolean(),
})
export type BodyNameEntry = z.infer<typeof bodyNameEntry>

/** Entries as texts are searched by them; a day nobody can read counts as long past. */
export const bodyNamesOf = (entries: readonly BodyNameEntry[]): readonly BodyName[] =>
  entries.map(({ id: _id, now, since, ...rest }) => ({
    ...rest,
    now: now.trim() === '' ? null : now,
    since: known(since) ?? '',
  }))

const REFORM = '2025-07-01'
const TWO_LEVELS = 'Không còn cấp huyện từ ngày 01/7/2025 (chính quyền địa phương hai cấp)'

const gone = (old: string): BodyName => ({
  old,
  now: null,
  since: REFORM,
  why: `${TWO_LEVELS}. Ghi tên cơ quan hiện nay.`,
  verified: true,
})

const renamed = (
  old: string,
  now: string,
  why = 'Sắp xếp tổ chức bộ máy năm 2025',
  verified = false,
): BodyName => ({ old, now, since: REFORM, why, verified })

const office = (old: string, now: string) => renamed(old, now, `${TWO_LEVELS}; cần kiểm tra`)

const province = (old: string, now: string): BodyName =>
  renamed(
    `tỉnh ${old}`,
    now,
    'Sắp xếp đơn vị hành chính cấp tỉnh năm 2025 (Nghị quyết số 202/2025/QH15); cần kiểm tra',
  )

const labour = [
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Lao động Thương binh và Xã hội',
  'LĐ-TB&XH',
  'LĐTB&XH',
  'LĐTBXH',
  'LĐ-TBXH',
] as const

/** What a branch is called, spelled out and in the short forms papers use, and what it belongs to now. */
const departments: readonly (readonly [olds: readonly string[], now: string])[] = [
  [
    ['Thông tin và Truyền thông', 'Thông tin & Truyền thông', 'TT&TT', 'TTTT', 'TT-TT'],
    'Văn hóa, Thể thao và Du lịch',
  ],
  [['Kế hoạch và Đầu tư', 'Kế hoạch & Đầu tư', 'KH&ĐT', 'KHĐT', 'KH-ĐT'], 'Tài chính'],
  [['Giao thông vận tải', 'GTVT'], 'Xây dựng'],
  [
    ['Tài nguyên và Môi trường', 'Tài nguyên & Môi trường', 'TN&MT', 'TNMT', 'TN-MT'],
    'Nông nghiệp và Môi trường',
  ],
  [
    [
      'Nông nghiệp và Phát triển nông thôn',
      'Nông nghiệp & Phát triển nông thôn',
      'Nông nghiệp và PTNT',
      'Nông nghiệp & PTNT',
      'NN&PTNT',
      'NNPTNT',
    ],
    'Nông nghiệp và Môi trường',
  ],
  [labour, 'Nội vụ'],
]

/** Offices of the district by every name, and the one of the commune that took over. */
const offices: readonly (readonly [olds: readonly string[], now: string])[] = [
  [
    [
      'Văn hóa và Thông tin',
      'Văn hóa & Thông tin',
      'Văn hóa - Thông tin',
      'VH&TT',
      'VHTT',
      'VH-TT',
    ],
    'Phòng Văn hóa - Xã hội',
  ],
  [labour, 'Phòng Văn hóa - Xã hội'],
  [['Giáo dục và Đào tạo', 'GD&ĐT', 'GDĐT', 'GD-ĐT'], 'Phòng Văn hóa - Xã hội'],
  [['Nội vụ'], 'Phòng Văn hóa - Xã hội'],
  [['Tư pháp'], 'Văn phòng HĐND và UBND'],
  [['Tài chính - Kế hoạch', 'TC-KH', 'TCKH'], 'Phòng Kinh tế'],
  [['Tài nguyên và Môi trường', 'TN&MT', 'TNMT'], 'Phòng Kinh tế'],
]

const levels = ['huyện', 'quận', 'thị xã', 'thị trấn'] as const

/** Bodies of the district that are told by its name alone would say; named whole, they are seen better. */
const ofDistrict = [
  'UBND',
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'HĐND',
  'Hội đồng nhân dân',
  'HĐND và UBND',
  'Công an',
  'Bảo hiểm xã hội',
  'BHXH',
  'Kho bạc Nhà nước',
  'Chi cục Thuế',
  'Hội Nông dân',
  'Hội Liên hiệp Phụ nữ',
  'Hội Cựu chiến binh',
  'Liên đoàn Lao động',
  'Tòa án nhân dân',
  'Toà án nhân dân',
  'Viện Kiểm sát nhân dân',
  'Trung tâm Y tế',
  'Ban Chỉ huy Quân sự',
  'Đài Truyền thanh',
] as const

export const bodyNames: readonly BodyName[] = [
  ...ofDistrict.flatMap((body) => levels.map((level) => gone(`${body} ${level}`))),
  gone('Huyện ủy'),
  gone('Quận ủy'),
  gone('Thị ủy'),
  gone('Huyện đoàn'),
  gone('Quận đoàn'),
  gone('Thị đoàn'),
  gone('cấp huyện'),
  gone('thành phố Thủ Đức'),
  ...departments.flatMap(([olds, now]) =>
    olds.flatMap((old) => [renamed(`Sở ${old}`, `Sở ${now}`), renamed(`Bộ ${old}`, `Bộ ${now}`)]),
  ),
  ...['Tỉnh ủy', 'Thành ủy', 'Trung ương'].map((level) =>
    renamed(`Ban Dân vận ${level}`, `Ban Tuyên giáo và Dân vận ${level}`),
  ),
  renamed(
    'Ban Tuyên giáo',
    'Ban Tuyên giáo và Dân vận',
    'Hợp nhất Ban Tuyên giáo và Ban Dân vận năm 2025 (tên dùng trong Nghị định số 244/2026/NĐ-CP)',
    true,
  ),
  ...offices.flatMap(([olds, now]) => olds.map((old) => office(`Phòng ${old}`, now))),
  office('Trung tâm Văn hóa và Truyền thanh', 'Trung tâm Cung ứng dịch vụ sự nghiệp công'),
  province('Hà Giang', 'tỉnh Tuyên Quang'),
  province('Yên Bái', 'tỉnh Lào Cai'),
  province('Bắc Kạn', 'tỉnh Thái Nguyên'),
  province('Vĩnh Phúc', 'tỉnh Phú Thọ'),
  province('Hòa Bình', 'tỉnh Phú Thọ'),
  province('Bắc Giang', 'tỉnh Bắc Ninh'),
  province('Thái Bình', 'tỉnh Hưng Yên'),
  province('Hải Dương', 'thành phố Hải Phòng'),
  province('Hà Nam', 'tỉnh Ninh Bình'),
  province('Nam Định', 'tỉnh Ninh Bình'),
  province('Quảng Bình', 'tỉnh Quảng Trị'),
  province('Quảng Nam', 'thành phố Đà Nẵng'),
  province('Kon Tum', 'tỉnh Quảng Ngãi'),
  province('Bình Định', 'tỉnh Gia Lai'),
  province('Phú Yên', 'tỉnh Đắk Lắk'),
  province('Ninh Thuận', 'tỉnh Khánh Hòa'),
  province('Đắk Nông', 'tỉnh Lâm Đồng'),
  province('Bình Thuận', 'tỉnh Lâm Đồng'),
  province('Bình Phước', 'tỉnh Đồng Nai'),
  province('Bà Rịa - Vũng Tàu', 'Thành phố Hồ Chí Minh'),
  province('Bình Dương', 'Thành phố Hồ Chí Minh'),
  province('Long An', 'tỉnh Tây Ninh'),
  province('Tiền Giang', 'tỉnh Đồng Tháp'),
  province('Bến Tre', 'tỉnh Vĩnh Long'),
  province('Trà Vinh', 'tỉnh Vĩnh Long'),
  province('Hậu Giang', 'thành phố Cần Thơ'),
  province('Sóc Trăng', 'thành phố Cần Thơ'),
  province('Bạc Liêu', 'tỉnh Cà Mau'),
  province('Kiên Giang', 'tỉnh An Giang'),
  // What is left of the level when its bodies have been read: "trên địa bàn huyện".
  ...levels.map(gone),
]
