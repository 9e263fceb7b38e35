import { at, clause, type Rule } from '../rule'
import { withAuthority, text } from '../helpers/signature'

export const committeeSigns: Rule = {
  id: 'authority.committee',
  title: 'Ủy ban nhân dân ký thay mặt tập thể (TM.)',
  clause: `${clause('II.7b')}; Điều 13 khoản 2`,
  severity: 'law',
  check: (parts) =>
    withAuthority(parts, (lines) => {
      const issuer = (parts.letterhead?.issuer ?? []).map((line) => line.text).join(' ')
      const code = parts.letterhead?.reference?.text ?? ''
      const isCommittee =
        /^(?:ỦY|UỶ) BAN NHÂN DÂN(?=\s)/iu.test(issuer) && /-\s*UBND\s*$/u.test(code)
      const [first] = lines
      if (!isCommittee || !first || !/CHỦ TỊCH/u.test(text(lines))) return []
      return /^T\s*\/?\s*M(?!\p{L})|TUQ|^TL/mu.test(text(lines))
        ? []
        : [
            at(
              first,
              'Văn bản của Ủy ban nhân dân do Chủ tịch hoặc Phó Chủ tịch ký thay mặt tập thể. Thêm dòng “TM. ỦY BAN NHÂN DÂN” phía trên chức vụ.',
            ),
          ]
    }),
}
