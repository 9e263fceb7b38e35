import { findGaps } from '#shared/rules/completeness/index'
import { usePlan } from '../plan/use-plan'
import type { StepDefinition } from '../steps/step'
import { useNavigation } from './navigation'
import { isBegunIn } from './step-progress'

const MOST_SHOWN = 3

/** What the step still lacks, each with the way to its field; nothing before it is begun. */
export function MissingHere({ step }: { readonly step: StepDefinition }) {
  const { goToPath } = useNavigation()
  const plan = usePlan((current) => current)
  const gaps = findGaps(plan).filter(({ section }) => step.sections.includes(section))
  if (gaps.length === 0 || !isBegunIn(plan, step)) return null
  const more = gaps.length - MOST_SHOWN
  return (
    <div className="missing-here" data-testid="missing-here">
      <span>Còn thiếu:</span>
      {gaps.slice(0, MOST_SHOWN).map(({ path, message }) => (
        <button
          key={`${path} ${message}`}
          type="button"
          className="link-button"
          onClick={() => goToPath(path)}
        >
          {message}
        </button>
      ))}
      {more > 0 ? <span>và {more} chỗ khác.</span> : null}
    </div>
  )
}
