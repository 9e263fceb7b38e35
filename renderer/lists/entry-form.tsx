import { IconArrowLeft, IconTrash } from '@tabler/icons-react'
import type { Plan } from '#shared/plan/plan'
import { Field } from '../ui/fields/field'
import type { FieldSpec } from '../ui/fields/spec'

type Props<R> = {
  readonly noun: string
  /** e.g. "3 / 40". */
  readonly position: string
  readonly entry: R
  readonly fields: readonly FieldSpec<R>[]
  readonly path: string
  readonly plan: Plan
  readonly onChange: (spec: FieldSpec<R>, next: (entry: R) => R) => void
  readonly onLeave: () => void
  readonly onRemove: () => void
  readonly onBack: () => void
}

/** One entry of a list with all it holds. */
export function EntryForm<R>(props: Props<R>) {
  const { noun, position, entry, fields, path, plan } = props
  return (
    <div className="row-detail">
      <div className="toolbar">
        <button type="button" className="button" onClick={props.onBack}>
          <IconArrowLeft size={16} aria-hidden /> Về bảng
        </button>
        <span className="toolbar-text">
          {noun.charAt(0).toUpperCase() + noun.slice(1)} {position}
        </span>
        <span className="toolbar-space" />
        <button type="button" className="button" onClick={props.onRemove}>
          <IconTrash size={16} aria-hidden /> Xóa
        </button>
      </div>
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
    </div>
  )
}
