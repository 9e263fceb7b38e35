import { fieldNames, type FieldName } from '#shared/plan/field-names'
import type { FieldSpec } from '../fields/spec'
import type { GridColumn } from '../grid/columns'

/** A field that a column of a file can go to. */
export type ImportTarget<R> = {
  readonly name: string
  readonly label: string
  /** Null for the amount of an estimate: it is not stored, only checked and divided. */
  readonly spec: FieldSpec<R> | null
}

/** Fields of a section, each under a label of its own; the grid's specs know how to make what is named. */
export function importTargets<R>(
  fields: readonly FieldSpec<R>[],
  columns: readonly GridColumn<R>[],
): readonly ImportTarget<R>[] {
  const labels = fields.map(({ label }) => label)
  return fields.flatMap((field): readonly ImportTarget<R>[] => {
    if (field.kind === 'computed') {
      return field.name === 'amount' ? [{ name: field.name, label: field.label, spec: null }] : []
    }
    const inGrid = columns.find(({ spec }) => spec.name === field.name)?.spec
    const spec = inGrid?.kind === 'many' ? inGrid : field
    const isShared = labels.filter((label) => label === field.label).length > 1
    return [{ name: field.name, label: isShared ? placedLabel(field) : field.label, spec }]
  })
}

/** "Xây dựng: Đến ngày" for `stages/drafting/to`. */
function placedLabel<R>({ name, label }: FieldSpec<R>): string {
  const holder = name.split('/').at(-2) ?? ''
  return isFieldName(holder) ? `${fieldNames[holder]}: ${label}` : label
}

const isFieldName = (name: string): name is FieldName => name in fieldNames
