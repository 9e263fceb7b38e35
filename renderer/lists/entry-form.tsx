import type { Plan } from '#shared/plan/plan'
import { Field } from '../ui/fields/field'
import type { FieldSpec } from '../ui/fields/spec'
import { OpenedRow } from '../ui/opened-row'

type Props<R> = {
  readonly noun: string
  /** e.g. "3 / 40". */
  readonly position: string
  readonly entry: R
  readonly fields: readonly FieldSpec<R>[]
  readonly path: string
  /** Path of the field to begin in; null for the first. */
  readonly field: string | null
  readonly plan: Plan
  readonly onChange: (spec: FieldSpec<R>, next: (entry: R) => R) => void
  readonly onLeave: () => void
  readonly onRemove: () => void
  readonly onBack: () => void
}

/** One entry of a list with all it holds. */
export function EntryForm<R>(props: Props<R>) {
  const { entry, fields, path, plan } = props
  return (
    <OpenedRow
      noun={props.noun}
      position={props.position}
      field={props.field}
      onBack={props.onBack}
      onRemove={props.onRemove}
    >
      <div className="field-list">
        {fields.map((spec) => (
          <Field
            key={`${path}/${spec.name}`}
            spec={spec}
            row={entry}
            plan={plan}
            path={path}
            onChange={props.onChange}
            onLeave={props.onLeave}
          />
        ))}
      </div>
    </OpenedRow>
  )
}
