import { isRecord } from '#shared/plan/plan-path'

/** A row of any list section. */
export type Row = { readonly id: string } & Readonly<Record<string, unknown>>

export const isRow = (value: unknown): value is Row =>
  isRecord(value) && typeof value['id'] === 'string'

export const isRowList = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRow)

/** Fields that name a row, the best first. */
const NAMING = ['name', 'content', 'subject', 'situation', 'unit', 'number', 'position', 'work']
const LONGEST = 120

/** What people call a row: the content of an activity, the name of a policy. */
export function rowName(row: Row): string {
  for (const key of NAMING) {
    const value = row[key]
    if (typeof value === 'string' && value.trim() !== '') {
      const text = value.trim()
      return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text
    }
  }
  return ''
}
