/**
 * Days on which offices are closed (khoản 1 Điều 112 Bộ luật Lao động năm 2019), as rules, and what
 * was decided for single years. A year nobody decided on yet goes by the rules alone.
 */

export type PublicHoliday = {
  readonly name: string
  readonly calendar: 'solar' | 'lunar'
  readonly month: number
  readonly day: number
  /** Days before and after that are off as well. */
  readonly before?: number
  readonly after?: number
  /** First year it is a day off. */
  readonly since?: number
  readonly source: string
  /** Whether the source itself was read; what was not is shown as "cần kiểm tra". */
  readonly verified: boolean
}

const LABOUR_CODE = 'Khoản 1 Điều 112 Bộ luật Lao động năm 2019'

export const publicHolidays: readonly PublicHoliday[] = [
  {
    name: 'Tết Dương lịch',
    calendar: 'solar',
    month: 1,
    day: 1,
    source: LABOUR_CODE,
    verified: true,
  },
  {
    // Five days; which five is decided each year. Lately the last of the old year and four of the new.
    name: 'Tết Nguyên đán',
    calendar: 'lunar',
    month: 1,
    day: 1,
    before: 1,
    after: 3,
    source: `${LABOUR_CODE} (05 ngày; cách chia theo các năm gần đây)`,
    verified: true,
  },
  {
    name: 'Ngày Giỗ Tổ Hùng Vương',
    calendar: 'lunar',
    month: 3,
    day: 10,
    source: LABOUR_CODE,
    verified: true,
  },
  {
    name: 'Ngày Chiến thắng',
    calendar: 'solar',
    month: 4,
    day: 30,
    source: LABOUR_CODE,
    verified: true,
  },
  {
    name: 'Ngày Quốc tế Lao động',
    calendar: 'solar',
    month: 5,
    day: 1,
    source: LABOUR_CODE,
    verified: true,
  },
  { name: 'Quốc khánh', calendar: 'solar', month: 9, day: 2, source: LABOUR_CODE, verified: true },
  {
    name: 'Ngày Văn hóa Việt Nam',
    calendar: 'solar',
    month: 11,
    day: 24,
    since: 2026,
    source: 'Nghị quyết số 80-NQ/TW; chưa thấy văn bản luật quy định ngày nghỉ',
    verified: false,
  },
]

/**
 * National Day has a second day off, the one before or after, chosen each year. Where nothing was
 * decided we take the one that makes the longer rest, by the weekday of 02/9 (0 is Sunday).
 */
export const nationalDayNeighbour: readonly (-1 | 1)[] = [1, 1, -1, -1, 1, -1, -1]

/** What was decided for one year over and above the rules. */
export type OfficialDays = {
  readonly year: number
  /** Working days that are off in exchange for another. */
  readonly off: readonly string[]
  /** Days worked all the same: days of rest given in exchange, and days off the rules alone would make. */
  readonly worked: readonly string[]
  readonly source: string
  readonly verified: boolean
}

export const officialDays: readonly OfficialDays[] = [
  {
    year: 2023,
    off: ['2023-01-20'],
    worked: ['2023-01-27'],
    source:
      'Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ Tết Quý Mão (20 - 26/01); cần đối chiếu',
    verified: false,
  },
  {
    year: 2024,
    off: ['2024-02-08', '2024-04-29'],
    worked: ['2024-02-15', '2024-05-04'],
    source:
      'Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ Tết Giáp Thìn (08 - 14/02) và hoán đổi ngày làm việc dịp 30/4, 01/5; cần đối chiếu',
    verified: false,
  },
  {
    year: 2025,
    off: ['2025-01-27', '2025-05-02'],
    worked: ['2025-02-03', '2025-04-26'],
    source:
      'Thông báo về nghỉ Tết Ất Tỵ (25/01 - 02/02) và hoán đổi ngày làm việc dịp 30/4, 01/5; cần đối chiếu',
    verified: false,
  },
  {
    year: 2026,
    off: ['2026-01-02', '2026-08-31'],
    worked: ['2026-01-10', '2026-08-22'],
    source:
      'Thông báo của Bộ Nội vụ về hoán đổi ngày làm việc dịp Tết Dương lịch, Quốc khánh năm 2026; cần đối chiếu',
    verified: false,
  },
]
