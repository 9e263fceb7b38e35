import type { Plan } from '#shared/plan/plan'
import type { FieldSpec } from '../fields/spec'
import { fieldText } from '../fields/text'

export type GridColumn<R> = {
  readonly spec: FieldSpec<R>
  /** Width as CSS grid takes it, e.g. `minmax(200px, 3fr)`. */
  readonly width: string
}

/** Whether nothing has been written into a row's columns yet. */
export function isBlankRow<R>(row: R, columns: readonly GridColumn<R>[], plan: Plan): boolean {
  return columns.every(({ spec }) => !isWritten(spec) || fieldText(spec, row, plan) === '')
}

/** Fields the officer writes into; a choice always shows something. */
const isWritten = <R>(spec: FieldSpec<R>) =>
  spec.kind !== 'choice' && spec.kind !== 'check' && spec.kind !== 'computed'
