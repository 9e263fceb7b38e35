import type { ReactNode } from 'react'
import { fieldNames, type FieldName } from '#shared/plan/field-names'
import type { Entered } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import type { Timing } from '#shared/plan/timing'

/**
 * A field described once: the form, the grid, copy and paste all work from the description.
 * `R` is what holds the field: a row, or a section such as the unit.
 */
export type FieldSpec<R> = FieldBase &
  Beside<R> &
  (
    | (Access<R, string> & { kind: 'text'; multiline: boolean; suggestions?: Suggestions })
    | (Access<R, readonly string[]> & { kind: 'lines' })
    | (Access<R, Entered<string>> & { kind: 'date' })
    | (Access<R, Entered<number>> & { kind: 'number'; max: number })
    | (Access<R, Timing> & { kind: 'timing' })
    | (Access<R, boolean> & { kind: 'check' })
    | (Access<R, string> & { kind: 'choice'; options: Options })
    | (Access<R, readonly string[]> & { kind: 'many'; options: Options; create?: Create })
    | {
        kind: 'computed'
        text: (row: R, plan: Plan) => string
        /** Shown before the text as an icon; the text alone says it too. */
        mark?: ((row: R, plan: Plan) => Mark) | undefined
      }
  )

type FieldBase = {
  /** Path inside the row, e.g. `content` or `stages/drafting/from`. */
  name: string
  label: string
  /** What the label leaves to the eye, e.g. the stage its row is of; said before it to who cannot see. */
  spokenBefore?: string
  /** What is missing without it, or how to write it; shown under the label. */
  hint?: string
  placeholder?: string
  width?: 'full' | 'half' | 'third'
}

/** How a state is to be taken: fine, to be looked at, wrong, not yet. */
export type Mark = 'good' | 'open' | 'bad' | 'later'

/** Something to know of a value that was understood, e.g. the ceiling of a price. */
export type FieldNote = { readonly text: string; readonly tone: 'plain' | 'warning' }

/** What stands beside a field. */
type Beside<R> = {
  /** A warning is seen in the grid too. */
  note?: ((row: R, plan: Plan) => FieldNote | null) | undefined
  /** Help of the field's own in the form, e.g. to pick its value from a list. */
  aid?: ((row: R) => ReactNode) | undefined
}

type Access<R, V> = { read: (row: R) => V; write: (row: R, value: V) => R }

export type Option = { readonly value: string; readonly label: string }
export type Options = (plan: Plan) => readonly Option[]
/** Makes the row that a pasted name refers to. */
export type Create = (plan: Plan, name: string, id: string) => Plan
export type Suggestions = (plan: Plan) => readonly string[]

type Extras = {
  label?: string
  spokenBefore?: string
  hint?: string
  placeholder?: string
  width?: 'full' | 'half' | 'third'
}

const access = <R extends Record<K, V>, K extends string, V>(key: K): Access<R, V> => ({
  read: (row) => row[key],
  write: (row, value) => ({ ...row, [key]: value }),
})

/** Builders of the fields that plans and lists both have; a field goes by its name in `names`. */
export function fieldsNamed<Name extends string>(names: Readonly<Record<Name, string>>) {
  const base = (name: Name, extras: Extras): FieldBase => ({ name, label: names[name], ...extras })
  return {
    base,
    line: <R extends Record<K, string>, K extends Name>(
      name: K,
      extras: Extras & { suggestions?: Suggestions } = {},
    ): FieldSpec<R> => ({
      kind: 'text',
      multiline: false,
      ...base(name, extras),
      ...access<R, K, string>(name),
    }),
    date: <R extends Record<K, Entered<string>>, K extends Name>(
      name: K,
      extras: Extras = {},
    ): FieldSpec<R> => ({
      kind: 'date',
      ...base(name, extras),
      ...access<R, K, Entered<string>>(name),
    }),
    number: <R extends Record<K, Entered<number>>, K extends Name>(
      name: K,
      max: number,
      extras: Extras = {},
    ): FieldSpec<R> => ({
      kind: 'number',
      max,
      ...base(name, extras),
      ...access<R, K, Entered<number>>(name),
    }),
    /** One of a closed set, told in Vietnamese by `told`. */
    choice: <R extends Record<K, V>, K extends Name, V extends string>(
      name: K,
      told: Readonly<Record<V, string>>,
      extras: Extras = {},
    ): FieldSpec<R> => {
      const values = Object.keys(told) as V[]
      return {
        kind: 'choice',
        options: () => values.map((value) => ({ value, label: told[value] })),
        ...base(name, extras),
        read: (row) => row[name],
        write: (row, text) => {
          const value = values.find((candidate) => candidate === text)
          return value === undefined ? row : { ...row, [name]: value }
        },
      }
    },
  }
}

const { base, ...planFields } = fieldsNamed(fieldNames)
export const { line, date, number, choice } = planFields

