import type { Closing, Parts } from '../../recognise/parts'
import { NO_CLOSING, unjudged, type Mistake, type Verdict } from '../rule'

/** Nơi nhận and Kính gửi (mục II.9). */

export function withClosing(
  parts: Parts,
  check: (closing: Closing) => readonly Mistake[],
): Verdict {
  return parts.closing ? check(parts.closing) : unjudged(NO_CLOSING)
}

export function withList(parts: Parts, check: (closing: Closing) => readonly Mistake[]): Verdict {
  return withClosing(parts, (closing) => (closing.recipients.length === 0 ? [] : check(closing)))
}

/** Types that name no addressee at their head (only papers to superiors and letters do). */
export const WITHOUT_ADDRESSEE = [
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH',
  'NGHỊ QUYẾT',
  'CHỈ THỊ',
  'QUY CHẾ',
  'QUY ĐỊNH',
]
