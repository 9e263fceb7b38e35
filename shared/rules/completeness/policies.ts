import type { Entered } from '#shared/plan/entered'
import { lifecycleStageNames, lifecycleStages } from '#shared/reference/lifecycle'
import { blank, gaps, noLine, type GapFinder } from './gap'

export const policyGaps: GapFinder = ({ policies }) => [
  ...gaps('policies', [[policies.length === 0, '', 'Chưa có chính sách nào trong năm.']]),
  ...policies.flatMap((policy, index) => {
    const undated = lifecycleStages.every(
      (stage) => policy.stages[stage].from === null && policy.stages[stage].to === null,
    )
    const reversed = lifecycleStages.flatMap((stage) => {
      const { from, to } = policy.stages[stage]
      const name = lifecycleStageNames[stage].toLowerCase()
      return gaps('policies', [
        [
          isReversed(from, to),
          `${policy.id}/stages/${stage}/to`,
          `Chính sách ${index + 1}, giai đoạn ${name}: ngày kết thúc trước ngày bắt đầu.`,
        ],
      ])
    })
    return [
      ...reversed,
      ...gaps('policies', [
        [blank(policy.name), `${policy.id}/name`, `Chính sách ${index + 1} chưa có tên.`],
        [
          undated,
          `${policy.id}/stages/agendaSetting/from`,
          `Chính sách ${index + 1} chưa có thời gian của giai đoạn nào.`,
        ],
        [
          noLine(policy.keyMessages),
          `${policy.id}/keyMessages`,
          `Chính sách ${index + 1} chưa có thông điệp chính.`,
        ],
      ]),
    ]
  }),
]

/** ISO dates compare as text; a missing or unread end is reported elsewhere. */
const isReversed = (from: Entered<string>, to: Entered<string>) =>
  typeof from === 'string' && typeof to === 'string' && from > to
