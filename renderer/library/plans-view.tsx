import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import { EmptyLibrary } from './empty-library'
import { shownPlans, sortNames, type Sort } from './plan-filter'
import { PlanTable } from './plan-table'
import type { LibraryActions } from './use-library-actions'
import type { Plans } from './use-plans'

type Props = {
  readonly desktop: Pick<DesktopBridge, 'onNotice'>
  readonly plans: Plans
  readonly damagedIds: ReadonlySet<string>
  readonly actions: LibraryActions
  readonly onWordFile: (file: File) => void
}

/** The plans in a table to search and sort, or the ways to begin where there is none. */
export function PlansView({ desktop, plans, damagedIds, actions, onWordFile }: Props) {
  const [search, setSearch] = useState('')
  // Typing goes before redrawing a long list.
  const searched = useDeferredValue(search)
  const [sort, setSort] = useState<Sort>('saved')
  const searchBox = useRef<HTMLInputElement>(null)
  useEffect(
    () =>
      desktop.onNotice('command', (command) => {
        if (command === 'find') searchBox.current?.focus()
      }),
    [desktop],
  )
  if (plans.status === 'loading') return null
  if (plans.listed.length === 0)
    return plans.status === 'loaded' ? (
      <EmptyLibrary
        onNewPlan={actions.askNewPlan}
        onWordFile={onWordFile}
        onSample={actions.useSample}
      />
    ) : null
  const shown = shownPlans(plans.listed, searched, sort)
  return (
    <>
      <div className="library-tools">
        <input
          ref={searchBox}
          type="search"
          className="input"
          aria-label="Tìm kế hoạch"
          placeholder="Tìm theo tên, đơn vị, năm (không cần gõ dấu)"
          data-testid="library-search"
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <label>
          Sắp xếp
          <select
            className="input"
            value={sort}
            onChange={(event) => setSort(sortOf(event.currentTarget.value))}
          >
            {Object.entries(sortNames).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.length === 0 ? (
        <p className="library-empty" role="status">
          Không có kế hoạch nào khớp với “{searched.trim()}”.
        </p>
      ) : (
        <PlanTable
          plans={shown}
          damagedIds={damagedIds}
          now={plans.readAt}
          actions={actions.rowActions}
        />
      )}
    </>
  )
}

const sortOf = (value: string): Sort => (value in sortNames ? (value as Sort) : 'saved')
