import type { PlanProblem } from '#shared/plan/parse'

const SHOWN = 8

/** What cannot be read in a plan, place by place. */
export function ProblemList({ problems }: { readonly problems: readonly PlanProblem[] }) {
  if (problems.length === 0) return null
  const rest = problems.length - SHOWN
  return (
    <ul className="problem-list">
      {problems.slice(0, SHOWN).map((problem) => (
        <li key={`${problem.path} ${problem.message}`}>
          <strong>{problem.where}:</strong> {problem.message}
        </li>
      ))}
      {rest > 0 ? <li>… và {rest} chỗ khác.</li> : null}
    </ul>
  )
}
