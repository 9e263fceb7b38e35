import { type Line } from '../../recognise/lines'
import type { Closing, Parts } from '../../recognise/parts'
import { unjudged, type Mistake, type Verdict } from '../rule'
import { withoutClosing } from './absent'

/** Quyền hạn, chức vụ, họ tên (mục II.7). */

export function withAuthority(
  parts: Parts,
  check: (lines: readonly Line[], closing: Closing) => readonly Mistake[],
): Verdict {
  if (!parts.closing) return withoutClosing(parts)
  return parts.closing.authority.length === 0
    ? unjudged('Không tìm thấy quyền hạn, chức vụ của người ký cạnh “Nơi nhận”.')
    : check(parts.closing.authority, parts.closing)
}

/** A placeholder such as "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ" is nobody's authority. */
export const text = (lines: readonly Line[]) =>
  lines.map((line) => line.text.toLocaleUpperCase('vi')).join('\n')

export const NO_NAME = 'Không tìm thấy họ tên người ký.'
