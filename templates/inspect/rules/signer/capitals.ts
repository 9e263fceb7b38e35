import { withoutPart } from '../helpers/absent'
import { NO_NAME } from '../helpers/signature'
import { at, capitals, type Rule } from '../rule'

/** Two to five words, the first in capitals: surely a name, and one of its syllables is not. */
const HALF_CAPITAL =
  /^\p{Lu}\p{Ll}+(?: \p{L}\p{Ll}*){0,3} \p{Ll}+$|^\p{Lu}\p{Ll}+ \p{Ll}+ \p{L}\p{Ll}*$/u

export const signerCapitals: Rule = {
  id: 'signer.capitals',
  title: 'Viết hoa họ tên người ký',
  clause: capitals('II.1'),
  severity: 'law',
  check: (parts) => {
    const name = parts.closing?.name
    if (!name) return withoutPart(parts, NO_NAME)
    return HALF_CAPITAL.test(name.text) && !/^họ (?:và )?tên$/iu.test(name.text)
      ? [at(name, 'Họ tên người ký viết hoa chữ cái đầu của mọi âm tiết, ví dụ “Nguyễn Văn An”.')]
      : []
  },
}
