/** A cell by its place among the rows and columns shown. */
export type Cell = { readonly row: number; readonly column: number }

/** The active cell and the corner the range was started from (the same cell when there is none). */
export type Selection = { readonly active: Cell; readonly anchor: Cell }

export type Size = { readonly rows: number; readonly columns: number }

export const startSelection: Selection = {
  active: { row: 0, column: 0 },
  anchor: { row: 0, column: 0 },
}

export function selectCell(cell: Cell): Selection {
  return { active: cell, anchor: cell }
}

export function clampSelection(selection: Selection, size: Size): Selection {
  return { active: clamp(selection.active, size), anchor: clamp(selection.anchor, size) }
}

function clamp({ row, column }: Cell, { rows, columns }: Size): Cell {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  }
}

export function selectedRange({ active, anchor }: Selection) {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  }
}

const PAGE = 10

/** Where a key leads from the active cell, or null when it is not a key that moves. */
export function moveByKey(
  key: { readonly key: string; readonly ctrlKey: boolean; readonly shiftKey: boolean },
  selection: Selection,
  size: Size,
): Selection | null {
  const { row, column } = selection.active
  const to = destination(key.key, key.ctrlKey, row, column, size)
  if (!to) return null
  const active = clamp(to, size)
  return key.shiftKey ? { active, anchor: selection.anchor } : selectCell(active)
}

function destination(
  key: string,
  ctrl: boolean,
  row: number,
  column: number,
  { rows, columns }: Size,
): Cell | null {
  switch (key) {
    case 'ArrowUp':
      return { row: ctrl ? 0 : row - 1, column }
    case 'ArrowDown':
      return { row: ctrl ? rows - 1 : row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrl ? rows - 1 : row, column: columns - 1 }
    case 'PageUp':
      return { row: row - PAGE, column }
    case 'PageDown':
      return { row: row + PAGE, column }
    default:
      return null
  }
}
