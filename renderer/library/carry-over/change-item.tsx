import type { Change } from '#shared/carry-over/card'
import { MarkedChange } from '../../ui/marked-change'
import { WordAnew } from './word-anew'

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
      {text === null ? null : (
        <WordAnew field={field} text={text} onEdit={onEdit} onLeave={onLeave} />
      )}
    </li>
  )
}
