import { blank, gaps, isKnown, lacks, type GapFinder } from './gap'

export const legalBasisGaps: GapFinder = ({ legalBases }) => [
  ...gaps('legalBases', [[legalBases.length === 0, '', 'Chưa có căn cứ nào.']]),
  ...legalBases.flatMap((basis, index) =>
    gaps('legalBases', [
      [blank(basis.subject), `${basis.id}/subject`, `Căn cứ ${index + 1} chưa có trích yếu.`],
      [
        !isKnown(basis.date),
        `${basis.id}/date`,
        `Căn cứ ${index + 1} ${lacks(basis.date, 'ngày ban hành')}.`,
      ],
    ]),
  ),
]
