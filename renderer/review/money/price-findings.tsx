import { known } from '#shared/plan/entered'
import { checkPrice } from '#shared/rules/money/norms'
import { formatWhole } from '#shared/vietnamese/numbers'
import { useListEntries } from '../../lists/use-lists'
import { usePlan } from '../../plan/use-plan'
import { useNavigation } from '../../shell/navigation'
import '../findings.css'

/** Prices above the ceiling of the norm they name: to be answered for, not forbidden. */
export function PriceFindings() {
  const lines = usePlan((plan) => plan.budgetLines)
  const norms = useListEntries('costNorms')
  const { goToPath } = useNavigation()
  const over = lines.flatMap((line) => {
    const check = checkPrice(line, norms)
    return check?.status === 'over' ? [{ line, check }] : []
  })
  if (over.length === 0) return null
  return (
    <ul className="finding-list" data-testid="prices-over" data-count={over.length}>
      {over.map(({ line, check: { norm, excess } }) => (
        <li className="finding" key={line.id}>
          <p>
            {line.content}: đơn giá {formatWhole(known(line.unitPrice) ?? 0)} đồng/
            {line.measureUnit} cao hơn mức tối đa {formatWhole(known(norm.maxPrice) ?? 0)} đồng là{' '}
            {formatWhole(excess)} đồng.
          </p>
          <p className="clause">
            Theo: {norm.clause}
            {norm.verified ? '' : ' (cần kiểm tra)'}
          </p>
          <p>
            <button
              type="button"
              className="link-button"
              onClick={() => goToPath(`budgetLines/${line.id}/unitPrice`)}
            >
              Đến chỗ đó
            </button>
          </p>
        </li>
      ))}
    </ul>
  )
}
