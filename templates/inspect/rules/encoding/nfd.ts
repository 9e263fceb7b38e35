import { clause, inParagraph, type Rule } from '../rule'

/** A Vietnamese mark apart from its letter; a composed text has none. */
const APART = /[a-zA-ZăâêôơưđĂÂÊÔƠƯĐ][\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]/u

export const composed: Rule = {
  id: 'encoding.nfd',
  title: 'Chữ Unicode dựng sẵn',
  clause: clause('I.4'),
  severity: 'law',
  check: ({ document }) => {
    const found = document.paragraphs.filter(({ text }) => APART.test(text))
    const [first] = found
    if (!first) return []
    return [
      inParagraph(
        first,
        `${found.length} đoạn có chữ Unicode tổ hợp (dấu tách rời khỏi chữ), in ra dễ lệch dấu và không tìm kiếm được. Chuyển sang Unicode dựng sẵn theo TCVN 6909:2001.`,
        undefined,
        [{ kind: 'compose' }],
      ),
    ]
  },
}
