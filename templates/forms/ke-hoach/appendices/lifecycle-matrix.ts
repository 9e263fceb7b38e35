import type { Policy } from '#shared/plan/policy'
import {
  lifecycleStageNames,
  lifecycleStages,
  type LifecycleStage,
} from '#shared/reference/lifecycle'
import { lifecycleMatrix, type MatrixCell } from '#shared/rules/coverage/lifecycle-matrix'
import { phrase } from '#shared/vietnamese/wording'
import type { Block } from '#templates/document/official-document'
import { paragraph } from '../../parts'
import type { PlanView } from '../../plan-view'
import { tableOf, totalRow, type Column, type PageOfTable } from '../../table'
import { shortTiming } from '../../timing-words'
import type { AnnexLabels } from '../annex-labels'
import { EXTRA_ANNEXES_SOURCE } from '../sections/extra-annexes'
import { activityNumbers } from './activity-groups'

type PolicyRow = { policy: Policy; cells: readonly MatrixCell[]; position: number }

/** Policies down, the five stages of their life across: when each runs, and what is done in it. */
export function lifecycleMatrixAnnex(
  view: PlanView,
  labels: AnnexLabels,
  page: PageOfTable,
): readonly Block[] {
  const numbers = activityNumbers(view)
  const matrix = lifecycleMatrix(view.plan).rows.filter(({ policy }) => phrase(policy.name) !== '')
  const rows = matrix.map(({ policy, cells }, index) => ({ policy, cells, position: index + 1 }))
  const columns: readonly Column<PolicyRow>[] = [
    { title: 'TT', widthMm: 10, align: 'center', whole: true, text: (row) => String(row.position) },
    {
      title: 'Chính sách',
      widthMm: 66,
      text: ({ policy }) => phrase(policy.name),
      source: ({ policy }) => `policies/${policy.id}/name`,
    },
    ...lifecycleStages.map((stage): Column<PolicyRow> => ({
      title: lifecycleStageNames[stage],
      widthMm: 36,
      text: (row) => cellText(row, stage, numbers, view.plan.document.year),
      source: ({ policy }) => `policies/${policy.id}/stages/${stage}/from`,
    })),
  ]
  const counts = lifecycleStages.map((stage): readonly [string, string] => [
    lifecycleStageNames[stage],
    String(view.activities.filter((activity) => activity.stage === stage).length),
  ])
  return [
    paragraph(
      `Mỗi ô ghi thời gian của giai đoạn và số thứ tự của các hoạt động tại ${labels.get('policies') ?? 'Phụ lục'}.`,
      EXTRA_ANNEXES_SOURCE,
    ),
    tableOf(columns, [{ title: null, rows }], page, (shown) => [
      totalRow(shown, 'Tổng số hoạt động (kể cả hoạt động chung)', new Map(counts)),
    ]),
  ]
}

function cellText(
  { policy, cells }: PolicyRow,
  stage: LifecycleStage,
  numbers: ReadonlyMap<string, number>,
  year: number,
): string {
  const cell = cells.find((each) => each.stage === stage)
  if (!cell) return ''
  const { from, to } = policy.stages[stage]
  const told = cell.activities.flatMap(({ id }) => numbers.get(id) ?? [])
  return [
    shortTiming({ kind: 'span', from, to }, year),
    told.length === 0 ? '' : `Hoạt động ${told.toSorted((a, b) => a - b).join(', ')}`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}
