import { isUpper } from '../../recognise/lines'
import { looks } from '../helpers/look'
import { withoutPart } from '../helpers/absent'
import { at, clause, type Rule } from '../rule'
import { NO_NAME } from '../helpers/signature'

export const signerLook: Rule = {
  id: 'signer.look',
  title: 'Kiểu chữ họ tên người ký',
  clause: clause('II.7đ'),
  severity: 'law',
  check: (parts) => {
    const { closing } = parts
    const name = closing?.name
    if (!name) return withoutPart(parts, NO_NAME)
    if (/^họ (?:và )?tên$/iu.test(name.text)) return []
    const type = looks([name], {
      name: 'Họ tên người ký',
      sizes: [13, 14],
      bold: true,
      italic: false,
    })
    const isCapitals = name.text.includes(' ') && isUpper(name)
    return isCapitals
      ? [at(name, 'Họ tên người ký đang viết in hoa. Viết chữ in thường, ví dụ “Nguyễn Văn An”.')]
      : type
  },
}
