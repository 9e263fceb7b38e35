import { withoutTitle } from '../helpers/absent'
import { at, clause, type Rule } from '../rule'

export const noAbout: Rule = {
  id: 'subject.about',
  title: 'Không dùng “V/v” cho văn bản có tên loại',
  clause: clause('II.5b'),
  severity: 'law',
  check: (parts) => {
    const { title, letterhead } = parts
    if (!title) return withoutTitle(parts)
    const lines = [...title.subject, ...(letterhead?.letterSubject ?? [])]
    return lines
      .filter(({ text }) => /^V\s*\/\s*v/iu.test(text))
      .map((line) =>
        at(
          line,
          '“V/v” chỉ dùng cho công văn. Văn bản có tên loại ghi trích yếu trực tiếp dưới tên loại (hoặc “Về việc …”).',
        ),
      )
  },
}
