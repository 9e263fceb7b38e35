import type { Entered } from '#shared/plan/entered'
import { MAX_MONEY } from '#shared/plan/primitives'
import { entryFieldNames } from '#shared/lists/field-names'
import type { FieldSpec } from '../ui/fields/spec'

/** Fields of list entries, which are not fields of a plan; described as those are. */

type Extras = {
  readonly label?: string
  readonly hint?: string
  readonly width?: 'full' | 'half' | 'third'
}

const base = (name: string, extras: Extras) => ({
  name,
  label: entryFieldNames[name] ?? name,
  ...extras,
})

export const text = <R extends Record<K, string>, K extends string>(
  name: K,
  extras: Extras = {},
): FieldSpec<R> => ({
  kind: 'text',
  multiline: false,
  ...base(name, extras),
  read: (row) => row[name],
  write: (row, value) => ({ ...row, [name]: value }),
})

export const day = <R extends Record<K, Entered<string>>, K extends string>(
  name: K,
  extras: Extras = {},
): FieldSpec<R> => ({
  kind: 'date',
  ...base(name, extras),
  read: (row) => row[name],
  write: (row, value) => ({ ...row, [name]: value }),
})

export const money = <R extends Record<K, Entered<number>>, K extends string>(
  name: K,
  extras: Extras = {},
): FieldSpec<R> => ({
  kind: 'number',
  max: MAX_MONEY,
  ...base(name, extras),
  read: (row) => row[name],
  write: (row, value) => ({ ...row, [name]: value }),
})

export const oneOf = <R extends Record<K, V>, K extends string, V extends string>(
  name: K,
  names: Readonly<Record<V, string>>,
  extras: Extras = {},
): FieldSpec<R> => {
  const values = Object.keys(names) as V[]
  return {
    kind: 'choice',
    ...base(name, extras),
    options: () => values.map((value) => ({ value, label: names[value] })),
    read: (row) => row[name],
    write: (row, text) => {
      const value = values.find((each) => each === text)
      return value === undefined ? row : { ...row, [name]: value }
    },
  }
}

/** Whether somebody compared the entry with the paper it comes from: always a word, never a blank. */
export const verified = <R extends { verified: boolean }>(): FieldSpec<R> => ({
  kind: 'choice',
  ...base('verified', { label: 'Đối chiếu' }),
  options: () => [
    { value: 'checked', label: 'Đã kiểm tra' },
    { value: 'unchecked', label: 'Cần kiểm tra' },
  ],
  read: (row) => (row.verified ? 'checked' : 'unchecked'),
  write: (row, value) => ({ ...row, verified: value === 'checked' }),
})
