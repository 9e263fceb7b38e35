import { useState } from 'react'
import { fieldName } from '#shared/plan/field-names'
import { positionsOf } from '#shared/plan/plan-path'
import type { ReviewFinding } from '#shared/rules/review/review-finding'
import { usePlan } from '../../plan/use-plan'
import { useNavigation } from '../../shell/navigation'
import { KeepForm } from '../leftovers/keep-form'

type Props = {
  readonly finding: ReviewFinding
  readonly onFix: () => void
  readonly onKeep: (reason: string) => void
}

/** One reason to come back, and the ways to be rid of it. */
export function FindingItem({ finding, onFix, onKeep }: Props) {
  const { weight, message, path, fix, stays } = finding
  const { goToPath } = useNavigation()
  const [isKeeping, setKeeping] = useState(false)
  const where = usePlan((plan) => (path === null ? '' : fieldName(positionsOf(plan, path))))
  return (
    <li className="finding" data-weight={weight} data-key={finding.key} data-path={finding.path}>
      <p>{message}</p>
      {where === '' ? null : <p className="place">{where}</p>}
      {isKeeping ? (
        <KeepForm onKeep={onKeep} onLeave={() => setKeeping(false)} />
      ) : (
        <p className="finding-ways">
          {fix === null ? null : (
            <button type="button" className="link-button" onClick={onFix}>
              {fix.label}
            </button>
          )}
          {path === null ? null : (
            <button type="button" className="link-button" onClick={() => goToPath(path)}>
              Đến chỗ đó
            </button>
          )}
          {stays === undefined ? (
            <button type="button" className="link-button" onClick={() => setKeeping(true)}>
              Giữ, vì…
            </button>
          ) : null}
          {stays === 'seen' ? (
            <button type="button" className="link-button" onClick={() => onKeep('Đã xem lại.')}>
              Đã xem lại
            </button>
          ) : null}
        </p>
      )}
    </li>
  )
}
