import type { Closing, Parts } from '../../recognise/parts'
import type { Mistake, Verdict } from '../rule'
import { withoutClosing } from './absent'

/** Nơi nhận and Kính gửi (mục II.9). */

export function withClosing(
  parts: Parts,
  check: (closing: Closing) => readonly Mistake[],
): Verdict {
  return parts.closing ? check(parts.closing) : withoutClosing(parts)
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
