import { fieldNames, type FieldName } from '#shared/plan/field-names'
import type { DocumentFormat, DocumentInfo } from '#shared/plan/document'
import type { FieldSpec } from '../../ui/fields/spec'

/** A choice among the values the decree allows. */
export function formatChoice<K extends 'sizeSet' | 'firstLineIndentMm' | 'lineSpacing'>(
  key: K,
  values: readonly (readonly [DocumentFormat[K], string])[],
): FieldSpec<DocumentFormat> {
  return {
    kind: 'choice',
    name: key,
    label: fieldNames[key],
    options: () => values.map(([value, label]) => ({ value: String(value), label })),
    read: (format) => String(format[key]),
    write: (format, text) => {
      const found = values.find(([value]) => String(value) === text)
      return found ? { ...format, [key]: found[0] } : format
    },
  }
}

type Side = keyof DocumentFormat['marginsMm']

/** Margins and their ranges (NĐ 30/2020, Phụ lục I, mục I.3). */
const sides: readonly (readonly [side: Side, label: string, from: number, to: number])[] = [
  ['top', 'Lề trên (mm)', 20, 25],
  ['bottom', 'Lề dưới (mm)', 20, 25],
  ['left', 'Lề trái (mm)', 30, 35],
  ['right', 'Lề phải (mm)', 15, 20],
]

export const marginFields: readonly FieldSpec<DocumentFormat>[] = sides.map(
  ([side, label, from, to]) => ({
    kind: 'choice',
    name: `marginsMm/${side}`,
    label,
    width: 'third',
    options: () =>
      numbers(from, to).map((value) => ({ value: String(value), label: `${value} mm` })),
    read: (format) => String(format.marginsMm[side]),
    write: (format, text) => ({
      ...format,
      marginsMm: { ...format.marginsMm, [side]: Number(text) },
    }),
  }),
)

const YEAR: FieldName = 'year'

export const yearField: FieldSpec<DocumentInfo> = {
  kind: 'choice',
  name: YEAR,
  label: fieldNames[YEAR],
  options: () => numbers(2023, 2050).map((year) => ({ value: String(year), label: `Năm ${year}` })),
  read: (document) => String(document.year),
  write: (document, text) => ({ ...document, year: Number(text) }),
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
