import { linesOf } from '../../recognise/lines'
import { afterLabel } from '../helpers/reference'
import { at, NO_LETTERHEAD, PRACTICE, unjudged, type Rule } from '../rule'

/** Paragraphs from the top among which the word may stand. */
const TOP = 30

export const draftLeft: Rule = {
  id: 'draft.left',
  title: 'Không còn chữ “DỰ THẢO” khi đã có số và ngày',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ letterhead, date, document }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    const isNumbered =
      letterhead.reference !== null && /^\s*\d/.test(afterLabel(letterhead.reference))
    if (!isNumbered || date === null) return []
    const word = document.paragraphs
      .slice(0, TOP)
      .flatMap(linesOf)
      .find(({ text }) => /^\(?DỰ THẢO(?: LẦN \d+)?\)?$/iu.test(text))
    return word
      ? [
          at(
            word,
            'Văn bản đã có số và ngày nhưng còn chữ “DỰ THẢO”. Bỏ chữ này trước khi ban hành.',
          ),
        ]
      : []
  },
}
