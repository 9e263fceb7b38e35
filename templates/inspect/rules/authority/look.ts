import { looks } from '../helpers/look'
import { clause, type Rule } from '../rule'
import { withAuthority } from '../helpers/signature'

export const authorityLook: Rule = {
  id: 'authority.look',
  title: 'Kiểu chữ quyền hạn, chức vụ',
  clause: clause('II.7đ'),
  severity: 'law',
  check: (parts) =>
    withAuthority(parts, (lines) =>
      looks(lines, {
        name: 'Quyền hạn, chức vụ của người ký',
        sizes: [13, 14],
        bold: true,
        italic: false,
        upper: true,
        centred: true,
      }).slice(0, 1),
    ),
}
