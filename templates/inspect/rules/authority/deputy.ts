import { at, clause, type Rule } from '../rule'
import { withAuthority, text } from '../helpers/signature'

export const deputySigns: Rule = {
  id: 'authority.deputy',
  title: 'Cấp phó ký thay (KT.)',
  clause: clause('II.7b'),
  severity: 'law',
  check: (parts) =>
    withAuthority(parts, (lines) => {
      const all = text(lines)
      const deputy = lines.find((line) =>
        /^PHÓ (?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG|CHÁNH)(?!\p{L})/iu.test(line.text),
      )
      // Boards sign in their own way; other marks are another rule's.
      if (!deputy || /BAN CHỈ ĐẠO|HỘI ĐỒNG|TỔ |KT|K\/T|TL|T\/L|TUQ/u.test(all)) return []
      return [
        at(
          deputy,
          'Cấp phó ký thay người đứng đầu phải ghi “KT.” trước chức vụ của người đứng đầu, ví dụ “KT. CHỦ TỊCH” rồi xuống dòng “PHÓ CHỦ TỊCH”.',
        ),
      ]
    }),
}
