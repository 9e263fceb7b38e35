import type { Plan } from '#shared/plan/plan'
import type { WrittenCell, WrittenRow, WrittenSheet } from '../write/sheet'
import { reference } from '../write/write-workbook'
import type { AnnexColumn } from './columns'

/** Rows of an annex under the heading of their group; a null title stands for none. */
export type AnnexGroup<Row> = {
  readonly mark: string
  readonly title: string | null
  readonly rows: readonly Row[]
}

export type AnnexList<Row> = {
  readonly name: string
  readonly title: string
  readonly columns: readonly AnnexColumn<Row>[]
  readonly groups: readonly AnnexGroup<Row>[]
}

/** Rows above the table: its title, the paper it goes with, a blank one. */
export const ROWS_ABOVE = 3
const POSITION_WIDTH = 6

/** One list of the plan as a sheet, numbered through its groups. Null when it has no row. */
export function listSheet<Row>(
  plan: Plan,
  attachedTo: string,
  list: AnnexList<Row>,
): WrittenSheet | null {
  const rows = list.groups.flatMap((group) => group.rows)
  if (rows.length === 0) return null
  const columns = list.columns.filter(
    ({ isOptional, value }) => !isOptional || rows.some((row) => value(row, plan) !== null),
  )
  const merges = titleMerges(columns.length)
  const body: WrittenRow[] = []
  let position = 0
  for (const { mark, title, rows: members } of list.groups) {
    if (title !== null) {
      const at = ROWS_ABOVE + 1 + body.length
      body.push(groupRow(mark, title, columns.length))
      if (columns.length > 1) merges.push(`${reference(1, at)}:${reference(columns.length, at)}`)
    }
    for (const row of members) {
      position += 1
      body.push([
        { look: 'centred', value: { kind: 'number', value: position } },
        ...columns.map(({ look, value }): WrittenCell => ({ look, value: value(row, plan) })),
      ])
    }
  }
  return {
    name: list.name,
    widths: [POSITION_WIDTH, ...columns.map(({ width }) => width)],
    rows: [
      ...titleRows(list.title, attachedTo, ''),
      ['TT', ...columns.map(({ title }) => title)].map(heading),
      ...body,
    ],
    merges,
    headingRow: ROWS_ABOVE + 1,
  }
}

export const heading = (text: string): WrittenCell => ({
  look: 'heading',
  value: { kind: 'text', text },
})

/** @param unitOfMoney said above the table, at its right; blank where there is no money */
export function titleRows(
  title: string,
  attachedTo: string,
  unitOfMoney: string,
): readonly WrittenRow[] {
  return [
    [{ look: 'title', value: { kind: 'text', text: title } }],
    [{ look: 'subtitle', value: { kind: 'text', text: attachedTo } }],
    unitOfMoney === '' ? [] : [{ look: 'unitOfMoney', value: { kind: 'text', text: unitOfMoney } }],
  ]
}

/** @param columns without the one of positions */
export const titleMerges = (columns: number): string[] =>
  [0, 1, 2].map((row) => `${reference(0, row)}:${reference(columns, row)}`)

function groupRow(mark: string, title: string, columns: number): WrittenRow {
  return [
    { look: 'strongCentred', value: { kind: 'text', text: mark } },
    { look: 'strongText', value: { kind: 'text', text: title } },
    ...Array.from({ length: columns - 1 }, (): WrittenCell => ({
      look: 'strongText',
      value: null,
    })),
  ]
}
