import {
  useCallback,
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import type { Cell } from './selection'

/**
 * Keeps the keyboard in a grid. The active cell takes the focus in the very render that draws it, so
 * that no key falls between asking for it and having it; and it takes it back when what held it is
 * gone, e.g. a row that undo has removed. Somebody who came by Tab and has done nothing yet is passing:
 * Tab must lead out again, to what stands after the grid.
 */
export function useCellFocus(grid: RefObject<HTMLElement | null>, active: Cell) {
  const isWanted = useRef(false)
  const isHeld = useRef(false)
  const isPassing = useRef(true)

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
    isPassing.current = false
  })

  const wantFocus = useCallback(() => {
    isWanted.current = true
  }, [])
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    isHeld.current = true
    const { relatedTarget, currentTarget } = event
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) isPassing.current = true
  }, [])
  // React tells of no blur when the element itself is taken away.
  const onBlur = useCallback(() => {
    isHeld.current = false
  }, [])
  const onKeyDownCapture = useCallback(({ key }: KeyboardEvent) => {
    if (key !== 'Tab' && key !== 'Shift') isPassing.current = false
  }, [])
  return { wantFocus, isPassing, holder: { onFocus, onBlur, onKeyDownCapture } }
}
