import {
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
} from '@tabler/icons-react'
import type { Timing } from '#shared/plan/timing'
import { moveByDays, moveByMonths, type Moved } from '#shared/rules/schedule/move-timing'
import { isByDays, isSteppable } from './move-keys'

type Step = {
  readonly label: string
  readonly text: string
  readonly Icon: typeof IconChevronLeft
  readonly isBack: boolean
  readonly move: (timing: Timing, year: number) => Moved
}

const byMonth = (months: number) => (timing: Timing, year: number) =>
  moveByMonths(timing, months, year)
const byDays = (days: number) => (timing: Timing, year: number) => moveByDays(timing, days, year)

const A_MONTH_SOONER: Step = {
  label: 'Sớm hơn một tháng',
  text: 'Tháng',
  Icon: IconChevronsLeft,
  isBack: true,
  move: byMonth(-1),
}
const A_MONTH_LATER: Step = {
  label: 'Muộn hơn một tháng',
  text: 'Tháng',
  Icon: IconChevronsRight,
  isBack: false,
  move: byMonth(1),
}
const back = { Icon: IconChevronLeft, isBack: true }
const forward = { Icon: IconChevronRight, isBack: false }
const DAY_STEPS: readonly Step[] = [
  { label: 'Sớm hơn một tuần', text: 'Tuần', ...back, move: byDays(-7) },
  { label: 'Sớm hơn một ngày', text: 'Ngày', ...back, move: byDays(-1) },
  { label: 'Muộn hơn một ngày', text: 'Ngày', ...forward, move: byDays(1) },
  { label: 'Muộn hơn một tuần', text: 'Tuần', ...forward, move: byDays(7) },
]

/** The same moves as the keys, for the mouse. */
export function MoveButtons(props: {
  readonly timing: Timing
  readonly year: number
  readonly onMove: (moved: Moved) => void
}) {
  const { timing, year, onMove } = props
  if (!isSteppable(timing)) {
    return (
      <p className="hint">
        Thời gian này không chuyển từng ngày được; gõ thời gian mới bên dưới hoặc kéo vào lịch.
      </p>
    )
  }
  const steps = [A_MONTH_SOONER, ...(isByDays(timing) ? DAY_STEPS : []), A_MONTH_LATER]
  return (
    <>
      <div className="move-buttons">
        {steps.map(({ label, text, Icon, isBack, move }) => (
          <button
            key={label}
            type="button"
            className="button"
            aria-label={label}
            title={label}
            onClick={() => onMove(move(timing, year))}
          >
            {isBack ? <Icon size={15} aria-hidden /> : null}
            {text}
            {isBack ? null : <Icon size={15} aria-hidden />}
          </button>
        ))}
      </div>
      <p className="hint">
        {isByDays(timing)
          ? 'Phím ← → một ngày, ↑ ↓ một tuần, Page Up, Page Down một tháng; Enter để chuyển.'
          : 'Phím ← → sớm, muộn hơn; Enter để chuyển.'}
      </p>
    </>
  )
}
