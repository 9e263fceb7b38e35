import { useState } from 'react'
import './leftovers.css'

/** Asks why a finding stays as it is: a reason silences it for good. */
export function KeepForm(props: {
  readonly onKeep: (reason: string) => void
  readonly onLeave: () => void
}) {
  const [reason, setReason] = useState('')
  return (
    <form
      className="leftover-keep"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') props.onKeep(reason.trim())
      }}
    >
      <input
        className="input"
        aria-label="Lý do giữ"
        placeholder="Lý do giữ, ví dụ: so sánh với kết quả năm trước"
        maxLength={300}
        autoFocus
        onInput={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.onLeave()
        }}
      />
      <button type="submit" className="button" disabled={reason.trim() === ''}>
        Giữ
      </button>
      <button type="button" className="button" onClick={props.onLeave}>
        Thôi
      </button>
    </form>
  )
}
