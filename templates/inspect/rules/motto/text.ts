import { plainText } from '../../read/plain-text'
import { MOTTO } from '#templates/nd30/layout'
import { at, clause, NO_LETTERHEAD, rewriting, unjudged, type Rule } from '../rule'

export const motto: Rule = {
  id: 'motto.text',
  title: 'Tiêu ngữ viết đúng, gạch nối có cách chữ',
  clause: clause('II.1b'),
  severity: 'law',
  check: ({ letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    const line = letterhead.motto
    if (!line) {
      return [
        at(
          letterhead.nationalName,
          `Không thấy Tiêu ngữ dưới Quốc hiệu. Thêm dòng “${MOTTO}” ngay dưới Quốc hiệu.`,
        ),
      ]
    }
    return plainText(line.text) === MOTTO
      ? []
      : [
          at(
            line,
            `Tiêu ngữ viết chưa đúng. Viết “${MOTTO}”: viết hoa chữ cái đầu mỗi cụm từ, dùng dấu gạch nối (-) có cách chữ hai bên.`,
            rewriting(line, MOTTO),
          ),
        ]
  },
}
