import { at, clause, rewriting, type Rule } from '../rule'
import type { Line } from '../../recognise/lines'
import { withReference, afterLabel } from '../helpers/reference'

/** The number alone, blank while the clerk has not given one. */
const numberOf = (line: Line) => /^\s*(\d+)/.exec(afterLabel(line))?.[1] ?? ''

export const referencePadding: Rule = {
  id: 'reference.padding',
  title: 'Số nhỏ hơn 10 có số 0 phía trước',
  clause: clause('II.3c'),
  severity: 'law',
  check: (parts) =>
    withReference(parts, (line) =>
      /^\d$/.test(numberOf(line))
        ? [
            at(
              line,
              `Số nhỏ hơn 10 phải thêm số 0 phía trước: 0${numberOf(line)}.`,
              rewriting(line, line.raw.trim().replace(/\d/, '0$&')),
            ),
          ]
        : [],
    ),
}
