import { looks } from '../helpers/look'
import { clause, unjudged, type Rule } from '../rule'

export const subjectLook: Rule = {
  id: 'subject.look',
  title: 'Trích yếu nội dung',
  clause: clause('II.5b'),
  severity: 'law',
  check: ({ title }) =>
    title && title.subject.length > 0
      ? looks(title.subject, {
          name: 'Trích yếu nội dung',
          sizes: [13, 14],
          bold: true,
          italic: false,
          centred: true,
        }).slice(0, 1)
      : unjudged('Không tìm thấy trích yếu dưới tên loại văn bản.'),
}
