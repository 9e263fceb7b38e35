import { FONT } from '#templates/nd30/measures'
import { clause, inParagraph, quoteOf, type Rule } from '../rule'
import { LEGACY, fontsUsed, SYMBOLS, inTimes } from '../helpers/letters'

export const font: Rule = {
  id: 'font.family',
  title: 'Phông chữ Times New Roman',
  clause: clause('I.4'),
  severity: 'law',
  check: ({ document }) =>
    [...fontsUsed(document)]
      .filter(([name]) => name !== FONT && !LEGACY.test(name))
      .map(([name, { paragraph, text }]) =>
        inParagraph(
          paragraph,
          `Có chữ dùng phông “${quoteOf(name)}”. Đổi sang phông Times New Roman cho toàn văn bản.`,
          text,
          SYMBOLS.test(name) ? [] : inTimes(document, name),
        ),
      ),
}
