import { useState, type ReactNode } from 'react'
import { KeepForm } from './keep-form'
import { LeftoverText, type ShownFinding } from './leftover-text'

type Props = {
  readonly found: ShownFinding & { readonly kind: string; readonly why: string }
  /** Where it stands, in Vietnamese. */
  readonly where: string
  /** The text it stands in. */
  readonly inText: string
  readonly onGoTo?: () => void
  /** Null when only a person can say what to write. */
  readonly onMend: (() => void) | null
  readonly onKeep: (reason: string) => void
  /** Name by which automated runs find it. */
  readonly testId?: string
  /** A way on of its own kind. */
  readonly children?: ReactNode
}

/** Something found in a text: what it says, what to write instead, and the ways on. */
export function LeftoverItem(props: Props) {
  const { found, where, inText, onGoTo, onMend, onKeep, testId = 'leftover', children } = props
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
          {children}
        </p>
      )}
    </li>
  )
}
