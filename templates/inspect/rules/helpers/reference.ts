import type { Parts } from '../../recognise/parts'
import type { Mistake, Verdict } from '../rule'
import { withoutPart } from './absent'
import type { Line } from '../../recognise/lines'

/** Số, ký hiệu (mục II.3). */

const NO_REFERENCE = 'Không tìm thấy dòng số, ký hiệu.'

export function withReference(parts: Parts, check: (line: Line) => readonly Mistake[]): Verdict {
  const line = parts.letterhead?.reference
  return line ? check(line) : withoutPart(parts, NO_REFERENCE)
}

/** What stands after "Số:". */
export const afterLabel = (line: Line) => line.raw.trim().replace(/^số\s*[:.;]?/iu, '')
