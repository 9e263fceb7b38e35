import { useState } from 'react'
import type { Leftover } from '#shared/carry-over/text/finding'
import { KeepForm } from './keep-form'
import { LeftoverText } from './leftover-text'

type Props = {
  readonly found: Leftover
  /** Where it stands, in Vietnamese. */
  readonly where: string
  /** The text it stands in. */
  readonly inText: string
  readonly onGoTo?: () => void
  /** Null when only a person can say what to write. */
  readonly onMend: (() => void) | null
  readonly onKeep: (reason: string) => void
}

/** One mention of an earlier year: what it says, what to write instead, and the three ways on. */
export function LeftoverItem({ found, where, inText, onGoTo, onMend, onKeep }: Props) {
  const [isKeeping, setKeeping] = useState(false)
  return (
    <li className="finding" data-testid="leftover" data-kind={found.kind}>
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
