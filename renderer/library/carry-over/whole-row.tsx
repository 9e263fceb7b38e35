import { useState } from 'react'
import type { Row } from '#shared/differences/rows'
import { valueText } from '#shared/differences/value-text'
import { fieldNames, type FieldName } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'

/** Everything last year's row said, for who wants to see it before deciding. */
export function WholeRow({ plan, row }: { readonly plan: Plan; readonly row: Row }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="carry-whole"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={isOpen}
    >
      <summary>Xem đủ nội dung năm trước</summary>
      {isOpen ? (
        <dl>
          {Object.entries(row)
            .filter(([key]) => key !== 'id')
            .map(([key, value]) => [key, valueText(plan, key, value)] as const)
            .filter(([, text]) => text !== '')
            .map(([key, text]) => (
              <div key={key}>
                <dt>{key in fieldNames ? fieldNames[key as FieldName] : key}</dt>
                <dd>{text}</dd>
              </div>
            ))}
        </dl>
      ) : null}
    </details>
  )
}
