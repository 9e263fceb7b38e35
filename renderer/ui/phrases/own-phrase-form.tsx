import { useId } from 'react'

/** Writes one of the officer's own phrases. */
export function OwnPhraseForm(props: {
  readonly text: string
  readonly onSave: (text: string) => void
  readonly onLeave: () => void
}) {
  const id = useId()
  return (
    <form
      className="own-phrase-form"
      onSubmit={(event) => {
        event.preventDefault()
        const text = new FormData(event.currentTarget).get('text')
        if (typeof text === 'string' && text.trim() !== '') {
          props.onSave(text.normalize('NFC').trim())
        }
      }}
    >
      <label className="field-label" htmlFor={id}>
        Câu mẫu của tôi
      </label>
      <textarea
        id={id}
        name="text"
        className="input"
        rows={3}
        maxLength={2_000}
        defaultValue={props.text}
        spellCheck={false}
        autoFocus
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          props.onLeave()
        }}
      />
      <p className="field-hint">
        Chữ trong ngoặc nhọn được thay khi chèn: {'{đơn vị}'}, {'{năm}'}, {'{chính sách}'}.
      </p>
      <p className="own-phrase-ways">
        <button type="submit" className="button">
          Lưu
        </button>
        <button type="button" className="button" onClick={props.onLeave}>
          Thôi
        </button>
      </p>
    </form>
  )
}
