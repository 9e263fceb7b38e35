import { once, PRACTICE, respelling, type Rule } from '../rule'
import { fillable, plain } from '../helpers/content'

export const doubleSpaces: Rule = {
  id: 'spaces.double',
  title: 'Không có hai dấu cách liền nhau',
  clause: PRACTICE,
  severity: 'practice',
  check: (parts) => {
    const free = fillable(parts)
    return once(
      plain(parts).filter(
        (paragraph) => !free.has(paragraph) && /[\p{L}\d,;.] {2,}\p{L}/u.test(paragraph.text),
      ),
      (which) => `${which} có hai dấu cách liền nhau. Bỏ dấu cách thừa.`,
      respelling(/[\p{L}\d,;.]+ {2,}\p{L}+/gu, ' '),
    )
  },
}
