import { hasVillages, type NamedUnit } from '#shared/plan/unit-place'
import { inLocalWords } from './local-words'

const MEETING = 'Họp thôn, tổ dân phố'

/**
 * Forms of communication work, from Điều 18 Luật Tiếp cận thông tin 2016,
 * Điều 11 Luật Phổ biến, giáo dục pháp luật, Điều 5 Nghị định số 244/2026/NĐ-CP.
 */
const activityFormGroups = [
  {
    title: 'Trực tiếp',
    forms: [
      MEETING,
      'Hội nghị đối thoại',
      'Hội nghị phản biện',
      'Hội nghị',
      'Tọa đàm',
      'Họp góp ý',
      'Hướng dẫn trực tiếp',
      'Tập huấn',
      'Trưng bày',
      'Phổ biến pháp luật trực tiếp',
      'Sinh hoạt ngoại khóa',
      'Sinh hoạt câu lạc bộ',
    ],
  },
  {
    title: 'Báo chí, phát ngôn',
    forms: [
      'Họp báo',
      'Thông cáo báo chí',
      'Trả lời phỏng vấn báo chí',
      'Cung cấp thông tin cho báo chí',
      'Đặt hàng báo chí',
    ],
  },
  {
    title: 'Truyền thanh, ấn phẩm, trực quan',
    forms: [
      'Chuyên mục phát thanh',
      'Bản tin',
      'Bản tin cảnh báo',
      'Tờ gấp',
      'Câu chuyện truyền thanh',
      'Tiểu phẩm',
      'Tuyên truyền trực quan',
      'Văn nghệ cổ động',
    ],
  },
  {
    title: 'Trên môi trường số',
    forms: [
      'Tin, bài',
      'Đồ họa thông tin',
      'Video ngắn',
      'Podcast',
      'Tin nhắn viễn thông',
      'Hỏi - đáp chính sách',
      'Lấy ý kiến trực tuyến',
      'Cuộc thi trực tuyến',
    ],
  },
  {
    title: 'Công khai, khảo sát',
    forms: ['Niêm yết công khai', 'Công khai trên trang thông tin điện tử', 'Khảo sát'],
  },
] as const

export const activityFormSuggestions: readonly string[] = activityFormGroups.flatMap(
  ({ forms }) => forms,
)

/** The forms a unit can use, in the words of its place. */
export const formsFor = (unit: NamedUnit): readonly string[] =>
  activityFormSuggestions
    .filter((form) => form !== MEETING || hasVillages(unit))
    .map((form) => inLocalWords(form, unit))

/** Words by which a form or a content tells that people are heard, not only told. */
export const consultationWords: readonly string[] = [
  'góp ý',
  'phản biện',
  'ý kiến',
  'phản ánh',
  'đối thoại',
  'khảo sát',
  'tham vấn',
  'thăm dò',
]

/** Forms held for people who work on weekdays, or that need nobody present on the day. */
export const formsForDaysOff: readonly string[] = [
  'Họp thôn, tổ dân phố',
  'Họp thôn',
  'Họp tổ dân phố',
  'Sinh hoạt câu lạc bộ',
  'Văn nghệ cổ động',
  'Tuyên truyền trực quan',
  'Chuyên mục phát thanh',
  'Câu chuyện truyền thanh',
  'Tiểu phẩm',
  'Bản tin',
  'Bản tin cảnh báo',
  'Tin, bài',
  'Đồ họa thông tin',
  'Video ngắn',
  'Podcast',
  'Tin nhắn viễn thông',
  'Lấy ý kiến trực tuyến',
  'Cuộc thi trực tuyến',
]

/** Kinds of place an activity may be held at, as a content or a note names them after "tại". */
export const placeWords: readonly string[] = [
  'hội trường',
  'nhà văn hóa',
  'trụ sở',
  'trung tâm',
  'phòng họp',
  'phòng tiếp công dân',
  'sân vận động',
  'sân',
  'quảng trường',
  'trường',
  'chợ',
  'trạm y tế',
  'bộ phận một cửa',
]
