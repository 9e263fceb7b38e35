import type { Plan } from '#shared/plan/plan'
import { foldForSearch } from '#shared/vietnamese/search'
import type { FieldSpec } from './spec'
import { fieldText, writeFieldText } from './text'

/** Whether one of the fields shows what is searched for, diacritics and case apart. */
export function matchesSearch<R>(
  row: R,
  specs: readonly FieldSpec<R>[],
  plan: Plan,
  search: string,
): boolean {
  const wanted = foldForSearch(search)
  return (
    wanted === '' ||
    specs.some((spec) => foldForSearch(fieldText(spec, row, plan)).includes(wanted))
  )
}

/** The row with these fields emptied, as far as they can be. */
export function clearFields<R>(row: R, specs: readonly FieldSpec<R>[], plan: Plan): R {
  return specs.reduce((cleared, spec) => writeFieldText(spec, cleared, '', plan).row, row)
}
