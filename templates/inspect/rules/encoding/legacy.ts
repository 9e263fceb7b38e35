import { clause, inParagraph, quoteOf, type Rule } from '../rule'
import { LEGACY, fontsUsed } from '../helpers/letters'

export const legacyFont: Rule = {
  id: 'encoding.legacy',
  title: 'Bộ mã Unicode (không dùng TCVN3, VNI)',
  clause: clause('I.4'),
  severity: 'law',
  check: ({ document }) =>
    [...fontsUsed(document)]
      .filter(([name]) => LEGACY.test(name))
      .map(([name, { paragraph, text }]) =>
        inParagraph(
          paragraph,
          `Có chữ dùng phông mã cũ “${quoteOf(name)}” (TCVN3 hoặc VNI). Chuyển mã sang Unicode (ví dụ bằng Unikey Toolkit), rồi đổi sang phông Times New Roman.`,
          text,
        ),
      ),
}
