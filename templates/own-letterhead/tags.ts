/**
 * What an officer types in the unit's own Word file to say where the parts of a paper go. Letters
 * without marks, so that no keyboard or font changes them.
 */
export type LetterheadTag = {
  readonly name: string
  /** What takes its place, in Vietnamese. */
  readonly meaning: string
  readonly example: string
  /** Without it no paper would be whole. */
  readonly isRequired: boolean
  /** Stands in a paragraph of its own, and becomes paragraphs. */
  readonly isParagraph: boolean
  /** When it is wanted, in Vietnamese; blank when always. */
  readonly when: string
}

/** What a tag is when nothing else is said of it. */
const required = { isRequired: true, isParagraph: false, when: '' } as const
const optional = { isRequired: false, isParagraph: false, when: '' } as const
const closing = 'Đặt đủ ba thẻ phần ký, hoặc không đặt thẻ nào.'

export const tags = [
  {
    ...optional,
    name: 'CO_QUAN_CHU_QUAN',
    meaning: 'Tên cơ quan chủ quản, in hoa',
    example: 'ỦY BAN NHÂN DÂN XÃ AN BÌNH',
    when: 'Không cần nếu đã gõ sẵn trong mẫu.',
  },
  {
    ...optional,
    name: 'CO_QUAN',
    meaning: 'Tên cơ quan ban hành, in hoa',
    example: 'PHÒNG VĂN HÓA - XÃ HỘI',
    when: 'Không cần nếu đã gõ sẵn trong mẫu.',
  },
  { ...required, name: 'SO', meaning: 'Số văn bản; để trống nếu chưa cấp số', example: '05' },
  { ...required, name: 'KY_HIEU', meaning: 'Ký hiệu văn bản', example: 'KH-UBND' },
  {
    ...optional,
    name: 'DIA_DANH',
    meaning: 'Địa danh',
    example: 'An Bình',
    when: 'Không cần nếu đã gõ sẵn trong mẫu.',
  },
  { ...required, name: 'NGAY', meaning: 'Ngày ban hành', example: '05' },
  { ...required, name: 'THANG', meaning: 'Tháng ban hành', example: '01' },
  { ...required, name: 'NAM', meaning: 'Năm ban hành', example: '2027' },
  { ...required, name: 'TEN_LOAI', meaning: 'Tên loại văn bản, in hoa', example: 'KẾ HOẠCH' },
  {
    ...required,
    name: 'TRICH_YEU',
    meaning: 'Trích yếu nội dung, dưới tên loại',
    example: 'Truyền thông chính sách năm 2027',
  },
  {
    ...optional,
    name: 'VE_VIEC',
    meaning: '“V/v …” của công văn, dưới số và ký hiệu',
    example: 'V/v triển khai kế hoạch truyền thông',
    when: 'Cần nếu muốn công văn cũng theo mẫu này.',
  },
  {
    ...optional,
    name: 'MUC_DO',
    meaning: 'Mức độ khẩn và chữ “DỰ THẢO”',
    example: 'DỰ THẢO',
    when: 'Không cần nếu văn thư đóng dấu.',
  },
  {
    ...required,
    name: 'NOI_DUNG',
    meaning: 'Toàn bộ phần lời văn: nơi gửi, căn cứ, nội dung; phụ lục ở các trang sau',
    example: '',
    isParagraph: true,
  },
  {
    ...optional,
    name: 'NOI_NHAN',
    meaning: 'Các dòng dưới chữ “Nơi nhận:” (chữ “Nơi nhận:” gõ sẵn trong mẫu)',
    example: '- Lưu: VT, VHXH.',
    isParagraph: true,
    when: closing,
  },
  {
    ...optional,
    name: 'CHUC_VU_KY',
    meaning: 'Quyền hạn, chức vụ của người ký',
    example: 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH',
    when: closing,
  },
  {
    ...optional,
    name: 'HO_TEN_KY',
    meaning: 'Họ và tên người ký',
    example: 'Nguyễn Văn An',
    when: closing,
  },
] as const satisfies readonly LetterheadTag[]

export type TagName = (typeof tags)[number]['name']

/** As it is typed in Word. */
export const typed = (name: TagName): string => `{{${name}}}`

export const BODY_TAG: TagName = 'NOI_DUNG'

/** Tags that stand for the closing: all of them, or none and the paper brings its own. */
export const CLOSING_TAGS: readonly TagName[] = ['NOI_NHAN', 'CHUC_VU_KY', 'HO_TEN_KY']

export const tagNamed = (name: string) => tags.find((tag) => tag.name === name)
