import type { Unit } from '#shared/plan/unit'
import { useOpenPlan } from '../../plan/use-plan'

/** Offers what the unit's name already says for a field that is still blank. */
export function NameAid(props: {
  readonly unit: Unit
  readonly field: 'placeName' | 'shortName' | 'parentName'
  /** Blank when the name says nothing of the kind. */
  readonly offered: string
}) {
  const { unit, field, offered } = props
  const openPlan = useOpenPlan()
  if (offered === '' || unit[field].trim() !== '') return null
  return (
    <p className="field-hint">
      <button
        type="button"
        className="link-button"
        data-testid={`take-${field}`}
        onClick={() =>
          openPlan.change('Lấy từ tên đơn vị', null, (plan) => ({
            ...plan,
            unit: { ...plan.unit, [field]: offered },
          }))
        }
      >
        Ghi “{offered}”
      </button>
    </p>
  )
}
