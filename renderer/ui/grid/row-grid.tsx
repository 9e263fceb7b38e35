import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Plan } from '#shared/plan/plan'
import type { FieldSpec } from '../fields/spec'
import { fieldText, writeFieldText } from '../fields/text'
import { blockFromClipboard, blockToClipboard, type CellBlock } from './clipboard'
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
  /** Writes a pasted block with its first cell at `cell`; rows past the end are added. */
  readonly onPaste: (cell: Cell, block: CellBlock) => void
  readonly onClear: (ids: readonly string[], specs: readonly FieldSpec<R>[]) => void
  readonly onOpen: (id: string, field?: string) => void
  readonly onSelect: (ids: readonly string[]) => void
  /** Row to go to, e.g. one just added. */
  readonly goTo: string | null
}

const TYPICAL_ROW_PX = 44

/**
 * Rows in a grid as in a spreadsheet: arrow keys move, typing or Enter edits, ranges copy to and
 * paste from Excel or Word. Only the rows in view are drawn.
 */
export function RowGrid<R extends { readonly id: string }>(props: Props<R>) {
  const { columns, rows, plan, section, goTo, onSelect } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [selection, setSelection] = useState<Selection>(startSelection)
  const [editing, setEditing] = useState<'replace' | 'append' | null>(null)
  const size = { rows: rows.length, columns: columns.length }
  const current = clampSelection(selection, size)

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => TYPICAL_ROW_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  })

  const select = useCallback(
    (next: Selection) => {
      setSelection(next)
      const { top, bottom } = selectedRange(next)
      onSelect(rows.slice(top, bottom + 1).map((row) => row.id))
    },
    [rows, onSelect],
  )

  const focusActive = useCallback(
    (cell: Cell) => {
      const find = () =>
        scroller.current?.querySelector<HTMLElement>(
          `[data-row="${cell.row}"][data-column="${cell.column}"]`,
        )
      const element = find()
      if (element) {
        element.focus({ preventScroll: false })
        return
      }
      virtual.scrollToIndex(cell.row)
      requestAnimationFrame(() => find()?.focus())
    },
    [virtual],
  )

  const move = useCallback(
    (next: Selection) => {
      flushSync(() => {
        setEditing(null)
        select(next)
      })
      focusActive(next.active)
    },
    [select, focusActive],
  )

  useLayoutEffect(() => {
    if (goTo === null) return
    const row = rows.findIndex((candidate) => candidate.id === goTo)
    if (row !== -1) move(selectCell({ row, column: 0 }))
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
      const { top, bottom, left, right } = selectedRange(current)
      props.onClear(
        rows.slice(top, bottom + 1).map((row) => row.id),
        columns.slice(left, right + 1).map((column) => column.spec),
      )
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      // The key's own insertion lands in the editor that takes the focus here.
      edit('replace')
    }
  }

  const onCopy = (event: React.ClipboardEvent) => {
    if (editing !== null) return
    const { top, bottom, left, right } = selectedRange(current)
    const block = rows
      .slice(top, bottom + 1)
      .map((row) => columns.slice(left, right + 1).map(({ spec }) => fieldText(spec, row, plan)))
    const { text, html } = blockToClipboard(block)
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', html)
    event.preventDefault()
  }

  const onPaste = (event: React.ClipboardEvent) => {
    if (editing !== null) return
    const block = blockFromClipboard(
      event.clipboardData.getData('text/html'),
      event.clipboardData.getData('text/plain'),
    )
    event.preventDefault()
    props.onPaste({ row: selectedRange(current).top, column: selectedRange(current).left }, block)
  }

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
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <div
        className="grid-head"
        role="row"
        aria-rowindex={1}
        style={{ gridTemplateColumns: template }}
      >
        <div role="columnheader">TT</div>
        {columns.map(({ spec }) => (
          <div role="columnheader" key={spec.name} data-kind={spec.kind}>
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
                  aria-label={`Mở chi tiết dòng ${item.index + 1}`}
                  title="Mở chi tiết (Alt+Enter)"
                  onClick={() => props.onOpen(row.id)}
                >
                  {item.index + 1}
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
                      if (active && !extend) edit('append')
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
                      const to = {
                        row: cell.row + by.rows,
                        column: Math.min(Math.max(0, cell.column + by.columns), columns.length - 1),
                      }
                      move(clampSelection(selectCell(to), size))
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
