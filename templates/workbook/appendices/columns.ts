import { isTyped, type Entered } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import type { CellLook, WrittenValue } from '../write/sheet'

/** A column of an annex; its title is the field's name on screen, so that it can be read back. */
export type AnnexColumn<Row> = {
  readonly title: string
  /** In characters. */
  readonly width: number
  readonly look: CellLook
  /** Left out when no row has anything in it. */
  readonly isOptional: boolean
  readonly value: (row: Row, plan: Plan) => WrittenValue
}

type Extra = { readonly isOptional?: false; readonly look?: CellLook }

const column = <Row>(
  title: string,
  width: number,
  value: AnnexColumn<Row>['value'],
  { isOptional = true, look = 'text' }: { isOptional?: boolean; look?: CellLook },
): AnnexColumn<Row> => ({ title, width, look, isOptional, value })

export const textColumn = <Row>(
  title: string,
  width: number,
  text: (row: Row, plan: Plan) => string,
  extra: Extra = {},
): AnnexColumn<Row> => column(title, width, (row, plan) => writtenText(text(row, plan)), extra)

export const listColumn = <Row>(
  title: string,
  width: number,
  lines: (row: Row, plan: Plan) => readonly string[],
  separator = '\n',
): AnnexColumn<Row> =>
  column(title, width, (row, plan) => writtenText(lines(row, plan).join(separator)), {})

export const numberColumn = <Row>(
  title: string,
  width: number,
  number: (row: Row) => Entered<number>,
  extra: Extra = {},
): AnnexColumn<Row> =>
  column(title, width, (row) => writtenNumber(number(row)), { look: 'figure', ...extra })

export const writtenText = (text: string): WrittenValue =>
  text === '' ? null : { kind: 'text', text }

/** What was typed and could not be read stays the text it is. */
export function writtenNumber(value: Entered<number>): WrittenValue {
  if (isTyped(value)) return writtenText(value.typed)
  return value === null ? null : { kind: 'number', value }
}
