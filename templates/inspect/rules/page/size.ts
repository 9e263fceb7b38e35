import { PAPER_MM } from '#templates/nd30/measures'
import { clause, decimal, type Mistake, type Rule } from '../rule'
import { TOLERANCE_MM, judgedPages } from '../helpers/page'

const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE_MM * 2

export const paperSize: Rule = {
  id: 'page.size',
  title: 'Khổ giấy A4',
  clause: clause('I.1'),
  severity: 'law',
  check: (parts) =>
    judgedPages(parts, (sections) =>
      sections.flatMap(({ widthMm, heightMm }, index): readonly Mistake[] => {
        const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)]
        if (near(short, PAPER_MM.short) && near(long, PAPER_MM.long)) return []
        return [
          {
            message: `Phần ${index + 1} của tệp dùng khổ giấy ${decimal(short)} × ${decimal(long)} mm. Chọn khổ A4 (210 × 297 mm): Layout > Size > A4.`,
            edits: [
              {
                kind: 'paperSize',
                section: index,
                shortMm: PAPER_MM.short,
                longMm: PAPER_MM.long,
              },
            ],
          },
        ]
      }),
    ),
}
