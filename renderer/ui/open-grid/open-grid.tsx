import { useRef, useState, type ReactNode } from 'react'
import './open-grid.css'

export type OpenGridCell = {
  /** What the cell says, for those who cannot see it. */
  readonly label: string
  readonly content: ReactNode
  /** Looked up by the style sheet. */
  readonly state: string
  /** Whether there is anything to open. */
  readonly isOpenable: boolean
}

export type OpenGridRow = {
  readonly id: string
  readonly head: ReactNode
  readonly cells: readonly OpenGridCell[]
}

export type OpenGridPlace = { readonly row: string; readonly column: number }

type Props = {
  readonly label: string
  /** Head of the rows' names. */
  readonly corner: string
  readonly columns: readonly { readonly id: string; readonly head: ReactNode }[]
  readonly rows: readonly OpenGridRow[]
  /** Widths as CSS grid takes them, the names first. */
  readonly template: string
  /** Height of a row that is out of sight, in CSS pixels. */
  readonly typicalRowPx: number
  readonly opened: OpenGridPlace | null
  readonly onOpen: (place: OpenGridPlace | null) => void
  /** What the opened cell holds, shown under its row. */
  readonly detail: (place: OpenGridPlace) => ReactNode
}

/**
 * Names down the side, things across the top, and cells that open under their row. One stop of the Tab
 * key: arrow keys go from cell to cell, Enter opens and closes. Rows out of sight are not laid out.
 */
export function OpenGrid(props: Props) {
  const { label, corner, columns, rows, template, opened, onOpen, detail } = props
  const grid = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState({ row: 0, column: 0 })
  const at = {
    row: Math.min(active.row, Math.max(0, rows.length - 1)),
    column: Math.min(active.column, columns.length - 1),
  }

  const toggle = (row: OpenGridRow, column: number) => {
    if (row.cells[column]?.isOpenable !== true) return
    const isOpen = opened?.row === row.id && opened.column === column
    onOpen(isOpen ? null : { row: row.id, column })
  }
  const go = (row: number, column: number) => {
    const next = {
      row: Math.min(Math.max(row, 0), rows.length - 1),
      column: Math.min(Math.max(column, 0), columns.length - 1),
    }
    setActive(next)
    grid.current
      ?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
      ?.focus()
  }
  const onKeyDown = (event: React.KeyboardEvent, row: number, column: number) => {
    const move = MOVES[event.key]
    if (move) {
      event.preventDefault()
      go(...move(row, column))
      return
    }
    const current = rows[row]
    if (current && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      toggle(current, column)
    } else if (event.key === 'Escape' && opened !== null) {
      event.preventDefault()
      onOpen(null)
    }
  }

  return (
    <div
      className="open-grid"
      role="grid"
      aria-label={label}
      aria-colcount={columns.length + 1}
      ref={grid}
    >
      <div className="open-grid-head" role="row" style={{ gridTemplateColumns: template }}>
        <div role="columnheader">{corner}</div>
        {columns.map(({ id, head }) => (
          <div role="columnheader" key={id} data-id={id}>
            {head}
          </div>
        ))}
      </div>
      {rows.map((row, rowIndex) => (
        <div
          key={row.id}
          role="rowgroup"
          className="open-grid-group"
          style={{ containIntrinsicHeight: `auto ${props.typicalRowPx}px` }}
        >
          <div
            className="open-grid-row"
            role="row"
            data-row-id={row.id}
            style={{ gridTemplateColumns: template }}
          >
            <div role="rowheader" className="open-grid-name">
              {row.head}
            </div>
            {row.cells.map((cell, column) => (
              <div
                key={columns[column]?.id ?? column}
                role="gridcell"
                className="open-grid-cell"
                tabIndex={at.row === rowIndex && at.column === column ? 0 : -1}
                data-row={rowIndex}
                data-column={column}
                data-state={cell.state}
                data-openable={cell.isOpenable}
                aria-expanded={
                  cell.isOpenable ? opened?.row === row.id && opened.column === column : undefined
                }
                onFocus={() => setActive({ row: rowIndex, column })}
                onClick={() => toggle(row, column)}
                onKeyDown={(event) => onKeyDown(event, rowIndex, column)}
              >
                <span className="visually-hidden">{cell.label}</span>
                <span aria-hidden>{cell.content}</span>
              </div>
            ))}
          </div>
          {opened?.row === row.id ? (
            <div role="row">
              <div
                role="gridcell"
                aria-colspan={columns.length + 1}
                className="open-grid-detail"
                data-testid="cell-detail"
              >
                {detail(opened)}
              </div>
            </div>
          ) : null}
        </div>
      ))}
    </div>
  )
}

type Move = (row: number, column: number) => readonly [row: number, column: number]

const MOVES: Readonly<Record<string, Move | undefined>> = {
  ArrowLeft: (row, column) => [row, column - 1],
  ArrowRight: (row, column) => [row, column + 1],
  ArrowUp: (row, column) => [row - 1, column],
  ArrowDown: (row, column) => [row + 1, column],
  Home: (row) => [row, 0],
  End: (row) => [row, Number.MAX_SAFE_INTEGER],
}
