import { at, clause, type Rule } from '../rule'
import { withReference, afterLabel } from '../helpers/reference'

export const referenceYear: Rule = {
  id: 'reference.year',
  title: 'Ký hiệu không có năm',
  clause: clause('II.3b'),
  severity: 'law',
  check: (parts) =>
    withReference(parts, (line) =>
      /\/\s*(?:19|20)\d{2}\s*\//.test(afterLabel(line))
        ? [
            at(
              line,
              'Ký hiệu văn bản hành chính không ghi năm (chỉ văn bản quy phạm pháp luật mới có năm). Bỏ năm khỏi số, ký hiệu.',
            ),
          ]
        : [],
    ),
}
