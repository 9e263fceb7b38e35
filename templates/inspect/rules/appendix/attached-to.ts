import { plainText } from '../../read/plain-text'
import type { Line } from '../../recognise/lines'
import { isAttached } from '../../recognise/official'
import type { Parts } from '../../recognise/parts'
import { dateIn } from '../../recognise/recognise'
import { looks } from '../helpers/look'
import { at, clause, type Mistake, type Rule } from '../rule'
import { withAppendices } from '../helpers/appendices'

/** The number and the date are the paper's own, as far as both are filled in. */
function ofAnotherPaper(parts: Parts, line: Line): readonly Mistake[] {
  const type = parts.title?.type ?? ''
  const stated = plainText(line.text)
  if (type === '' || isAttached(parts) || !new RegExp(`kèm theo ${type}`, 'iu').test(stated)) {
    return []
  }
  const numberIn = (text: string) => /số\s*:?\s*(\d+)\s*\//iu.exec(text)?.[1]
  const [own, other] = [numberIn(parts.letterhead?.reference?.text ?? ''), numberIn(stated)]
  const date = dateIn(stated)
  const isOther =
    (own !== undefined && other !== undefined && Number(own) !== Number(other)) ||
    (parts.date !== null && date !== null && parts.date !== date)
  return isOther
    ? [at(line, 'Số hoặc ngày ghi ở đây khác với số, ngày của văn bản. Sửa cho khớp.')]
    : []
}

export const appendixAttached: Rule = {
  id: 'appendix.attached-to',
  title: 'Thông tin “(Kèm theo …)” của phụ lục',
  clause: clause('III.1c'),
  severity: 'law',
  check: (parts) =>
    withAppendices(parts, () =>
      parts.appendices.flatMap(({ label, attachedTo }) =>
        attachedTo
          ? [
              ...looks([attachedTo], {
                name: 'Thông tin kèm theo',
                sizes: [13, 14],
                italic: true,
                centred: true,
              }),
              ...ofAnotherPaper(parts, attachedTo),
            ]
          : [
              at(
                label,
                'Dưới tên phụ lục chưa ghi thông tin “(Kèm theo … số … ngày … tháng … năm … của …)”, chữ in thường, nghiêng, canh giữa.',
              ),
            ],
      ),
    ),
}
