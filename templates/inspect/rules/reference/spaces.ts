import { at, clause, rewriting, type Rule } from '../rule'
import { withReference, afterLabel } from '../helpers/reference'

/** The stray space of many papers: "745 /UBND-TP". Space for a number not yet given is right. */
export const referenceSpaces: Rule = {
  id: 'reference.spaces',
  title: 'Số, ký hiệu không có cách chữ',
  clause: clause('II.3c'),
  severity: 'law',
  check: (parts) =>
    withReference(parts, (line) => {
      const rest = afterLabel(line).trim()
      const isStray = /\d\s+\//.test(rest) || /\/\s+\S/.test(rest) || /\S\s+-|-\s+\S/.test(rest)
      return isStray
        ? [
            at(
              line,
              'Số, ký hiệu có cách chữ thừa. Giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-), đều không cách chữ, ví dụ “Số: 15/KH-UBND”.',
              rewriting(line, `Số: ${rest.replace(/\s*([/-])\s*/g, '$1')}`),
            ),
          ]
        : []
    }),
}
