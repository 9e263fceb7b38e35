import { useCallback, useMemo, useState } from 'react'
import type { Plan } from '#shared/plan/plan'
import { matchesSearch } from './fields/row-texts'
import type { FieldSpec } from './fields/spec'
import type { GridColumn } from './grid/columns'

export type RowFilter<R> = {
  readonly label: string
  /** Spec of a choice field; its options are the filter's. */
  readonly spec: Extract<FieldSpec<R>, { kind: 'choice' }>
}

export type RowFilterState<R> = ReturnType<typeof useRowFilter<R>>

/** The rows of a list section that match what is searched for in its columns, and its filter. */
export function useRowFilter<R>(
  all: readonly R[],
  columns: readonly GridColumn<R>[],
  filter: RowFilter<R> | undefined,
  plan: Plan,
) {
  const [search, setSearch] = useState('')
  const [filterValue, setFilterValue] = useState('')
  const specs = useMemo(() => columns.map(({ spec }) => spec), [columns])
  const shown = useMemo(
    () =>
      all.filter(
        (row) =>
          (filterValue === '' || filter?.spec.read(row) === filterValue) &&
          matchesSearch(row, specs, plan, search),
      ),
    [all, specs, filter, filterValue, plan, search],
  )
  const showAll = useCallback(() => {
    setSearch('')
    setFilterValue('')
  }, [])
  return { shown, search, setSearch, filterValue, setFilterValue, showAll }
}
