import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import type { AssessedDemand } from '#shared/rules/section-1/assess'
import type { Suggestion } from '#shared/rules/section-1/found'
import { newId } from '../../plan/new-id'
import { useOpenPlan } from '../../plan/use-plan'
import { useNavigation } from '../../shell/navigation'
import { notifyUndoable } from '../../ui/notices'
import { AnswerStateMark } from './answer-state'
import { Places } from './places'

/** One demand: what is asked, how far it is answered, with what, and what would answer the rest. */
export function DemandRow({ answer }: { readonly answer: AssessedDemand }) {
  const { demand, state, evidence } = answer
  const openPlan = useOpenPlan()
  const { goToPath } = useNavigation()
  const row = useRef<HTMLDivElement>(null)

  const take = (suggestion: Suggestion) => {
    const { plan, path } = suggestion.apply(openPlan.store.getState().plan, newId)
    openPlan.change(suggestion.label, null, () => plan)
    const done = `${suggestion.label}: đã xong.`
    notifyUndoable(openPlan, [done, suggestion.reminder].filter(Boolean).join(' '), [
      { label: 'Xem dòng vừa thêm', run: () => goToPath(path) },
    ])
    // The button is gone with what was missing.
    row.current?.focus()
  }

  const answering = evidence.filter(({ links }) => links.length > 0)
  const lacking = evidence.filter(({ lacks }) => lacks.length > 0)
  return (
    <div
      role="row"
      className="demand-row"
      ref={row}
      tabIndex={-1}
      data-testid="demand"
      data-demand={demand.id}
      data-state={state}
    >
      <div role="cell" className="demand-id">
        {demand.id}
      </div>
      <div role="cell" className="demand-title">
        <p>{demand.title}</p>
        <details>
          <summary>
            Nguyên văn, cách hiểu<span className="visually-hidden"> của yêu cầu {demand.id}</span>
          </summary>
          <blockquote>“{demand.quote}”</blockquote>
          <p className="demand-note">{demand.clause}</p>
          <p>{demand.explanation}</p>
        </details>
      </div>
      <div role="cell" className="demand-state">
        <AnswerStateMark state={state} />
      </div>
      <div role="cell" className="demand-evidence">
        <ul className="evidence-list">
          {answering.map(({ label, state: found, links }) => (
            <li key={label}>
              <p className="evidence-label">{label}</p>
              <Places places={links} most={found === 'met' ? 1 : 3} />
            </li>
          ))}
        </ul>
        {answering.length === 0 ? <p className="demand-note">Chưa có.</p> : null}
      </div>
      <div role="cell" className="demand-lacks">
        {lacking.length === 0 ? (
          <p className="demand-note demand-nothing">Không còn thiếu.</p>
        ) : (
          lacking.map(({ label, lacks, suggestions }) => (
            <div key={label} className="demand-lack">
              <Places places={lacks} most={3} />
              {suggestions.map((suggestion) => (
                <button
                  key={suggestion.label}
                  type="button"
                  className="button demand-offer"
                  data-testid="demand-offer"
                  onClick={() => take(suggestion)}
                >
                  <IconPlus size={15} aria-hidden /> {suggestion.label}
                </button>
              ))}
            </div>
          ))
        )}
      </div>
    </div>
  )
}
