import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Plan } from '#shared/plan/plan'
import type { FieldSpec } from '../fields/spec'
import { fieldText, writeFieldText } from '../fields/text'
import { blockFromClipboard, blockToClipboard, type CellBlock } from './clipboard'
import { useCellFocus } from './cell-focus'
import { GridCell } from './grid-cell'
import {
  clampSelection,
  moveByKey,
  selectCell,
  selectedRange,
  startSelection,
  type Cell,
  type Selection,
} from './selection'

export type GridColumn<R> = {
  readonly spec: FieldSpec<R>
  /** Width as CSS grid takes it, e.g. `minmax(200px, 3fr)`. */
  readonly width: string
}

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
  /** Row to go to, e.g. one just added; a new object asks anew. With no row, to what adds one. */
  readonly goTo: RowTarget | null
}

export type RowTarget = { readonly id: string }

/** The row to be in once these are gone: the one after them, or before them at the end. */
export function neighbourOf(rows: readonly RowTarget[], gone: readonly string[]): RowTarget {
  const last = rows.findLastIndex(({ id }) => gone.includes(id))
  const isKept = ({ id }: RowTarget) => !gone.includes(id)
  const neighbour = rows.slice(last + 1).find(isKept) ?? rows.slice(0, last).findLast(isKept)
  return { id: neighbour?.id ?? '' }
}

const TYPICAL_ROW_PX = 44

/**
 * Rows in a grid as in a spreadsheet: arrow keys move, typing or Enter edits, ranges copy to and
 * paste from Excel or Word. Only the rows in view are drawn, and the one that holds the focus.
 */
