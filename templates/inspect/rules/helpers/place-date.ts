import type { Line } from '../../recognise/lines'
import type { Parts } from '../../recognise/parts'
import type { Mistake, Verdict } from '../rule'
import { withoutPart } from './absent'

/** Địa danh và thời gian ban hành (mục II.4). */

export function withPlaceDate(parts: Parts, check: (line: Line) => readonly Mistake[]): Verdict {
  const line = parts.letterhead?.placeDate
  return line
    ? check(line)
    : withoutPart(parts, 'Không tìm thấy dòng địa danh và ngày, tháng, năm.')
}

export const partOf = (line: Line, word: string): string =>
  new RegExp(`${word}\\s+(\\d{1,4})(?!\\d)`, 'iu').exec(line.text)?.[1] ?? ''
