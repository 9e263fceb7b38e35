import { useState } from 'react'
import { LeftoverText, type MarkedText } from './leftover-text'

type Props = {
  readonly found: MarkedText & { readonly kind: string; readonly why: string }
  readonly testId?: string
  /** Where it stands, in Vietnamese. */
  readonly where: string
  /** The text it stands in. */
  readonly inText: string
  readonly onGoTo?: () => void
  /** Null when only a person can say what to write. */
  readonly onMend: (() => void) | null
  readonly onKeep: (reason: string) => void
}

/** One place that is out of date or does not agree: what it says, what to write instead, and the three ways on. */
export function LeftoverItem(props: Props) {
  const { found, where, inText, onGoTo, onMend, onKeep, testId = 'leftover' } = props
  const [isKeeping, setKeeping] = useState(false)
  return (
    <li className="finding" data-testid={testId} data-kind={found.kind}>
      <p className="leftover-where">{where}</p>
      <p>
        <LeftoverText found={found} inText={inText} />
      </p>
      <p className="clause">{found.why}</p>
      {isKeeping ? (
        <KeepForm onKeep={onKeep} onLeave={() => setKeeping(false)} />
      ) : (
        <p className="leftover-ways">
          {onMend === null ? null : (
            <button type="button" className="link-button" onClick={onMend}>
              Sửa
            </button>
          )}
          {onGoTo === undefined ? null : (
            <button type="button" className="link-button" onClick={onGoTo}>
              Đến chỗ đó
            </button>
          )}
          <button type="button" className="link-button" onClick={() => setKeeping(true)}>
            Giữ, vì…
          </button>
        </p>
      )}
    </li>
  )
}

function KeepForm(props: {
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
