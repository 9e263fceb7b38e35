import { at, clause, type Rule } from '../rule'
import { withAuthority } from '../helpers/signature'

export const authorityMarks: Rule = {
  id: 'authority.marks',
  title: 'Chữ viết tắt quyền hạn ký',
  clause: clause('II.7b'),
  severity: 'law',
  check: (parts) =>
    withAuthority(parts, (lines) =>
      lines.flatMap((line) => {
        const wrong =
          /^(?:(TM|KT|TL|TUQ)(?:\s*[:,]|\s+)(?=\p{L})|T\/M|K\/T|T\/L|TUQ\/|TM\/)/iu.exec(line.text)
        return wrong
          ? [
              at(
                line,
                `“${wrong[0].trim()}” viết chưa đúng. Ghi chữ viết tắt quyền hạn có dấu chấm, đặt trước tên tập thể hoặc chức vụ người đứng đầu: “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”.`,
              ),
            ]
          : []
      }),
    ),
}
