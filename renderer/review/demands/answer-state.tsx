import { IconCircleCheckFilled, IconCircleDashed, IconCircleHalf2 } from '@tabler/icons-react'
import { answerStateNames, type AnswerState } from '#shared/rules/section-1/found'

const icons = {
  met: IconCircleCheckFilled,
  partly: IconCircleHalf2,
  missing: IconCircleDashed,
} as const satisfies Record<AnswerState, unknown>

/** How far something is answered: a shape and a word, so that colour is not needed. */
export function AnswerStateMark({ state }: { readonly state: AnswerState }) {
  const Icon = icons[state]
  return (
    <span className="answer-state" data-state={state}>
      <Icon size={17} aria-hidden /> {answerStateNames[state]}
    </span>
  )
}
