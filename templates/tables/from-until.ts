import type { Cell } from '../workbook/cell'

/** Time that a table gives in two columns: "Từ | Đến", "Bắt đầu | Kết thúc". */

export const FROM = /^(?:thời gian |thời điểm |ngày )?(?:từ|bắt đầu|khởi đầu)(?!\p{L})/iu
export const UNTIL = /^(?:thời gian |thời điểm |ngày )?(?:đến|kết thúc)(?!\p{L})/iu

/** The two as one time, as people type it: "Tháng 4 - Tháng 6", "Từ 15/3"; one over both columns is all. */
export function fromUntil(
  [from, until]: readonly [Cell | null, Cell | null],
  textOf: (content: Cell | null) => string,
): string {
  const start = textOf(from).trim()
  if (until?.kind === 'text' && until.repeats === 'left') return start
  const end = textOf(until).trim()
  if (end === start) return start
  if (end === '') return isDay(start) ? `Từ ${start}` : start
  return start === '' ? `Đến ${end}` : `${start} - ${end}`
}

const isDay = (text: string) =>
  /^(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?$/iu.test(text)
