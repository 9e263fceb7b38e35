import { MAX_QUANTITY } from '#shared/plan/primitives'
import { unitAbove, unitNamed, type MoneyUnit } from '#templates/tables/scale'
import type { FieldSpec } from '../fields/spec'
import type { OpenTable } from './open-table'
import type { ImportTarget } from './targets'

/** Units of the numbers of a table. */
export type ColumnUnits = {
  readonly unitOf: (column: number) => MoneyUnit
  /** Whether some column of money does not say its unit: then it is asked. */
  readonly isAsked: boolean
}

export const isMoney = <R>(spec: FieldSpec<R> | null): boolean =>
  spec === null || (spec.kind === 'number' && spec.max > MAX_QUANTITY)

/** @param answered unit of the money whose unit the file does not say */
export function columnUnits<R>(
  { table, fields }: OpenTable,
  targets: readonly ImportTarget<R>[],
  answered: MoneyUnit,
): ColumnUnits {
  const above = unitAbove(table.above)
  const moneyOf = (column: number) => {
    const target = targets.find(({ name }) => name === fields[column])
    return target !== undefined && isMoney(target.spec)
  }
  const saidIn = (column: number): MoneyUnit | null => {
    return moneyOf(column) ? (unitNamed(table.headings[column]?.text ?? '') ?? above) : 1
  }
  return {
    unitOf: (column) => saidIn(column) ?? answered,
    isAsked: fields.some((field, column) => field !== null && saidIn(column) === null),
  }
}
