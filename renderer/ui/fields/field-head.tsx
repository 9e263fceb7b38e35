import { useId, useState, type ReactNode } from 'react'
import { fieldPattern } from '#shared/plan/field-pattern'
import type { Unit } from '#shared/plan/unit'
import { exampleFor } from '#shared/reference/examples/index'
import { fieldHelpOf } from '#shared/reference/field-help/index'

/** The label of a field, its tools, and under them its help once asked for by "?" or F1. */
export function FieldHead(props: {
  readonly field: string
  readonly label: ReactNode
  /** What the label says. */
  readonly name: string
  /** Whose example is shown. */
  readonly unit: Unit
  /** Other tools of the field. */
  readonly children: ReactNode
}) {
  const { field, label, name, unit, children } = props
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const help = fieldHelpOf(field)
  return (
    <>
      <div className="field-head">
        {label}
        {children}
        {help === null ? null : (
          <button
            type="button"
            className="field-tool field-help-button"
            aria-label={`Cách ghi ${name}`}
            aria-keyshortcuts="F1"
            // F1 does the same from the field itself, so Tab goes from one field to the next.
            tabIndex={-1}
            aria-expanded={isOpen}
            aria-controls={id}
            title="Cách ghi, ví dụ, lỗi thường gặp (F1 khi đang ở ô này)"
            data-field-help
            onClick={() => setOpen(!isOpen)}
          >
            ?
          </button>
        )}
      </div>
      {/* Always there, so that what comes into it is read out. */}
      {help === null ? null : (
        <div id={id} role="status" className="field-help" hidden={!isOpen}>
          {isOpen ? (
            <>
              <p>{help.how}</p>
              <dl>
                <div>
                  <dt>Ví dụ</dt>
                  <dd className="field-help-example">
                    {exampleFor(fieldPattern(field), help.example, unit)}
                  </dd>
                </div>
                <div>
                  <dt>Hay sai</dt>
                  <dd>
                    <ul>
                      {help.mistakes.map((mistake) => (
                        <li key={mistake}>{mistake}</li>
                      ))}
                    </ul>
                  </dd>
                </div>
              </dl>
            </>
          ) : null}
        </div>
      )}
    </>
  )
}
