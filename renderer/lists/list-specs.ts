import { entryFieldNames } from '#shared/lists/field-names'
import { fieldsNamed, type FieldSpec } from '../ui/fields/spec'

/** Fields of list entries, which are not fields of a plan; described as those are. */
const { base, ...entryFields } = fieldsNamed(entryFieldNames)
export const { line, date, number, choice } = entryFields

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
