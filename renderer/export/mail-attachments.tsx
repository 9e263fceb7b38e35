import { useId } from 'react'
import { paperKindNames, type PaperKind } from '#shared/reference/paper-kinds'
import { fileFormats } from './build-files'
import type { Attached } from './use-mail-draft'

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
      {available.flatMap((kind) =>
        fileFormats.map((format) => {
          const key: Attached = `${kind}.${format}`
          return (
            <label key={key} className="check" htmlFor={`${id}-${key}`}>
              <input
                id={`${id}-${key}`}
                type="checkbox"
                checked={attached.includes(key)}
                onChange={() => toggle(key)}
              />
              {paperKindNames[kind]} ({format === 'docx' ? 'Word' : 'PDF'})
            </label>
          )
        }),
      )}
    </fieldset>
  )
}
