import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { Change } from '#shared/carry-over/card'
import { MarkedChange } from '../../ui/marked-change'
import { TypedInput } from '../../ui/fields/typed-input'

type Props = {
  readonly change: Change
  /** The proposed text when it may be rewritten here; null for a date, a number or a choice. */
  readonly text: string | null
  readonly onEdit: (text: string) => void
  readonly onLeave: () => void
}

/** One field that would differ: what it said with the change marked, why, and a way to word it. */
export function ChangeItem({ change, text, onEdit, onLeave }: Props) {
  const { field, before, after, why } = change
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <span className="carry-field">{field}</span>
      {text === null ? (
        <span className="carry-values">
          <del>{before || '(trống)'}</del> → <ins>{after || '(để trống)'}</ins>
        </span>
      ) : (
        <MarkedChange before={before} after={text} />
      )}
      {why === '' ? null : <span className="hint">{why}</span>}
      {text === null ? null : isOpen ? (
        <TypedInput
          label={`Đề xuất cho ${field}`}
          text={text}
          settle={same}
          onType={onEdit}
          onLeave={onLeave}
          multiline
          focusOnMount="end"
        />
      ) : (
        <button type="button" className="link-button" onClick={() => setOpen(true)}>
          <IconPencil size={14} aria-hidden /> Sửa lời
        </button>
      )}
    </li>
  )
}

const same = (typed: string) => typed.normalize('NFC')
