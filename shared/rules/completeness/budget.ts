import { blank, gaps, isKnown, lacks, type GapFinder } from './gap'

export const budgetGaps: GapFinder = ({ budgetLines }) => [
  ...gaps('budgetLines', [[budgetLines.length === 0, '', 'Chưa có dòng kinh phí nào.']]),
  ...budgetLines.flatMap((line, index) =>
    gaps('budgetLines', [
      [blank(line.content), `${line.id}/content`, `Dòng kinh phí ${index + 1} chưa có nội dung.`],
      [
        !isKnown(line.quantity),
        `${line.id}/quantity`,
        `Dòng kinh phí ${index + 1} ${lacks(line.quantity, 'số lượng')}.`,
      ],
      [
        !isKnown(line.unitPrice),
        `${line.id}/unitPrice`,
        `Dòng kinh phí ${index + 1} ${lacks(line.unitPrice, 'đơn giá')}.`,
      ],
      [
        blank(line.fundingSource),
        `${line.id}/fundingSource`,
        `Dòng kinh phí ${index + 1} chưa có nguồn.`,
      ],
    ]),
  ),
]
