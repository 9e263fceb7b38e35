import { z } from 'zod'

/** A cell of a spreadsheet with what it says, free of how the file stores it; null when blank. */
export const cell = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string(),
    /** Repeats the first cell of the merged cells it belongs to. */
    repeats: z.enum(['left', 'above']).nullable(),
  }),
  z.strictObject({
    kind: z.literal('number'),
    /** The value with a decimal point, without exponent, in the 15 figures a spreadsheet keeps. */
    decimal: z.string(),
    isPercent: z.boolean(),
    /** Times the format divides by 1,000 before it shows the value, as `#,##0,` does. */
    thousands: z.int().min(0),
  }),
  /** A serial shown as a date; `unit` is the smallest part that is shown. */
  z.strictObject({
    kind: z.literal('date'),
    iso: z.string(),
    unit: z.enum(['day', 'month', 'year']),
  }),
])
export type Cell = z.infer<typeof cell>

/** A row of a sheet; `number` is the spreadsheet's, from 1. */
const sheetRow = z.strictObject({ number: z.int(), cells: z.array(cell.nullable()) })

/** A sheet with the rows that hold anything. */
export const sheet = z.strictObject({
  name: z.string(),
  isHidden: z.boolean(),
  rows: z.array(sheetRow),
})
export type SheetRow = z.infer<typeof sheetRow>
export type Sheet = z.infer<typeof sheet>

export const textCell = (text: string): Cell | null =>
  text === '' ? null : { kind: 'text', text, repeats: null }

/** A cell as people read it: `1,5`, `25%`, `15/01/2027`, `03/2027`. */
export function shownText(content: Cell | null): string {
  if (content === null) return ''
  switch (content.kind) {
    case 'text':
      return content.text
    case 'number':
      return content.isPercent
        ? `${vietnameseDecimal(movePoint(content.decimal, 2))}%`
        : vietnameseDecimal(content.decimal)
    case 'date': {
      const [year = '', month = '', day = ''] = content.iso.split('-')
      return { day: `${day}/${month}/${year}`, month: `${month}/${year}`, year }[content.unit]
    }
  }
}

export const vietnameseDecimal = (decimal: string): string => decimal.replace('.', ',')

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/** The decimal times 10 to a power, exactly. */
export function movePoint(decimal: string, places: number): string {
  const [, sign = '', whole = '0', fraction = ''] = DECIMAL.exec(decimal) ?? []
  const digits = `${whole}${fraction.padEnd(places, '0')}`
  const point = whole.length + places
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  const right = digits.slice(point).replace(/0+$/, '')
  return `${sign}${left}${right === '' ? '' : `.${right}`}`
}

/** Figures a spreadsheet keeps of a number; what is stored beyond them is noise of its arithmetic. */
const FIGURES = 15

/** The number a part of XML spells, as a plain decimal; null when it is none. */
export function plainDecimal(stored: string): string | null {
  if (!/^\s*-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?\s*$/i.test(stored)) return null
  const value = Number(stored)
  if (!Number.isFinite(value)) return null
  const [, sign = '', first = '0', rest = '', power = '0'] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential(FIGURES - 1)) ?? []
  const exponent = Number(power)
  if (Math.abs(exponent) > 40) return value === 0 ? '0' : null
  const digits = `${first}${rest}`
  const plain =
    exponent < 0
      ? `0.${'0'.repeat(-exponent - 1)}${digits}`
      : `${digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')}.${digits.slice(exponent + 1)}`
  const shown = plain.replace(/0+$/, '').replace(/\.$/, '')
  return shown === '0' ? '0' : `${sign}${shown}`
}
