import type { FieldSpec } from '../fields/spec'
import type { GridColumn } from './columns'

const MOST_NAMED = 5

/** What a row holds besides its columns, and the way there. */
export function DetailHint<R>(props: {
  readonly noun: string
  readonly columns: readonly GridColumn<R>[]
  readonly fields: readonly FieldSpec<R>[]
  readonly onOpen: () => void
}) {
  const { noun, columns, fields, onOpen } = props
  const shown = new Set(columns.map(({ spec }) => spec.name))
  const hidden = fields.filter(({ name, kind }) => !shown.has(name) && kind !== 'computed')
  const names = hidden.slice(0, MOST_NAMED).map(({ label }) => label.toLowerCase())
  return (
    <p className="grid-hint">
      <button type="button" className="link-button" data-testid="open-detail" onClick={onOpen}>
        Mở chi tiết {noun}
      </button>{' '}
      {hidden.length === 0
        ? 'để dùng câu mẫu, xem cách ghi từng ô.'
        : `để dùng câu mẫu và điền thêm: ${names.join('; ')}${hidden.length > MOST_NAMED ? '…' : '.'}`}{' '}
      Bấm số thứ tự cũng mở dòng đó.
    </p>
  )
}
