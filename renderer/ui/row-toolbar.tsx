import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Plan } from '#shared/plan/plan'
import { RowTools } from './grid/row-tools'
import type { RowFilter, RowFilterState } from './use-row-filter'

type Props<R> = {
  readonly noun: string
  /** How many rows there are to search. */
  readonly count: number
  readonly plan: Plan
  readonly filter: RowFilter<R> | undefined
  readonly state: Omit<RowFilterState<R>, 'shown'>
  /** Ids of the rows selected. */
  readonly chosen: readonly string[]
  readonly onMove: (by: -1 | 1) => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
  readonly onAdd: () => void
  /** Further ways to get rows, before the button that adds one. */
  readonly children: ReactNode
}

/** Above a grid: what is shown of it, what to do with the rows selected, and ways to get more. */
export function RowToolbar<R>(props: Props<R>) {
  const { noun, count, plan, filter, chosen, onMove, onDuplicate, onRemove, children } = props
  const { search, setSearch, filterValue, setFilterValue, showAll } = props.state
  return (
    <div className="toolbar">
      <input
        className="input toolbar-search"
        type="search"
        placeholder={`Tìm ${noun}`}
        aria-label={`Tìm trong ${count} ${noun}`}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {filter ? (
        <select
          className="input toolbar-filter"
          aria-label={filter.label}
          value={filterValue}
          onChange={(event) => setFilterValue(event.currentTarget.value)}
        >
          <option value="">{filter.label}</option>
          {filter.spec.options(plan).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : null}
      <span className="toolbar-space" />
      <RowTools
        noun={noun}
        chosen={chosen}
        onMove={onMove}
        onDuplicate={onDuplicate}
        onRemove={onRemove}
      />
      {children}
      <button
        type="button"
        className="button primary"
        data-testid="add-row"
        onClick={() => {
          showAll()
          props.onAdd()
        }}
      >
        <IconPlus size={16} aria-hidden /> Thêm {noun}
      </button>
    </div>
  )
}
