import { filledByKind, leftOfOtherKind, type OtherKindPart } from '#shared/plan/unit-by-kind'
import type { Unit } from '#shared/plan/unit'
import { useOpenPlan } from '../../plan/use-plan'
import { notifyUndoable } from '../../ui/notices'

const NAMES: Readonly<Record<OtherKindPart, string>> = {
  codeAbbreviation: 'ký hiệu',
  signer: 'người ký',
  recipients: 'nơi nhận',
}

/** Offers what units of the kind usually have where what stands there is another kind's. */
export function KindAid({ unit }: { readonly unit: Unit }) {
  const openPlan = useOpenPlan()
  const left = leftOfOtherKind(unit)
  if (left.length === 0) return null
  const names = left.map((part) => NAMES[part]).join(', ')
  return (
    <p className="field-hint">
      <button
        type="button"
        className="link-button"
        data-testid="fill-by-kind"
        onClick={() => {
          openPlan.change('Điền theo loại đơn vị', null, (plan) => ({
            ...plan,
            unit: filledByKind(plan.unit),
          }))
          notifyUndoable(openPlan, `Đã điền ${names} theo loại đơn vị.`)
        }}
      >
        Điền {names} theo loại đơn vị
      </button>
    </p>
  )
}
