import { dateParts } from '#shared/vietnamese/dates'
import { isWeekend, weekdayName } from '#shared/vietnamese/days'
import { moveDay, sameWeekday } from '../dates/move-date'
import { marked, type Scanner } from './finding'
import { readWrittenDate, WRITTEN_DATE, writtenLike } from './written-date'
import { sameCase } from './years'

/** "Thứ Hai, ngày 16/3/2026", "thứ Sáu, từ 02/01/2026". */
const WEEKDAY_DATE = new RegExp(
  String.raw`(?<!\p{L})(?<name>(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|CN))(?<between>[\s,(]+(?:(?:kể\s+)?từ\s+|vào\s+)?(?:ngày\s+)?)(?<date>${WRITTEN_DATE})(?!\d)`,
  'giu',
)

/** A day named with its weekday: the weekday stays, and the date is that of the nearest such day. */
export const weekdays: Scanner = (text, { year, oldYear }) =>
  marked(text, WEEKDAY_DATE, ({ groups }) => {
    const { name = '', between = '', date = '' } = groups ?? {}
    const iso = readWrittenDate(date)
    if (iso === null || dateParts(iso).year !== oldYear) return null
    const years = year - oldYear
    // One who named a Saturday meant it.
    const next = isWeekend(iso) ? sameWeekday(iso, years) : moveDay(iso, years).date
    const today = isCalled(name, weekdayName(next)) ? name : likeIt(name, weekdayName(next))
    return {
      kind: 'date',
      proposal: `${today}${between}${writtenLike(date, next)}`,
      why: `Chuyển sang ${weekdayName(next)} gần nhất của năm ${year}.`,
    }
  })

const NUMBERS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']

/** "thứ 2" is "thứ Hai", and "CN" is "Chủ nhật". */
function isCalled(written: string, name: string): boolean {
  const plain = written.toLowerCase().replaceAll(/\s+/gu, ' ')
  const spelled =
    plain === 'cn'
      ? 'chủ nhật'
      : plain.replace(/[2-7]$/u, (digit) => NUMBERS[Number(digit) - 2] ?? digit)
  return spelled === name.toLowerCase()
}

/** Another weekday with the first letter, or all of them, as the old one had. */
function likeIt(model: string, name: string): string {
  const cased = sameCase(model, name)
  const first = model.charAt(0)
  const isCapital = first !== first.toLocaleLowerCase('vi')
  const head = cased.charAt(0)
  return `${isCapital ? head.toLocaleUpperCase('vi') : head.toLocaleLowerCase('vi')}${cased.slice(1)}`
}
