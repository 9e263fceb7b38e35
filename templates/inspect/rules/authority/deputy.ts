import type { Line } from '../../recognise/lines'
import { at, clause, type Rule } from '../rule'
import { withAuthority, text } from '../helpers/signature'

/** "KT. CHỦ TỊCH" and under it the head of an office, who is nobody's deputy. */
const signsForWithoutRank = (lines: readonly Line[]): Line | undefined =>
  lines.find(
    (line, index) =>
      /^KT\.\s/u.test(lines[index - 1]?.text ?? '') &&
      /^(?:CHÁNH VĂN PHÒNG|TRƯỞNG (?:PHÒNG|BAN)|GIÁM ĐỐC|CHỦ TỊCH)(?!\p{L})/iu.test(line.text),
  )

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
      const stranger = signsForWithoutRank(lines)
      if (stranger) {
        return [
          at(
            stranger,
            'Chỉ cấp phó mới ký thay (KT.) người đứng đầu. Người đứng đầu đơn vị bên dưới ký thừa lệnh (TL.) hoặc thừa ủy quyền (TUQ.), hoặc ghi lại chức vụ cấp phó dưới dòng “KT.”.',
          ),
        ]
      }
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
