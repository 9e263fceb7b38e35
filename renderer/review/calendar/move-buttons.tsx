import {
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
} from '@tabler/icons-react'
import type { Timing } from '#shared/plan/timing'
import { isMoved, moveByDays, moveByMonths, type Moved } from '#shared/rules/schedule/move-timing'

/** Days and spans go by days and weeks; months and quarters by months alone. */
const isByDays = ({ kind }: Timing) => kind === 'day' || kind === 'span'

/** Whether it can be moved step by step at all; a move by nothing tells. */
export const isSteppable = (timing: Timing) => isMoved(moveByMonths(timing, 0, 0))

/** What a key does to a time; null for keys that do nothing. */
export function moveForKey(key: string, timing: Timing, year: number): Moved | null {
  const back = key === 'ArrowLeft' || key === 'ArrowUp' || key === 'PageUp'
  const sign = back ? -1 : 1
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return isByDays(timing) ? moveByDays(timing, sign, year) : moveByMonths(timing, sign, year)
    case 'ArrowUp':
    case 'ArrowDown':
      return isByDays(timing)
        ? moveByDays(timing, 7 * sign, year)
        : moveByMonths(timing, sign, year)
    case 'PageUp':
    case 'PageDown':
      return moveByMonths(timing, sign, year)
    default:
      return null
  }
}

type Step = {
  readonly label: string
  readonly text: string
  readonly isBack: boolean
  readonly move: (timing: Timing, year: number) => Moved
}

const byMonth = (months: number) => (timing: Timing, year: number) =>
  moveByMonths(timing, months, year)
const byDays = (days: number) => (timing: Timing, year: number) => moveByDays(timing, days, year)

const MONTH_STEPS: readonly Step[] = [
  { label: 'Sớm hơn một tháng', text: 'Tháng', isBack: true, move: byMonth(-1) },
  { label: 'Muộn hơn một tháng', text: 'Tháng', isBack: false, move: byMonth(1) },
]
const DAY_STEPS: readonly Step[] = [
  { label: 'Sớm hơn một tuần', text: 'Tuần', isBack: true, move: byDays(-7) },
  { label: 'Sớm hơn một ngày', text: 'Ngày', isBack: true, move: byDays(-1) },
  { label: 'Muộn hơn một ngày', text: 'Ngày', isBack: false, move: byDays(1) },
  { label: 'Muộn hơn một tuần', text: 'Tuần', isBack: false, move: byDays(7) },
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
  const [sooner, later] = MONTH_STEPS
  const steps = [sooner, ...(isByDays(timing) ? DAY_STEPS : []), later].filter(
    (step) => step !== undefined,
  )
  return (
    <>
      <div className="move-buttons">
        {steps.map((step) => (
          <button
            key={step.label}
            type="button"
            className="button"
            aria-label={step.label}
            title={step.label}
            onClick={() => onMove(step.move(timing, year))}
          >
            {step.isBack ? <BackIcon text={step.text} /> : null}
            {step.text}
            {step.isBack ? null : <ForwardIcon text={step.text} />}
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

function BackIcon({ text }: { readonly text: string }) {
  return text === 'Tháng' ? (
    <IconChevronsLeft size={15} aria-hidden />
  ) : (
    <IconChevronLeft size={15} aria-hidden />
  )
}

function ForwardIcon({ text }: { readonly text: string }) {
  return text === 'Tháng' ? (
    <IconChevronsRight size={15} aria-hidden />
  ) : (
    <IconChevronRight size={15} aria-hidden />
  )
}
