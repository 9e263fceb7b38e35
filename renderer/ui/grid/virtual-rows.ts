import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, type RefObject } from 'react'

const TYPICAL_ROW_PX = 44

/**
 * The rows of a grid that are drawn: those in view, and the active one wherever the view is. A key
 * typed right after going there, e.g. to a row just added under a long list, must find its cell with
 * the focus.
 */
export function useVirtualRows(
  rows: readonly { readonly id: string }[],
  scroller: RefObject<HTMLElement | null>,
  activeRow: number,
) {
  const rangeExtractor = useCallback(
    (range: Range) => withRow(defaultRangeExtractor(range), activeRow, range.count),
    [activeRow],
  )
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => TYPICAL_ROW_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    rangeExtractor,
  })
}

/** Indexes of rows to draw, with one more in its place. */
const withRow = (indexes: readonly number[], row: number, count: number) =>
  row < 0 || row >= count || indexes.includes(row)
    ? [...indexes]
    : [...indexes, row].sort((a, b) => a - b)
