import { useRef } from 'react'
import type { Plan } from '#shared/plan/plan'
import type { FieldSpec } from '../fields/spec'
import { fieldText } from '../fields/text'
import type { CellBlock } from './clipboard'
import { isBlankRow, type GridColumn } from './columns'
import { focusAddRow, focusOf } from './focus-place'
import type { CellStep } from './grid-cell'
import { commandOfKey } from './grid-key'
import { GridRow } from './grid-row'
import type { RowTarget } from './row-target'
import { clampSelection, moveByKey, selectCell, selectedRange, type Cell } from './selection'
import { useActiveCell, type Editing } from './use-active-cell'
import { useClipboard } from './use-clipboard'
import { useVirtualRows } from './virtual-rows'

type Props<R extends { readonly id: string }> = {
  readonly label: string
  readonly columns: readonly GridColumn<R>[]
  /** Rows as shown, after search and filter. */
  readonly rows: readonly R[]
  readonly plan: Plan
  /** Section of the plan, first part of every field's path. */
  readonly section: string
  readonly onCellChange: (spec: FieldSpec<R>, id: string, next: (row: R) => R) => void
  readonly onLeaveCell: () => void
  /** Writes a pasted block with its first cell at `cell`, or after the last row for null. */
  readonly onPaste: (cell: Cell | null, block: CellBlock) => void
  /** Moving on from the last cell of the last row. */
  readonly onAppend: () => void
  /** Number of a row in the whole list, whatever is filtered. */
  readonly numberOf: (id: string) => number
  readonly onClear: (ids: readonly string[], specs: readonly FieldSpec<R>[]) => void
  readonly onOpen: (id: string, field?: string) => void
  readonly onSelect: (ids: readonly string[]) => void
  /** Row to go to, e.g. one just added. */
  readonly goTo: RowTarget | null
}

/**
 * Rows in a grid as in a spreadsheet: arrow keys move, typing or Enter edits, ranges copy to and
 * paste from Excel or Word. Only the rows in view are drawn, and the one that holds the focus.
 */
export function RowGrid<R extends { readonly id: string }>(props: Props<R>) {
  const { columns, rows, plan, goTo, onSelect } = props
  const grid = useRef<HTMLDivElement>(null)
  const size = { rows: rows.length, columns: columns.length }
  const active = useActiveCell({ grid, rows, size, goTo, onSelect })
  const { current, editing, endEditing, move, isPassing } = active
  const virtual = useVirtualRows(rows, grid, current.active.row)

  const isFirst = ({ row, column }: Cell) => row === 0 && column === 0
  const isLast = ({ row, column }: Cell) => row === rows.length - 1 && column === columns.length - 1
  const isBlank = (cell: Cell) => {
    const row = rows[cell.row]
    return !row || isBlankRow(row, columns, plan)
  }

  /** To the next or previous cell, over the ends of rows; past the very last one a row is added. */
  const advance = (from: Cell, by: 1 | -1) => {
    if (by === 1 && isLast(from)) {
      if (!isBlank(from)) props.onAppend()
      return
    }
    const place = from.row * columns.length + from.column + by
    const row = Math.floor(place / columns.length)
    move(clampSelection(selectCell({ row, column: place - row * columns.length }), size))
  }

  const stepFrom = (cell: Cell, by: CellStep) => {
    props.onLeaveCell()
    endEditing()
    if (by.columns !== 0) advance(cell, by.columns)
    else if (by.rows === 1 && cell.row === rows.length - 1 && !isBlank(cell)) props.onAppend()
    else move(clampSelection(selectCell({ ...cell, row: cell.row + by.rows }), size))
  }

  const edit = (how: Editing) => {
    const row = rows[current.active.row]
    const spec = columns[current.active.column]?.spec
    if (!row || !spec || spec.kind === 'computed') return
    if (spec.kind === 'many') props.onOpen(row.id, spec.name)
    else if (spec.kind === 'check') {
      props.onCellChange(spec, row.id, (value) => spec.write(value, !spec.read(value)))
    } else active.beginEditing(how)
  }

  const pick = (cell: Cell, extend: boolean) => {
    const { row, column } = current.active
    const isActive = cell.row === row && cell.column === column
    if (isActive && !extend && focusOf(grid.current) === 'cell') edit('append')
    else move(extend ? { active: cell, anchor: current.anchor } : selectCell(cell))
  }

  const clear = () => {
    const { top, bottom, left, right } = selectedRange(current)
    props.onClear(
      rows.slice(top, bottom + 1).map((row) => row.id),
      columns.slice(left, right + 1).map((column) => column.spec),
    )
  }

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (editing !== null || rows.length === 0) return
    const next = moveByKey(event, current, size)
    if (next) {
      event.preventDefault()
      move(next)
      return
    }
    const cell = current.active
    switch (commandOfKey(event)) {
      case 'next':
        if (isPassing.current || (isLast(cell) && isBlank(cell))) return
        event.preventDefault()
        advance(cell, 1)
        return
      case 'previous':
        if (isPassing.current || isFirst(cell)) return
        event.preventDefault()
        advance(cell, -1)
        return
      case 'leave':
        // The way out of the grid by keyboard, now that Tab stays inside.
        focusAddRow()
        return
      case 'open': {
        event.preventDefault()
        const row = rows[cell.row]
        if (row) props.onOpen(row.id)
        return
      }
      case 'append':
        event.preventDefault()
        edit('append')
        return
      case 'clear':
        event.preventDefault()
        clear()
        return
      case 'replace':
        // The key's own insertion lands in the editor that takes the focus here.
        edit('replace')
        return
      case null:
    }
  }

  useClipboard(grid, {
    selected: () => {
      const { top, bottom, left, right } = selectedRange(current)
      return rows
        .slice(top, bottom + 1)
        .map((row) => columns.slice(left, right + 1).map(({ spec }) => fieldText(spec, row, plan)))
    },
    clear,
    paste: (block, isInGrid) => {
      const { top, left } = selectedRange(current)
      endEditing()
      props.onPaste(isInGrid && rows.length > 0 ? { row: top, column: left } : null, block)
    },
  })

  const template = `40px ${columns.map((column) => column.width).join(' ')}`
  return (
    <div
      className="grid"
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      ref={grid}
      onKeyDown={onKeyDown}
      {...active.holder}
    >
      <GridHead columns={columns} template={template} />
      <div className="grid-body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (!row) return null
          return (
            <GridRow
              key={item.key}
              row={row}
              number={props.numberOf(row.id)}
              columns={columns}
              plan={plan}
              section={props.section}
              item={item}
              measure={virtual.measureElement}
              template={template}
              selection={current}
              editing={editing}
              onOpen={() => props.onOpen(row.id)}
              onPick={pick}
              onChange={(spec, next) => props.onCellChange(spec, row.id, next)}
              onDone={stepFrom}
              onLeave={() => {
                props.onLeaveCell()
                endEditing()
              }}
            />
          )
        })}
      </div>
    </div>
  )
}

function GridHead<R>(props: {
  readonly columns: readonly GridColumn<R>[]
  readonly template: string
}) {
  return (
    <div
      className="grid-head"
      role="row"
      aria-rowindex={1}
      style={{ gridTemplateColumns: props.template }}
    >
      <div role="columnheader">TT</div>
      {props.columns.map(({ spec }) => (
        <div
          role="columnheader"
          key={spec.name}
          data-kind={spec.kind}
          data-state={spec.kind === 'computed' && spec.mark !== undefined}
        >
          {spec.label}
        </div>
      ))}
    </div>
  )
}
