import { useId, useRef, useState } from 'react'
import { MAX_LINE } from '#shared/plan/primitives'
import { Dialog } from '../ui/dialog'

type Props = {
  readonly title: string
  readonly onRename: (title: string) => void
  readonly onCancel: () => void
}

/** A plan is called by the subject of its document, so both change together. */
export function RenameDialog({ title, onRename, onCancel }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [empty, setEmpty] = useState(false)
  const id = useId()
  const rename = () => {
    const next = input.current?.value.trim() ?? ''
    setEmpty(next === '')
    if (next === '') input.current?.focus()
    else onRename(next)
  }
  return (
    <Dialog
      title="Đổi tên kế hoạch"
      onCancel={onCancel}
      actions={
        <>
          <button type="button" className="button" onClick={onCancel}>
            Thôi
          </button>
          <button type="submit" form={`${id}-form`} className="button primary">
            Đổi tên
          </button>
        </>
      }
    >
      <form
        id={`${id}-form`}
        onSubmit={(event) => {
          event.preventDefault()
          rename()
        }}
      >
        <label htmlFor={id}>Trích yếu của văn bản</label>
        <input
          id={id}
          ref={input}
          className="input"
          defaultValue={title}
          maxLength={MAX_LINE}
          autoFocus
          aria-invalid={empty}
          aria-describedby={`${id}-hint`}
        />
        <p id={`${id}-hint`} className="hint">
          {empty ? 'Hãy nhập tên.' : 'Tên này cũng là trích yếu in trên văn bản.'}
        </p>
      </form>
    </Dialog>
  )
}
