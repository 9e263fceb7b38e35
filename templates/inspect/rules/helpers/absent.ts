import { isAttached, isLetter } from '../../recognise/official'
import type { Parts } from '../../recognise/parts'
import { inapplicable, NO_CLOSING, NO_TITLE, unjudged, type Verdict } from '../rule'

/** A part was not found: because the paper need not have it, or for a reason nobody can tell. */

export const withoutTitle = (parts: Parts): Verdict =>
  isLetter(parts) ? inapplicable('Công văn không có tên loại.') : unjudged(NO_TITLE)

export const withoutClosing = (parts: Parts): Verdict =>
  isAttached(parts) ? inapplicable(OF_DECISION) : unjudged(NO_CLOSING)

export const withoutPart = (parts: Parts, reason: string): Verdict =>
  isAttached(parts) ? inapplicable(OF_DECISION) : unjudged(reason)

export const withoutSubject = (parts: Parts): Verdict =>
  isLetter(parts)
    ? inapplicable('Công văn ghi trích yếu dưới số, ký hiệu.')
    : unjudged('Không tìm thấy trích yếu dưới tên loại văn bản.')

const OF_DECISION =
  'Văn bản ban hành kèm theo quyết định; số, ngày, chữ ký và nơi nhận nằm ở quyết định.'
