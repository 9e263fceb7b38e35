import { moneyUnitNames, unitPlaces, type MoneyUnit } from '../../tables/scale'
import { unmistakable } from '../../tables/typed-number'
import { movePoint, shownText, vietnameseDecimal, type Cell } from '../cell'

/** Cells as the texts that fields read. What could be read wrongly is given so that no field reads it. */

/** @param unit of the column's numbers */
export function numberText(content: Cell | null, unit: MoneyUnit, isShare: boolean): string {
  if (content === null) return ''
  if (content.kind === 'date') return shownText(content)
  if (content.kind === 'text') return typedNumber(content.text, unit, isShare)
  const { decimal, isPercent, thousands } = content
  if (isPercent) {
    const hundredfold = movePoint(decimal, 2)
    return isShare ? vietnameseDecimal(hundredfold) : shownText(content)
  }
  // The format divides already: a cell that shows 15 under "triệu đồng" may hold 15 or 15,000,000.
  if (thousands > 0 && unit !== 1) {
    return thousands * 3 === unitPlaces[unit]
      ? plain(decimal)
      : inUnit(vietnameseDecimal(decimal), unit)
  }
  const moved = movePoint(decimal, unitPlaces[unit])
  return moved.includes('.') ? inUnit(vietnameseDecimal(decimal), unit) : moved
}

const plain = (decimal: string) => vietnameseDecimal(decimal)

/** Kept with its unit, in a form that no field takes for a number. */
const inUnit = (text: string, unit: MoneyUnit) =>
  unit === 1 ? text : `${text} (${moneyUnitNames[unit]})`

function typedNumber(text: string, unit: MoneyUnit, isShare: boolean): string {
  const trimmed = text.trim()
  if (/^[-–—]$/u.test(trimmed)) return ''
  if (isShare) return trimmed.replace(/\s*%$/, '')
  // Words of its own, such as "15 triệu", say more than the heading.
  if (unit === 1 || /\p{L}|₫/u.test(trimmed)) return text
  const decimal = unmistakable(trimmed)
  const moved = decimal === null ? null : movePoint(decimal, unitPlaces[unit])
  return moved === null || moved.includes('.') ? inUnit(trimmed, unit) : moved
}

/** @param year of the plan: a month or quarter of another year is left as it stands */
export function timingText(content: Cell | null, year: number): string {
  if (content?.kind === 'date' && content.unit === 'month') {
    const [itsYear, month] = content.iso.split('-').map(Number)
    return itsYear === year && month !== undefined ? `Tháng ${month}` : shownText(content)
  }
  return shownText(content)
    .trim()
    .replace(
      new RegExp(
        `(quý\\s+(?:iv|i{1,3}|[1-4])|tháng\\s+\\d{1,2})\\s*(?:[/,-]\\s*|\\s+năm\\s+)${year}(?!\\d)`,
        'giu',
      ),
      '$1',
    )
    .replace(new RegExp(`^(?:cả )?năm\\s+${year}$`, 'iu'), 'Cả năm')
}

const QUARTERS = ['I', 'II', 'III', 'IV']

/** "1", "I", "Quý 1" as the choice names it. */
export function quarterText(content: Cell | null): string {
  const text = shownText(content).trim()
  const said = /^(?:quý\s*)?(iv|i{1,3}|[1-4])$/iu.exec(text)?.[1]
  if (said === undefined) return text
  const numeral = QUARTERS[Number(said) - 1] ?? said.toUpperCase()
  return `Quý ${numeral}`
}
