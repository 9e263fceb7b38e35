import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconClockHour4,
} from '@tabler/icons-react'
import type { Mark } from './fields/spec'

const icons = {
  good: IconCircleCheck,
  open: IconAlertTriangle,
  bad: IconCircleX,
  later: IconClockHour4,
} as const satisfies Record<Mark, unknown>

/** The icon of a state; the word beside it says the same. */
export function StateIcon({ mark }: { readonly mark: Mark }) {
  const Icon = icons[mark]
  return <Icon className="state-icon" data-mark={mark} size={15} aria-hidden />
}
