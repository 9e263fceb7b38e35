import { useCallback } from 'react'
import type { Plan } from '#shared/plan/plan'
import { MAX_PARAGRAPH } from '#shared/plan/primitives'
import type { FieldSpec } from '../fields/spec'
import { fieldText, writeFieldText } from '../fields/text'
import { StateIcon } from '../state-icon'
import { TypedInput } from '../fields/typed-input'
import { unreadMessage } from '../fields/unread'
import type { Cell } from './selection'
import type { Editing } from './use-active-cell'

/** To the next row or cell, or to none. */
export type CellStep = { readonly rows: 0 | 1; readonly columns: -1 | 0 | 1 }

type Props<R> = {
  readonly cell: Cell
  readonly spec: FieldSpec<R>
  readonly row: R
  readonly plan: Plan
  readonly path: string
  readonly active: boolean
  readonly selected: boolean
  readonly editing: Editing | null
  readonly onPick: (extend: boolean) => void
  readonly onText: (text: string) => void
  readonly onValue: (next: (row: R) => R) => void
  /** Editing has ended by a key that moves on. */
  readonly onDone: (by: CellStep) => void
  readonly onBlur: () => void
}

/** One cell: its text, or the editor in its place. */
export function GridCell<R>(props: Props<R>) {
  const { cell, spec, row, plan, path, active, selected, editing, onPick } = props
  const text = fieldText(spec, row, plan)
  const unread = unreadMessage(spec, row)
  const note = spec.note?.(row, plan) ?? null
  const warning = note?.tone === 'warning' ? note.text : null
  return (
    <div
      role="gridcell"
      className="grid-cell"
      aria-colindex={cell.column + 2}
      aria-selected={selected}
      tabIndex={active && editing === null ? 0 : -1}
      data-row={cell.row}
      data-column={cell.column}
      data-kind={spec.kind}
      data-active={active}
      data-unread={unread !== null}
      data-warning={warning !== null}
      title={unread ?? warning ?? undefined}
      data-field={editing === null ? path : undefined}
      onMouseDown={(event) => {
        if (editing !== null) return
        event.preventDefault()
        onPick(event.shiftKey)
      }}
    >
      {editing === null ? (
        <CellText spec={spec} row={row} plan={plan} text={text} />
      ) : (
        <CellEditor {...props} text={text} />
      )}
    </div>
  )
}

function CellText<R>(props: {
  readonly spec: FieldSpec<R>
  readonly row: R
  readonly plan: Plan
  readonly text: string
}) {
  const { spec, row, plan, text } = props
  if (spec.kind === 'computed' && spec.mark) {
    const mark = spec.mark(row, plan)
    return (
      <span className="cell-state" data-mark={mark}>
        <StateIcon mark={mark} />
        {text}
      </span>
    )
  }
  if (spec.kind === 'choice' && text !== '') {
    return (
      <span className="cell-tag" data-value={spec.read(row)}>
        {text}
      </span>
    )
  }
  return <span className="cell-text">{text}</span>
}

const STILL: CellStep = { rows: 0, columns: 0 }

function CellEditor<R>(props: Props<R> & { readonly text: string }) {
  const { spec, row, plan, path, text, onText, onValue, onDone, onBlur } = props
  const settle = useCallback(
    (typed: string) => fieldText(spec, writeFieldText(spec, row, typed, plan).row, plan),
    [spec, row, plan],
  )
  const onKeyDown = (event: React.KeyboardEvent) => {
    event.stopPropagation()
    const step = stepOf(event, spec.kind === 'lines')
    if (!step) return
    event.preventDefault()
    onDone(step)
  }
  if (spec.kind === 'choice') {
    return (
      <select
        className="cell-editor"
        aria-label={spec.label}
        data-field={path}
        autoFocus
        value={spec.read(row)}
        onChange={(event) => {
          const { value } = event.currentTarget
          onValue((current) => spec.write(current, value))
        }}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        {spec.options(plan).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <TypedInput
      className="cell-editor"
      label={spec.label}
      text={text}
      settle={settle}
      onType={onText}
      onLeave={onBlur}
      multiline
      maxLength={MAX_PARAGRAPH}
      field={path}
      onKeyDown={onKeyDown}
      focusOnMount={props.editing === 'replace' ? 'select' : 'end'}
    />
  )
}

/** How a key ends editing; Escape keeps what was typed, like every other way out. */
function stepOf(event: React.KeyboardEvent, enterIsText: boolean): CellStep | null {
  if (event.nativeEvent.isComposing) return null
  if (event.key === 'Escape') return STILL
  if (event.key === 'Tab') return { rows: 0, columns: event.shiftKey ? -1 : 1 }
  const entersLine = event.shiftKey || event.altKey || (enterIsText && !event.ctrlKey)
  if (event.key === 'Enter' && !entersLine) return { rows: 1, columns: 0 }
  return null
}
