import { useServices } from '../../shell/services'
import { UnreadNote } from '../../ui/kept/unread-note'

/** Words taken as right, and the way to have them checked again. */
export function OwnWords(props: {
  readonly words: readonly string[]
  readonly onRemove: (word: string) => void
}) {
  const { words, onRemove } = props
  const { desktop, storage } = useServices()
  return (
    <>
      <UnreadNote desktop={desktop} of={storage.kept.ownWords} name="“Từ của tôi”" />
      {words.length === 0 ? null : (
        <details>
          <summary>Từ của tôi ({words.length})</summary>
          <ul className="kept-findings">
            {words.map((word) => (
              <li key={word}>
                <span>{word}</span>
                <button
                  type="button"
                  className="link-button"
                  aria-label={`Bỏ “${word}” khỏi từ của tôi`}
                  onClick={() => onRemove(word)}
                >
                  Bỏ
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