export function RowGrid<R extends { readonly id: string }>(props: Props<R>) {
  const { columns, rows, plan, section, goTo, onSelect } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [selection, setSelection] = useState<Selection>(startSelection)
  const [editing, setEditing] = useState<'replace' | 'append' | null>(null)
  const size = { rows: rows.length, columns: columns.length }
  const current = clampSelection(selection, size)

  // The active row is drawn wherever the view is: a key typed right after going there, e.g. to a row
  // just added under a long list, must find its cell with the focus.
  const activeIndex = current.active.row
  const rangeExtractor = useCallback(
    (range: Range) => withRow(defaultRangeExtractor(range), activeIndex, range.count),
    [activeIndex],
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => TYPICAL_ROW_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    rangeExtractor,
  })

  const select = useCallback(
    (next: Selection) => {
      setSelection(next)
      const { top, bottom } = selectedRange(next)
      onSelect(rows.slice(top, bottom + 1).map((row) => row.id))
    },
    [rows, onSelect],
  )

  const { wantFocus, isPassing, holder } = useCellFocus(scroller, current.active)

  const move = (next: Selection) => {
    wantFocus()
    flushSync(() => {
      setEditing(null)
      select(next)
    })
  }

  useLayoutEffect(() => {
    if (goTo === null) return
    const row = rows.findIndex((candidate) => candidate.id === goTo.id)
    if (rows.length === 0) {
      focusAddRow()
      return
    }
    wantFocus()
    setEditing(null)
    // A row that is hidden by the search leaves the keyboard where it was in the grid.
    select(row === -1 ? current : selectCell({ row, column: 0 }))
    // Going there is asked once per target; later changes of the rows must not steal the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [goTo])

  const activeRow = rows[current.active.row]
  const activeSpec = columns[current.active.column]?.spec

  const edit = (how: 'replace' | 'append') => {
    if (!activeRow || !activeSpec || activeSpec.kind === 'computed') return
    if (activeSpec.kind === 'many') {
      props.onOpen(activeRow.id, activeSpec.name)
      return
    }
    if (activeSpec.kind === 'check') {
      props.onCellChange(activeSpec, activeRow.id, (row) =>
        activeSpec.write(row, !activeSpec.read(row)),
      )
      return
    }
    flushSync(() => setEditing(how))
  }

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (editing !== null || rows.length === 0) return
    if (event.key === 'Tab') {
      if (isPassing.current) return
      const cell = current.active
      if (!(event.shiftKey ? isFirst(cell) : isLast(cell) && isBlank(cell))) {
        event.preventDefault()
        advance(cell, event.shiftKey ? -1 : 1)
      }
      return
    }
    if (event.key === 'Escape') {
      // The way out of the grid by keyboard, now that Tab stays inside.
      focusAddRow()
      return
    }
    const next = moveByKey(event, current, size)
    if (next) {
      event.preventDefault()
      move(next)
      return
    }
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault()
      if (activeRow) props.onOpen(activeRow.id)
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault()
      edit('append')
    } else if (event.key === 'Delete' && !event.ctrlKey) {
      event.preventDefault()
      clear()
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      // The key's own insertion lands in the editor that takes the focus here.
      edit('replace')
    }
  }

  const isFirst = ({ row, column }: Cell) => row === 0 && column === 0
  const isLast = ({ row, column }: Cell) => row === rows.length - 1 && column === columns.length - 1
  const isBlank = (cell: Cell) => {
    const row = rows[cell.row]
    return (
      !row || columns.every(({ spec }) => !isWritten(spec) || fieldText(spec, row, plan) === '')
    )
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

  const copy = (event: ClipboardEvent) => {
    const { top, bottom, left, right } = selectedRange(current)
    const block = rows
      .slice(top, bottom + 1)
      .map((row) => columns.slice(left, right + 1).map(({ spec }) => fieldText(spec, row, plan)))
    const { text, html } = blockToClipboard(block)
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
    event.preventDefault()
  }

  const clear = () => {
    const { top, bottom, left, right } = selectedRange(current)
    props.onClear(
      rows.slice(top, bottom + 1).map((row) => row.id),
      columns.slice(left, right + 1).map((column) => column.spec),
    )
  }

  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData('text/html') ?? ''
    const block = blockFromClipboard(html, event.clipboardData?.getData('text/plain') ?? '')
    const focus = focusOf(scroller.current)
    // Prose goes into the cell that is being written; only a table is laid over cells.
    if (focus === 'editor' && !block.some((row) => row.length > 1)) return
    event.preventDefault()
    const { top, left } = selectedRange(current)
    setEditing(null)
    props.onPaste(
      focus === 'nothing' || rows.length === 0 ? null : { row: top, column: left },
      block,
    )
  }

  // Chromium sends these to the body unless text is selected, hence the document.
  useEffect(() => {
    const onClipboard = (event: ClipboardEvent) => {
      const focus = focusOf(scroller.current)
      if (focus === 'elsewhere') return
      if (event.type === 'paste') paste(event)
      else if (focus === 'cell') {
        copy(event)
        if (event.type === 'cut') clear()
      }
    }
    const types = ['copy', 'cut', 'paste'] as const
    for (const type of types) document.addEventListener(type, onClipboard)
    return () => {
      for (const type of types) document.removeEventListener(type, onClipboard)
    }
  })

  const template = `40px ${columns.map((column) => column.width).join(' ')}`
  const range = selectedRange(current)
  const inRange = ({ row, column }: Cell) =>
    row >= range.top && row <= range.bottom && column >= range.left && column <= range.right

  return (
    <div
      className="grid"
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      ref={scroller}
      onKeyDown={onKeyDown}
      {...holder}
    >
      <div
        className="grid-head"
        role="row"
        aria-rowindex={1}
        style={{ gridTemplateColumns: template }}
      >
        <div role="columnheader">TT</div>
        {columns.map(({ spec }) => (
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
      <div className="grid-body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (!row) return null
          return (
            <div
              key={item.key}
              className="grid-row"
              role="row"
              aria-rowindex={item.index + 2}
              data-index={item.index}
              data-row-id={row.id}
              ref={virtual.measureElement}
              style={{ gridTemplateColumns: template, transform: `translateY(${item.start}px)` }}
            >
              <div role="rowheader" className="grid-number">
                <button
                  type="button"
                  tabIndex={-1}
                  aria-label={`Mở chi tiết dòng ${props.numberOf(row.id)}`}
                  title="Mở chi tiết (Alt+Enter)"
                  onClick={() => props.onOpen(row.id)}
                >
                  {props.numberOf(row.id)}
                </button>
              </div>
              {columns.map(({ spec }, column) => {
                const cell = { row: item.index, column }
                const active = current.active.row === item.index && current.active.column === column
                return (
                  <GridCell
                    key={spec.name}
                    cell={cell}
                    spec={spec}
                    row={row}
                    plan={plan}
                    path={`${section}/${row.id}/${spec.name}`}
                    active={active}
                    selected={inRange(cell)}
                    editing={active ? editing : null}
                    onPick={(extend) => {
                      const focused = focusOf(scroller.current) === 'cell'
                      if (active && focused && !extend) edit('append')
                      else
                        move(extend ? { active: cell, anchor: current.anchor } : selectCell(cell))
                    }}
                    onText={(text) =>
                      props.onCellChange(
                        spec,
                        row.id,
                        (value) => writeFieldText(spec, value, text, plan).row,
                      )
                    }
                    onValue={(next) => props.onCellChange(spec, row.id, next)}
                    onDone={(by) => {
                      props.onLeaveCell()
                      setEditing(null)
                      if (by.columns !== 0) advance(cell, by.columns)
                      else if (by.rows === 1 && cell.row === rows.length - 1 && !isBlank(cell))
                        props.onAppend()
                      else
                        move(clampSelection(selectCell({ ...cell, row: cell.row + by.rows }), size))
                    }}
                    onBlur={() => {
                      props.onLeaveCell()
                      setEditing(null)
                    }}
                  />
                )
              })}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The way on when there is no row to be in. */
function focusAddRow() {
  document.querySelector<HTMLElement>('[data-testid="add-row"]')?.focus()
}

/** Indexes of rows to draw, with one more in its place. */
const withRow = (indexes: readonly number[], row: number, count: number) =>
  row < 0 || row >= count || indexes.includes(row)
    ? [...indexes]
    : [...indexes, row].sort((a, b) => a - b)

/** Fields the officer writes into; a choice always shows something. */
const isWritten = <R,>(spec: FieldSpec<R>) =>
  spec.kind !== 'choice' && spec.kind !== 'check' && spec.kind !== 'computed'

/** Where the keyboard is, as the grid sees it: `nothing` when no control has the focus. */
function focusOf(grid: HTMLElement | null): 'cell' | 'editor' | 'elsewhere' | 'nothing' {
  const { activeElement } = document
  if (grid === null) return 'elsewhere'
  if (activeElement === null || activeElement === document.body) return 'nothing'
  if (!grid.contains(activeElement)) {
    return activeElement.matches('main, [data-testid="add-row"]') ? 'nothing' : 'elsewhere'
  }
  return activeElement.matches('input, textarea, select') ? 'editor' : 'cell'
}
