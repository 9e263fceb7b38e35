import { blank, gaps, noLine, type GapFinder } from './gap'

export const responsibilityGaps: GapFinder = ({ responsibilities, reports }) => [
  ...gaps('responsibilities', [
    [responsibilities.length === 0, '', 'Chưa phân công cho đơn vị nào.'],
  ]),
  ...responsibilities.flatMap((entry, index) =>
    gaps('responsibilities', [
      [blank(entry.unit), `${entry.id}/unit`, `Phân công ${index + 1} chưa có tên đơn vị.`],
      [noLine(entry.tasks), `${entry.id}/tasks`, `Phân công ${index + 1} chưa có nhiệm vụ.`],
    ]),
  ),
  ...gaps('reports', [[reports.length === 0, '', 'Chưa có mốc báo cáo nào.']]),
]
