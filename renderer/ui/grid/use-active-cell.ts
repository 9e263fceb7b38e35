import { useCallback, useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useCellFocus } from './cell-focus'
import { focusAddRow } from './focus-place'
import type { RowTarget } from './row-target'
import {
  clampSelection,
  selectCell,
  selectedRange,
  startSelection,
  type Selection,
  type Size,
} from './selection'

type Asked = {
  readonly grid: RefObject<HTMLElement | null>
  readonly rows: readonly RowTarget[]
  readonly size: Size
  readonly goTo: RowTarget | null
  readonly onSelect: (ids: readonly string[]) => void
}

/** How the editor of a cell begins: in place of its text, or after it. */
export type Editing = 'replace' | 'append'

/** Which cells are selected, whether the active one is being edited, and how the keyboard gets there. */
export function useActiveCell({ grid, rows, size, goTo, onSelect }: Asked) {
  const [selection, setSelection] = useState<Selection>(startSelection)
  const [editing, setEditing] = useState<Editing | null>(null)
  const current = clampSelection(selection, size)
  const { wantFocus, isPassing, holder } = useCellFocus(grid, current.active)

  const place = useCallback(
    (next: Selection) => {
      wantFocus()
      setEditing(null)
      setSelection(next)
      const { top, bottom } = selectedRange(next)
      onSelect(rows.slice(top, bottom + 1).map((row) => row.id))
    },
    [rows, onSelect, wantFocus],
  )
  const move = (next: Selection) => flushSync(() => place(next))

  useLayoutEffect(() => {
    if (goTo === null) return
    const row = rows.findIndex((candidate) => candidate.id === goTo.id)
    if (rows.length === 0) {
      focusAddRow()
      return
    }
    // A row that is hidden by the search leaves the keyboard where it was in the grid.
    // An order to go somewhere is carried out once drawn, when there is a cell to take the focus.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    place(row === -1 ? current : selectCell({ row, column: 0 }))
    // Going there is asked once per target; later changes of the rows must not steal the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [goTo])

  return {
    current,
    editing,
    /** The key that begins it must land in the editor, hence at once. */
    beginEditing: (how: Editing) => flushSync(() => setEditing(how)),
    endEditing: () => setEditing(null),
    move,
    isPassing,
    holder,
  }
}
