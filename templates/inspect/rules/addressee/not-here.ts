import { withoutTitle } from '../helpers/absent'
import { clause, inParagraph, type Rule } from '../rule'
import { WITHOUT_ADDRESSEE } from '../helpers/recipients'

export const noAddressee: Rule = {
  id: 'addressee.not-here',
  title: 'Kế hoạch, quyết định không có “Kính gửi”',
  clause: clause('II.9c'),
  severity: 'law',
  check: (parts) => {
    const { title, addressee } = parts
    if (!title) return withoutTitle(parts)
    return addressee && WITHOUT_ADDRESSEE.includes(title.type)
      ? [
          inParagraph(
            addressee,
            `“Kính gửi” không dùng trong ${title.type.toLocaleLowerCase('vi')}; nơi nhận chỉ ghi tại phần “Nơi nhận” cuối văn bản.`,
          ),
        ]
      : []
  },
}
