import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Cell } from './selection'

/**
 * Keeps the keyboard in a grid. The active cell takes the focus in the very render that draws it, so
 * that no key falls between asking for it and having it; and it takes it back when what held it is
 * gone, e.g. a row that undo has removed.
 */
export function useCellFocus(grid: RefObject<HTMLElement | null>, active: Cell) {
  const isWanted = useRef(false)
  const isHeld = useRef(false)

  // After every render: the row may be drawn one render after it became the active one.
  useLayoutEffect(() => {
    const isLost = isHeld.current && document.activeElement === document.body
    if (!isWanted.current && !isLost) return
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-row="${active.row}"][data-column="${active.column}"]`,
    )
    if (!cell) return
    isWanted.current = false
    cell.focus()
  })

  const wantFocus = useCallback(() => {
    isWanted.current = true
  }, [])
  const onFocus = useCallback(() => {
    isHeld.current = true
  }, [])
  // React tells of no blur when the element itself is taken away.
  const onBlur = useCallback(() => {
    isHeld.current = false
  }, [])
  return { wantFocus, onFocus, onBlur }
}
