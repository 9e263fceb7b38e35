import { MultiSelect, type OptionsFilter } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useCallback, useId, useRef } from 'react'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { MAX_LINE, MAX_PARAGRAPH } from '#shared/plan/primitives'
import { foldForSearch } from '#shared/vietnamese/search'
import type { LastSelection } from '../phrases/phrase-button'
import { FieldHead } from './field-head'
import { FieldPhrases } from './field-phrases'
import { fieldText, writeFieldText } from './text'
import { StateIcon } from '../state-icon'
import { IconButton } from '../icon-button'
import type { FieldSpec } from './spec'
import { TypedInput } from './typed-input'
import { unreadMessage } from './unread'

export type FieldProps<R> = {
  readonly spec: FieldSpec<R>
  readonly row: R
  readonly plan: Plan
  /** Path of the row in the plan, e.g. `activities/a1`; blank for the plan itself. */
  readonly path: string
  readonly onChange: (spec: FieldSpec<R>, next: (row: R) => R) => void
  readonly onLeave: () => void
}

/** One labelled field of a form, with its help and its phrases at hand. */
export function Field<R>(props: FieldProps<R>) {
  const { spec, path } = props
  const id = useId()
  const hintId = `${id}-hint`
  const field = path === '' ? spec.name : `${path}/${spec.name}`
  const selection = useRef<LastSelection | null>(null)
  return (
    <div
      className="field"
      data-width={spec.width ?? 'half'}
      data-kind={spec.kind}
      onBlur={({ target }) => {
        if (target.id === id && isTextBox(target)) {
          selection.current = { start: target.selectionStart ?? 0, end: target.selectionEnd ?? 0 }
        }
      }}
    >
      {spec.kind === 'check' ? null : (
        <FieldHead
          field={field}
          label={
            <label className="field-label" htmlFor={id}>
              {spec.spokenBefore === undefined ? null : (
                <span className="visually-hidden">{spec.spokenBefore}: </span>
              )}
              {spec.label}
            </label>
          }
          name={spec.label}
          unit={props.plan.unit}
        >
          <FieldPhrases {...props} boxId={id} field={field} selectionRef={selection} />
        </FieldHead>
      )}
      <Control {...props} id={id} hintId={hintId} field={field} />
      {spec.hint === undefined ? null : (
        <p className="field-hint" id={hintId}>
          {spec.hint}
        </p>
      )}
      <Unread {...props} />
      <NoteOf {...props} />
      {spec.aid?.(props.row)}
    </div>
  )
}

const isTextBox = (element: HTMLElement) =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement

type ControlProps<R> = FieldProps<R> & {
  readonly id: string
  readonly hintId: string
  readonly field: string
}

