import type { Edit } from '../../fix/edit'
import type { ReadParagraph } from '../../read/read-document'
import type { Parts } from '../../recognise/parts'
import { once, unjudged, type Verdict } from '../rule'

/** Lời văn (mục II.6e). Judged by paragraphs long enough to be prose. */

const PROSE_LENGTH = 110

export const NO_PROSE = 'Không tìm thấy đoạn lời văn đủ dài để kiểm tra.'

const isProse = ({ text, look }: ReadParagraph) =>
  text.trim().length >= PROSE_LENGTH && look.align !== 'center' && !text.includes('\n')

export function prose({ body, title, letterhead }: Parts): readonly ReadParagraph[] {
  return title || letterhead ? body.filter(isProse) : []
}

export function judged(
  parts: Parts,
  isWrong: (paragraph: ReadParagraph) => boolean,
  message: (which: string, first: ReadParagraph) => string,
  edit: (paragraph: ReadParagraph) => Edit,
): Verdict {
  const paragraphs = prose(parts)
  if (paragraphs.length === 0) return unjudged(NO_PROSE)
  const wrong = paragraphs.filter(isWrong)
  const [first] = wrong
  return first ? once(wrong, (which) => message(which, first), edit) : []
}
