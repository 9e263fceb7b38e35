import { IconCheck } from '@tabler/icons-react'
import { findGaps } from '#shared/rules/completeness/index'
import { usePlan } from '../plan/use-plan'
import { useCurrentDemands } from '../review/demands/current-demands'
import { steps } from '../steps'
import { stepGroups } from '../steps/step'
import { useNavigation } from './navigation'
import { isBegunIn } from './step-progress'

type Progress = 'todo' | 'doing' | 'done'

const progressNames: Record<Progress, string> = {
  todo: 'Chưa làm',
  doing: 'Đang làm',
  done: 'Xong',
}

/** The task list: every step, in any order, with how far it is. */
export function StepList() {
  const plan = usePlan((current) => current)
  const { target, goToStep } = useNavigation()
  const demands = useCurrentDemands()
  const gaps = findGaps(plan)
  return (
    <nav className="step-list" aria-label="Các phần của kế hoạch">
      <label className="step-choice">
        Phần{' '}
        <select
          className="input"
          value={target.stepId}
          onChange={(event) => goToStep(event.currentTarget.value)}
        >
          {steps.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {Object.entries(stepGroups).map(([group, title]) => (
        <section key={group}>
          <h2>{title}</h2>
          <ul>
            {steps
              .filter((step) => step.group === group)
              .map((step) => {
                const missing = gaps.filter((gap) => step.sections.includes(gap.section)).length
                const own = step.progress?.(plan, demands)
                const total = own
                  ? own.all - own.met
                  : step.sections.length === 0
                    ? gaps.length
                    : missing
                const isBegun = own ? own.met > 0 : isBegunIn(plan, step)
                const progress: Progress = total === 0 ? 'done' : isBegun ? 'doing' : 'todo'
                return (
                  <li key={step.id}>
                    <button
                      type="button"
                      className="step-link"
                      data-testid="step-link"
                      data-step={step.id}
                      aria-current={target.stepId === step.id ? 'step' : undefined}
                      onClick={() => goToStep(step.id)}
                    >
                      <span className="progress-dot" data-progress={progress} aria-hidden>
                        {progress === 'done' ? <IconCheck size={10} stroke={3.5} /> : null}
                      </span>
                      <span className="name">{step.title}</span>
                      <span className="visually-hidden">{progressNames[progress]}</span>
                      {progress !== 'todo' && total > 0 ? (
                        <span className="count">{total} thiếu</span>
                      ) : null}
                    </button>
                  </li>
                )
              })}
          </ul>
        </section>
      ))}
    </nav>
  )
}
