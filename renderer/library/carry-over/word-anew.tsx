import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { TypedInput } from '../../ui/fields/typed-input'

type Props = {
  readonly field: string
  /** What is proposed as it stands. */
  readonly text: string
  readonly onEdit: (text: string) => void
  readonly onLeave: () => void
}

/** A proposed text and a way to word it otherwise, opened when asked for. */
export function WordAnew({ field, text, onEdit, onLeave }: Props) {
  const [isOpen, setOpen] = useState(false)
  return isOpen ? (
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
  )
}

const same = (typed: string) => typed.normalize('NFC')
