import { blank, gaps, type GapFinder } from './gap'

export const riskGaps: GapFinder = ({ risks }) => [
  ...gaps('risks', [[risks.length === 0, '', 'Chưa dự kiến tình huống rủi ro nào.']]),
  ...risks.flatMap((risk, index) =>
    gaps('risks', [
      [
        blank(risk.answer),
        `${risk.id}/answer`,
        `Tình huống ${index + 1} chưa có nội dung trả lời.`,
      ],
    ]),
  ),
]
