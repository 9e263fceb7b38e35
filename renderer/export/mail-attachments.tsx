import { useId } from 'react'
import { paperKindNames, type PaperKind } from '#shared/reference/paper-kinds'
import { fileFormats, formatNames } from './build-files'
import type { Attached } from './kept-letters'

/** Which papers go with the letter, each as Word or PDF. */
export function MailAttachments(props: {
  readonly available: readonly PaperKind[]
  readonly attached: readonly Attached[]
  readonly onAttach: (attached: readonly Attached[]) => void
}) {
  const { available, attached, onAttach } = props
  const id = useId()
  const toggle = (key: Attached) =>
    onAttach(attached.includes(key) ? attached.filter((each) => each !== key) : [...attached, key])
  return (
    <fieldset className="dialog-list">
      <legend>Tệp gửi kèm</legend>
      {available.map((kind) => (
        <div key={kind} className="dialog-choice">
          <span>{paperKindNames[kind]}</span>
          {fileFormats.map((format) => {
            const key: Attached = `${kind}.${format}`
            const name = formatNames[format]
            return (
              <label key={key} className="check" htmlFor={`${id}-${key}`}>
                <input
                  id={`${id}-${key}`}
                  type="checkbox"
                  aria-label={`${paperKindNames[kind]} (${name})`}
                  checked={attached.includes(key)}
                  onChange={() => toggle(key)}
                />
                {name}
              </label>
            )
          })}
        </div>
      ))}
    </fieldset>
  )
}
