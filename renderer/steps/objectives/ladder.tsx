import { indicatorLevelNames } from '#shared/reference/choice-names'
import { indicatorLevelMeanings } from '#shared/reference/indicator-levels'
import { evaluationLadder, missingRungs } from '#shared/rules/objectives/ladder'
import { weakObjectives, withSuggestion, type WeakObjective } from '#shared/rules/objectives/weak'
import { updateRow } from '../../plan/rows'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { useNavigation } from '../../shell/navigation'
import { notifyUndoable } from '../../ui/notices'
import './ladder.css'

/** Objectives as rungs from what is put in to what changes, and those that cannot be measured yet. */
export function Ladder() {
  const objectives = usePlan((plan) => plan.objectives)
  const { goToPath } = useNavigation()
  if (objectives.length === 0) return null
  const missing = new Set(missingRungs(objectives))
  const weak = weakObjectives({ objectives })
  return (
    <section className="ladder" aria-label="Thang đánh giá" data-testid="ladder">
      <details>
        <summary title="Xem mục tiêu ở từng mức">
          <ol>
            {evaluationLadder(objectives).map(({ level, objectives: own }) => (
              <li key={level} data-level={level} data-missing={missing.has(level)}>
                <strong>
                  {indicatorLevelNames[level]}: {own.length === 0 ? 'chưa có' : own.length}
                </strong>
                <span>{indicatorLevelMeanings[level]}</span>
              </li>
            ))}
          </ol>
        </summary>
        <div className="ladder-rungs">
          {evaluationLadder(objectives).map(({ level, objectives: own }) => (
            <ul key={level} aria-label={indicatorLevelNames[level]}>
              {own.map((objective) => (
                <li key={objective.id}>
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => goToPath(`objectives/${objective.id}/target`)}
                  >
                    {objective.indicator || objective.content}
                  </button>
                  <span>
                    {objective.baseline || 'chưa rõ hiện trạng'} →{' '}
                    {objective.target || 'chưa có chỉ tiêu'}
                  </span>
                </li>
              ))}
            </ul>
          ))}
        </div>
      </details>
      {missing.size === 0 ? null : (
        <p data-testid="missing-rungs">
          Chưa có mục tiêu ở mức{' '}
          {[...missing].map((level) => indicatorLevelNames[level].toLowerCase()).join(', ')}: cuối
          năm khó biết người dân có nhận được và thực tế có thay đổi không.
        </p>
      )}
      {weak.length === 0 ? null : (
        <ul className="weak-objectives">
          {weak.map((each) => (
            <Weak key={each.objective.id} weak={each} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Weak({ weak }: { readonly weak: WeakObjective }) {
  const { objective, message, path, suggestion } = weak
  const openPlan = useOpenPlan()
  const { goToPath } = useNavigation()
  const take = () => {
    if (suggestion === null) return
    openPlan.change('Dùng chỉ số gợi ý', null, (plan) =>
      updateRow(plan, 'objectives', objective.id, (row) => withSuggestion(row, suggestion)),
    )
    notifyUndoable(
      openPlan,
      `Đã ghi chỉ số. Hãy ghi chỉ tiêu, ví dụ “${suggestion.targetExample}”.`,
    )
  }
  return (
    <li data-testid="weak-objective" data-weakness={weak.weakness}>
      <span>
        <strong>{objective.content}</strong>: {message}
        {suggestion === null
          ? ''
          : ` Có thể đo bằng “${suggestion.indicator}”, chỉ tiêu như “${suggestion.targetExample}”.`}
      </span>
      <span className="weak-ways">
        {suggestion === null ? null : (
          <button type="button" className="link-button" onClick={take}>
            Dùng chỉ số này
          </button>
        )}
        <button type="button" className="link-button" onClick={() => goToPath(path)}>
          Đến chỗ đó
        </button>
      </span>
    </li>
  )
}
