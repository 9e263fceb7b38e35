import { clause, inParagraph, NO_TITLE, unjudged, type Rule } from '../rule'
import { WITHOUT_ADDRESSEE } from '../helpers/recipients'

export const noAddressee: Rule = {
  id: 'addressee.not-here',
  title: 'Kế hoạch, quyết định không có “Kính gửi”',
  clause: clause('II.9c'),
  severity: 'law',
  check: ({ title, addressee }) => {
    if (!title) return unjudged(NO_TITLE)
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