function Control<R>(props: ControlProps<R>) {
  const { spec, row, plan, id, hintId, field, onChange, onLeave } = props
  const describedBy = spec.hint === undefined ? undefined : hintId
  switch (spec.kind) {
    case 'text':
    case 'lines':
    case 'number':
    case 'timing':
      return <TextControl {...props} spec={spec} describedBy={describedBy} />
    case 'date':
      return (
        <div className="date-row">
          <TextControl {...props} spec={spec} describedBy={describedBy} />
          <DatePickerButton
            value={known(spec.read(row)) ?? ''}
            label={`Chọn ngày cho ${spec.label}`}
            onPick={(iso) => onChange(spec, (current) => spec.write(current, iso))}
          />
        </div>
      )
    case 'choice':
      return (
        <select
          id={id}
          className="input"
          data-field={field}
          aria-describedby={describedBy}
          value={spec.read(row)}
          onChange={(event) => {
            const { value } = event.currentTarget
            onChange(spec, (current) => spec.write(current, value))
            onLeave()
          }}
        >
          {spec.options(plan).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )
    case 'many':
      return (
        <MultiSelect
          id={id}
          size="sm"
          data={spec.options(plan).map(({ value, label }) => ({
            value,
            label: label === '' ? 'Chưa đặt tên' : label,
          }))}
          value={[...spec.read(row)]}
          onChange={(values) => {
            onChange(spec, (current) => spec.write(current, values))
            onLeave()
          }}
          searchable
          hidePickedOptions
          filter={optionsFoundBy}
          // What was typed is taken by Enter, as in every list to pick from.
          selectFirstOptionOnChange
          nothingFoundMessage="Không có mục phù hợp"
          placeholder={spec.read(row).length === 0 ? 'Chọn…' : ''}
          data-field={field}
          aria-describedby={describedBy}
        />
      )
    case 'check':
      return (
        <label className="check">
          <input
            id={id}
            type="checkbox"
            data-field={field}
            checked={spec.read(row)}
            onChange={(event) => {
              const { checked } = event.currentTarget
              onChange(spec, (current) => spec.write(current, checked))
              onLeave()
            }}
          />
          {spec.label}
        </label>
      )
    case 'computed':
      return (
        <output id={id} className="input computed" data-field={field}>
          {spec.mark === undefined ? null : <StateIcon mark={spec.mark(row, plan)} />}
          {spec.text(row, plan)}
        </output>
      )
  }
}

/** Options with every word of the search, with or without diacritics. */
const optionsFoundBy: OptionsFilter = ({ options, search }) => {
  const words = foldForSearch(search).split(' ')
  return options.filter(
    (option) =>
      'group' in option || words.every((word) => foldForSearch(option.label).includes(word)),
  )
}

type TextSpec<R> = Extract<FieldSpec<R>, { kind: 'text' | 'lines' | 'number' | 'timing' | 'date' }>

function TextControl<R>(
  props: Omit<ControlProps<R>, 'spec'> & {
    readonly spec: TextSpec<R>
    readonly describedBy: string | undefined
  },
) {
  const { spec, row, plan, id, field, onChange, onLeave, describedBy } = props
  const settle = useCallback(
    (typed: string) => fieldText(spec, writeFieldText(spec, row, typed, plan).row, plan),
    [spec, row, plan],
  )
  const multiline = spec.kind === 'lines' || (spec.kind === 'text' && spec.multiline)
  const suggestions = spec.kind === 'text' && !multiline ? (spec.suggestions?.(plan) ?? []) : []
  const listId = `${id}-suggestions`
  return (
    <>
      <TypedInput
        id={id}
        text={fieldText(spec, row, plan)}
        settle={settle}
        onType={(typed) =>
          onChange(spec, (current) => writeFieldText(spec, current, typed, plan).row)
        }
        onLeave={onLeave}
        multiline={multiline}
        maxLength={spec.kind === 'text' && !spec.multiline ? MAX_LINE : MAX_PARAGRAPH}
        placeholder={spec.placeholder ?? placeholders[spec.kind]}
        list={suggestions.length > 0 ? listId : undefined}
        describedBy={describedBy}
        field={field}
        align={spec.kind === 'number' ? 'right' : undefined}
      />
      {suggestions.length > 0 ? (
        <datalist id={listId}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      ) : null}
    </>
  )
}

const placeholders: Partial<Record<TextSpec<never>['kind'], string>> = {
  lines: 'Mỗi dòng một mục',
  date: 'ngày/tháng/năm',
  timing: 'VD: 15/3, 01/4 - 15/4, tháng 5, quý II, hằng tuần',
}

/** Opens the calendar of the system; typing stays the first way. */
function DatePickerButton(props: {
  readonly value: string
  readonly label: string
  readonly onPick: (iso: string) => void
}) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <span className="date-picker">
      <IconButton label={props.label} onClick={() => picker.current?.showPicker()}>
        <IconCalendar size={16} aria-hidden />
      </IconButton>
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={props.value}
        onChange={(event) => {
          if (event.currentTarget.value !== '') props.onPick(event.currentTarget.value)
        }}
      />
    </span>
  )
}

/** What is to be known of the value, said as it is typed. */
function NoteOf<R>({ spec, row, plan }: FieldProps<R>) {
  const note = spec.note?.(row, plan) ?? null
  return note === null ? null : (
    <p className="field-note" role="note" data-tone={note.tone}>
      {note.text}
    </p>
  )
}

/** Says, once the field is left, that its text is kept but not understood. */
function Unread<R>({ spec, row }: FieldProps<R>) {
  const message = unreadMessage(spec, row)
  return message === null ? null : (
    <p className="field-unread" role="note">
      {message}
    </p>
  )
}
