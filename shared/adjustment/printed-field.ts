import { known, type Entered } from '#shared/plan/entered'
import { fieldNames, type FieldName } from '#shared/plan/field-names'
import type { Plan, RowSection } from '#shared/plan/plan'
import { officialDate } from '#shared/vietnamese/dates'
import { formatWhole } from '#shared/vietnamese/numbers'
import { joinPhrases, phrase } from '#shared/vietnamese/wording'

/** A field of a row that stands on the paper of the plan. */
export type PrintedField<Row> = {
  /** Where it is entered in the row, the first where it leads: `timing`, `stages/drafting/from`. */
  readonly paths: readonly [string, ...string[]]
  readonly label: string
  /** Several lines, each of which stands for itself: one may come or go without the others. */
  readonly isLines: boolean
  /** What is stored; when that is the same, nothing of the field changed. */
  readonly raw: (row: Row) => unknown
  /** What is read; nothing where it is blank. */
  readonly read: (row: Row, plan: Plan) => readonly string[]
}

type Named = { readonly label?: string }
type Having<K extends string, V> = Readonly<Record<K, V>>

const texts = (text: string): readonly string[] => (text === '' ? [] : [text])

/** A field told as one text. */
export function asText<Row>(
  key: FieldName & keyof Row,
  read: (row: Row, plan: Plan) => string,
  { label = fieldNames[key] }: Named = {},
): PrintedField<Row> {
  return {
    paths: [key],
    label,
    isLines: false,
    raw: (row) => row[key],
    read: (row, plan) => texts(phrase(read(row, plan))),
  }
}

/** Fields that are read together: a beginning and an end, a product and how many. */
export function together<Row>(
  paths: readonly [string, ...string[]],
  label: string,
  raw: (row: Row) => unknown,
  read: (row: Row) => string,
): PrintedField<Row> {
  return { paths, label, isLines: false, raw, read: (row) => texts(phrase(read(row))) }
}

export function text<K extends FieldName>(
  key: K,
  named: Named = {},
): PrintedField<Having<K, string>> {
  return asText<Having<K, string>>(key, (row) => row[key], named)
}

/** One of a closed set, by its name. */
export function choice<K extends FieldName, V extends string>(
  key: K,
  names: Readonly<Record<V, string>>,
  named: Named = {},
): PrintedField<Having<K, V>> {
  return asText<Having<K, V>>(key, (row) => names[row[key]], named)
}

/** Several short texts that are read as one: they change as a whole. */
export function list<K extends FieldName>(
  key: K,
  named: Named = {},
): PrintedField<Having<K, readonly string[]>> {
  return asText<Having<K, readonly string[]>>(key, (row) => joinPhrases(row[key], '; '), named)
}

/** Sentences that stand one under another. */
export function lines<K extends FieldName>(
  key: K,
  named: Named = {},
): PrintedField<Having<K, readonly string[]>> {
  return {
    paths: [key],
    label: named.label ?? fieldNames[key],
    isLines: true,
    raw: (row) => row[key],
    read: (row) => printedLines(row[key]),
  }
}

/** Typed lines as they are printed, blank ones left out. */
export const printedLines = (typed: readonly string[]): readonly string[] =>
  typed.map(phrase).filter((line) => line !== '')

export function date<K extends FieldName>(
  key: K,
  named: Named = {},
): PrintedField<Having<K, Entered<string>>> {
  return asText<Having<K, Entered<string>>>(key, (row) => dateText(row[key]), named)
}

/** A date that could not be read is not printed. */
export const dateText = (value: Entered<string>): string => {
  const day = known(value)
  return day === null ? '' : officialDate(day)
}

/** A number that could not be read is left open: printed as typed it would pass for a figure. */
export function number<K extends FieldName>(
  key: K,
  named: Named = {},
): PrintedField<Having<K, Entered<number>>> {
  return asText<Having<K, Entered<number>>>(key, (row) => numberText(row[key]), named)
}

export const numberText = (value: Entered<number>): string => {
  const figure = known(value)
  return figure === null ? '' : formatWhole(figure)
}

/** Rows of another section it names, by what they are called. */
export function links<K extends FieldName>(
  key: K,
  section: RowSection,
  named: Named = {},
): PrintedField<Having<K, string | readonly string[] | null>> {
  return asText<Having<K, string | readonly string[] | null>>(
    key,
    (row, plan) => {
      const ids = [row[key] ?? []].flat()
      const rows: readonly { id: string; name?: string; content?: string }[] = plan[section]
      const byId = new Map(rows.map(({ id, name, content }) => [id, name ?? content ?? '']))
      return joinPhrases(
        ids.map((id) => byId.get(id) ?? ''),
        '; ',
      )
    },
    named,
  )
}