export function paragraph<R extends Record<K, string>, K extends FieldName>(
  name: K,
  extras: Extras = {},
): FieldSpec<R> {
  return {
    kind: 'text',
    multiline: true,
    width: 'full',
    ...base(name, extras),
    ...access<R, K, string>(name),
  }
}

export function lines<R extends Record<K, readonly string[]>, K extends FieldName>(
  name: K,
  extras: Extras = {},
): FieldSpec<R> {
  return { kind: 'lines', ...base(name, extras), ...access<R, K, readonly string[]>(name) }
}

export function timing<R extends Record<K, Timing>, K extends FieldName>(
  name: K,
  extras: Extras = {},
): FieldSpec<R> {
  return { kind: 'timing', ...base(name, extras), ...access<R, K, Timing>(name) }
}

export function check<R extends Record<K, boolean>, K extends FieldName>(
  name: K,
  extras: Extras = {},
): FieldSpec<R> {
  return { kind: 'check', ...base(name, extras), ...access<R, K, boolean>(name) }
}

/** Any of a closed set. */
export function flags<R extends Record<K, readonly V[]>, K extends FieldName, V extends string>(
  name: K,
  names: Readonly<Record<V, string>>,
  extras: Extras = {},
): FieldSpec<R> {
  const values = Object.keys(names) as V[]
  return {
    kind: 'many',
    options: () => values.map((value) => ({ value, label: names[value] })),
    ...base(name, extras),
    read: (row) => row[name],
    write: (row, chosen) => ({ ...row, [name]: values.filter((value) => chosen.includes(value)) }),
  }
}

/** Another row of the plan, or none. */
export function reference<R extends Record<K, string | null>, K extends FieldName>(
  name: K,
  none: string,
  options: Options,
  extras: Extras = {},
): FieldSpec<R> {
  return {
    kind: 'choice',
    options: (plan) => [{ value: '', label: none }, ...options(plan)],
    ...base(name, extras),
    read: (row) => row[name] ?? '',
    write: (row, value) => ({ ...row, [name]: value === '' ? null : value }),
  }
}

/** Other rows of the plan. */
export function references<R extends Record<K, readonly string[]>, K extends FieldName>(
  name: K,
  options: Options,
  extras: Extras & { create?: Create } = {},
): FieldSpec<R> {
  return { kind: 'many', options, ...base(name, extras), ...access<R, K, readonly string[]>(name) }
}

/** A number out of a few, or none; e.g. the quarter. */
export function numberChoice<R extends Record<K, number | null>, K extends FieldName>(
  name: K,
  none: string,
  names: Readonly<Record<number, string>>,
  extras: Extras = {},
): FieldSpec<R> {
  return {
    kind: 'choice',
    options: () => [
      { value: '', label: none },
      ...Object.entries(names).map(([value, label]) => ({ value, label })),
    ],
    ...base(name, extras),
    read: (row) => row[name]?.toString() ?? '',
    write: (row, value) => ({ ...row, [name]: value === '' ? null : Number(value) }),
  }
}

export function computed<R>(
  name: FieldName,
  text: (row: R, plan: Plan) => string,
  extras: Extras = {},
): FieldSpec<R> {
  return { kind: 'computed', ...base(name, extras), text }
}

/** The same field, held one level deeper: `stages` → `stages/drafting`. */
export function within<R, I>(
  path: string,
  lens: { read: (row: R) => I; write: (row: R, inner: I) => R },
  spec: FieldSpec<I>,
): FieldSpec<R> {
  const deeper = <V>(inner: Access<I, V>): Access<R, V> => ({
    read: (row) => inner.read(lens.read(row)),
    write: (row, value) => lens.write(row, inner.write(lens.read(row), value)),
  })
  const name = `${path}/${spec.name}`
  const { note, aid } = spec
  const beside: Required<Beside<R>> = {
    note: note && ((row, plan) => note(lens.read(row), plan)),
    aid: aid && ((row) => aid(lens.read(row))),
  }
  switch (spec.kind) {
    case 'text':
      return { ...spec, ...beside, name, ...deeper(spec) }
    case 'lines':
      return { ...spec, ...beside, name, ...deeper(spec) }
    case 'date':
      return { ...spec, ...beside, name, ...deeper(spec) }
    case 'number':
      return { ...spec, ...beside, name, ...deeper(spec) }
    case 'timing':
      return { ...spec, ...beside, name, ...deeper(spec) }
    case 'check':
      return { ...spec, ...beside, name, ...deeper(spec) }
    case 'choice':
      return { ...spec, ...beside, name, ...deeper(spec) }
    case 'many':
      return { ...spec, ...beside, name, ...deeper(spec) }
    case 'computed': {
      const { mark } = spec
      return {
        ...spec,
        ...beside,
        name,
        text: (row, plan) => spec.text(lens.read(row), plan),
        mark: mark && ((row, plan) => mark(lens.read(row), plan)),
      }
    }
  }
}
