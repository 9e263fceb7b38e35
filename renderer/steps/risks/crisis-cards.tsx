import { useEffect } from 'react'
import { emptyRow } from '#shared/plan/defaults'
import {
  crisisCardGaps,
  draftCard,
  sensitivePolicies,
  type CardGap,
} from '#shared/rules/crisis-cards'
import { newId } from '../../plan/new-id'
import { addRows, updateRow } from '../../plan/rows'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { useShownPaper } from '../../shell/shown-paper'
import { notifyUndoable } from '../../ui/notices'
import './crisis-cards.css'

/** Which sensitive policies lack a card for the first hour, a draft of one, and the cards on paper. */
export function CrisisCards() {
  const openPlan = useOpenPlan()
  const plan = usePlan((current) => current)
  const { show } = useShownPaper()
  // Elsewhere in the guide it is the plan that is being written.
  useEffect(() => () => show('plan'), [show])
  const sensitive = sensitivePolicies(plan)
  const gaps = crisisCardGaps(plan)
  if (sensitive.length === 0) return null

  const draft = ({ policy, riskId }: CardGap) => {
    openPlan.change('Soạn thẻ xử lý thông tin', null, (current) =>
      riskId === null
        ? addRows(current, 'risks', [draftCard(current, policy, emptyRow('risks', newId()))])
        : updateRow(current, 'risks', riskId, (risk) => draftCard(current, policy, risk)),
    )
    notifyUndoable(openPlan, `Đã soạn thẻ cho “${policy.name}”. Hãy sửa cho đúng với địa phương.`)
  }
  return (
    <section className="crisis-cards" aria-label="Thẻ xử lý thông tin" data-testid="crisis-cards">
      <p>
        <strong>Thẻ xử lý thông tin:</strong>{' '}
        <span role="status" data-testid="card-count">
          {sensitive.length - gaps.length}/{sensitive.length} chính sách nhạy cảm đã có đủ.
        </span>{' '}
        {plan.risks.length === 0 ? null : (
          <button type="button" className="link-button" onClick={() => show('crisisCards')}>
            Xem bản in các thẻ
          </button>
        )}
      </p>
      {gaps.length === 0 ? null : (
        <ul>
          {gaps.map((gap) => (
            <li key={gap.policy.id} data-testid="card-gap">
              <span>
                {gap.policy.name}: còn thiếu {gap.lacks.join(', ')}.
              </span>
              <button
                type="button"
                className="link-button"
                aria-label={`Soạn thẻ cho ${gap.policy.name}`}
                onClick={() => draft(gap)}
              >
                Soạn thẻ
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
