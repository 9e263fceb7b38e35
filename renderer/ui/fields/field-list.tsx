import { useCallback } from 'react'
import type { Plan } from '#shared/plan/plan'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { Field } from './field'
import type { FieldSpec } from './spec'

/** The fields of one row or section as a form, wired to the open plan. */
export function FieldList<R>(props: {
  readonly specs: readonly FieldSpec<R>[]
  readonly row: R
  readonly path: string
  readonly update: (plan: Plan, next: (row: R) => R) => Plan
}) {
  const { specs, row, path, update } = props
  const openPlan = useOpenPlan()
  const plan = usePlan((current) => current)
  const onChange = useCallback(
    (spec: FieldSpec<R>, next: (current: R) => R) => {
      openPlan.change(`Sửa ${spec.label}`, `${path}/${spec.name}`, (current) =>
        update(current, next),
      )
    },
    [openPlan, path, update],
  )
  return (
    <div className="field-list">
      {specs.map((spec) => (
        <Field
          key={`${path}/${spec.name}`}
          spec={spec}
          row={row}
          plan={plan}
          path={path}
          onChange={onChange}
          onLeave={openPlan.endTyping}
        />
      ))}
    </div>
  )
}
