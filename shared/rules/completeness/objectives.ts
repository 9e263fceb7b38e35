import { blank, gaps, type GapFinder } from './gap'

export const objectiveGaps: GapFinder = ({ objectives }) => [
  ...gaps('objectives', [[objectives.length === 0, '', 'Chưa có mục tiêu nào.']]),
  ...objectives.flatMap((objective, index) =>
    gaps('objectives', [
      [blank(objective.content), `${objective.id}/content`, `Mục tiêu ${index + 1} còn trống.`],
      [
        blank(objective.target),
        `${objective.id}/target`,
        `Mục tiêu ${index + 1} chưa có chỉ tiêu.`,
      ],
    ]),
  ),
]
