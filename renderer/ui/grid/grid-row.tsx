import type { VirtualItem } from '@tanstack/react-virtual'
import type { Plan } from '#shared/plan/plan'
import type { FieldSpec } from '../fields/spec'
import { writeFieldText } from '../fields/text'
import type { GridColumn } from './columns'
import { GridCell, type CellStep } from './grid-cell'
import { selectedRange, type Cell, type Selection } from './selection'
import type { Editing } from './use-active-cell'

type Props<R> = {
  readonly row: R & { readonly id: string }
  /** Number of the row in the whole list, whatever is filtered. */
  readonly number: number
  readonly columns: readonly GridColumn<R>[]
  readonly plan: Plan
  /** Section of the plan, first part of every field's path. */
  readonly section: string
  /** Where the row is drawn. */
  readonly item: VirtualItem
  readonly measure: (element: HTMLElement | null) => void
  /** Widths of the columns, as `grid-template-columns` takes them. */
  readonly template: string
  readonly selection: Selection
  readonly editing: Editing | null
  readonly onOpen: () => void
  readonly onPick: (cell: Cell, extend: boolean) => void
  readonly onChange: (spec: FieldSpec<R>, next: (row: R) => R) => void
  readonly onDone: (cell: Cell, by: CellStep) => void
  readonly onLeave: () => void
}

/** One row of a grid: its number, which opens it, and its cells. */
export function GridRow<R>(props: Props<R>) {
  const { row, number, columns, plan, section, item, measure, template, selection } = props
  const { onOpen, onChange } = props
  const range = selectedRange(selection)
  return (
    <div
      className="grid-row"
      role="row"
      aria-rowindex={item.index + 2}
      data-index={item.index}
      data-row-id={row.id}
      ref={measure}
      style={{ gridTemplateColumns: template, transform: `translateY(${item.start}px)` }}
    >
      <div role="rowheader" className="grid-number">
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Mở chi tiết dòng ${number}`}
          title="Mở chi tiết (Alt+Enter)"
          onClick={onOpen}
        >
          {number}
        </button>
      </div>
      {columns.map(({ spec }, column) => {
        const cell = { row: item.index, column }
        const active = selection.active.row === cell.row && selection.active.column === column
        return (
          <GridCell
            key={spec.name}
            cell={cell}
            spec={spec}
            row={row}
            plan={plan}
            path={`${section}/${row.id}/${spec.name}`}
            active={active}
            selected={
              cell.row >= range.top &&
              cell.row <= range.bottom &&
              column >= range.left &&
              column <= range.right
            }
            editing={active ? props.editing : null}
            onPick={(extend) => props.onPick(cell, extend)}
            onText={(text) =>
              onChange(spec, (value) => writeFieldText(spec, value, text, plan).row)
            }
            onValue={(next) => onChange(spec, next)}
            onDone={(by) => props.onDone(cell, by)}
            onBlur={props.onLeave}
          />
        )
      })}
    </div>
  )
}
