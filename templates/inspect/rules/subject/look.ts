import { looks } from '../helpers/look'
import { clause, type Rule } from '../rule'
import { withoutSubject } from '../helpers/absent'

export const subjectLook: Rule = {
  id: 'subject.look',
  title: 'Trích yếu nội dung',
  clause: clause('II.5b'),
  severity: 'law',
  check: (parts) =>
    parts.title && parts.title.subject.length > 0
      ? looks(parts.title.subject, {
          name: 'Trích yếu nội dung',
          sizes: [13, 14],
          bold: true,
          italic: false,
          centred: true,
        }).slice(0, 1)
      : withoutSubject(parts),
}
