import { withChanges } from '#shared/plan/plan-changes'
import { reviewCompanionDates } from '#shared/rules/review/companion-dates'
import { reviewCompanionSet } from '#shared/rules/review/companion-set'
import type { ReviewFix } from '#shared/rules/review/review-finding'
import { useOpenPlan, usePlan } from '../plan/use-plan'
import { notifyUndoable } from '../ui/notices'

/** Where the papers of the set contradict one another, told before they are written. */
export function SetWarnings() {
  const openPlan = useOpenPlan()
  const plan = usePlan((current) => current)
  const kept = new Set(plan.origin.keptFindings.map(({ key }) => key))
  const found = [...reviewCompanionSet(plan), ...reviewCompanionDates(plan)].filter(
    ({ key, weight }) => weight !== 'nice' && !kept.has(key),
  )
  if (found.length === 0) return null
  const mend = ({ label, changes }: ReviewFix) => {
    openPlan.change(label, null, (current) => withChanges(current, changes) ?? current)
    notifyUndoable(openPlan, `Đã sửa: ${label}.`)
  }
  return (
    <div role="alert" data-testid="set-warnings">
      <p>Các văn bản của bộ chưa khớp nhau:</p>
      <ul className="dialog-list">
        {found.map(({ key, message, fix }) => (
          <li key={key} data-key={key}>
            {message}
            {fix === null ? null : (
              <>
                {' '}
                <button type="button" className="link-button" onClick={() => mend(fix)}>
                  {fix.label}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
