import { withoutClosing } from '../helpers/absent'
import { at, clause, type Rule } from '../rule'
import { WITHOUT_ADDRESSEE } from '../helpers/recipients'

/** Named papers that go to a superior body, besides letters. */
const WITH_ADDRESSEE: readonly string[] = ['TỜ TRÌNH', 'BÁO CÁO']

export const asAbove: Rule = {
  id: 'recipients.as-above',
  title: '“Như trên” đi cùng “Kính gửi”',
  clause: clause('II.9d'),
  severity: 'law',
  check: (parts) => {
    if (!parts.closing) return withoutClosing(parts)
    const asAboveLine = parts.closing.recipients.find((line) => /^-?\s*Như trên/iu.test(line.text))
    if (
      asAboveLine &&
      !parts.addressee &&
      parts.title &&
      WITHOUT_ADDRESSEE.includes(parts.title.type)
    ) {
      return [
        at(
          asAboveLine,
          'Văn bản không có “Kính gửi” nên nơi nhận không ghi “Như trên”. Ghi tên cơ quan, đơn vị nhận.',
        ),
      ]
    }
    const [first] = parts.closing.recipients
    const isAddressed = !parts.title || WITH_ADDRESSEE.includes(parts.title.type)
    return parts.addressee && first && !asAboveLine && isAddressed
      ? [at(first, 'Văn bản có “Kính gửi” thì dòng đầu của nơi nhận ghi “- Như trên;”.')]
      : []
  },
}
