import { releaseFinding } from '#shared/plan/kept-findings'
import { useOpenPlan, usePlan } from '../../plan/use-plan'

/** What stays as it is with a reason, and the way to look at it again. */
export function KeptFindings(props: {
  /** Tells the findings of one search from those of another. */
  readonly isShown: (key: string) => boolean
}) {
  const openPlan = useOpenPlan()
  const all = usePlan(({ origin }) => origin.keptFindings)
  const kept = all.filter(({ key }) => props.isShown(key))
  if (kept.length === 0) return null
  const release = (key: string) =>
    openPlan.change('Bỏ giữ', null, (plan) => releaseFinding(plan, key))
  return (
    <details>
      <summary>Đã giữ, có lý do ({kept.length})</summary>
      <ul className="kept-findings">
        {kept.map(({ key, reason }) => (
          <li key={key}>
            <span>{reason}</span>
            <button type="button" className="link-button" onClick={() => release(key)}>
              Bỏ giữ
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
