import { WordAnew } from './word-anew'

type Props = {
  readonly field: string
  /** What was found in the text, each with why only a person can say. */
  readonly whys: readonly string[]
  /** The proposed text; null where last year's is kept. */
  readonly text: string | null
  /** Whether the text is to be read and worded here; it is not where a change of it stands already. */
  readonly isShown: boolean
  readonly onEdit: (text: string) => void
  readonly onLeave: () => void
}

/** A text in which something of last year stands that the app has no words for. */
export function NoteItem({ field, whys, text, isShown, onEdit, onLeave }: Props) {
  return (
    <li>
      <span className="carry-field">{field}, cần bạn xem</span>
      {whys.map((why) => (
        <span key={why} className="hint">
          {why}
        </span>
      ))}
      {text === null || !isShown ? null : (
        <>
          <span className="marked-change">{text}</span>
          <WordAnew field={field} text={text} onEdit={onEdit} onLeave={onLeave} />
        </>
      )}
    </li>
  )
}
