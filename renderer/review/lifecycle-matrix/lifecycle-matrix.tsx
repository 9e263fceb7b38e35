import { useMemo, useState } from 'react'
import { lifecycleStageNames, lifecycleStages } from '#shared/reference/lifecycle'
import {
  lifecycleMatrix,
  summarizeMatrix,
  type LifecycleMatrix as Matrix,
  type MatrixRow,
} from '#shared/rules/coverage/lifecycle-matrix'
import { usePlan } from '../../plan/use-plan'
import { OpenGrid, type OpenGridPlace, type OpenGridRow } from '../../ui/open-grid/open-grid'
import { ActivityLinks } from '../activity-links'
import { CellDetail } from './cell-detail'
import { CellFace, cellLabel, CoverageMark, ConsultationMark } from './cell-face'
import './lifecycle-matrix.css'

/** Row of the activities that serve no policy. */
const LOOSE = 'loose'
const TEMPLATE = 'minmax(126px, 1.4fr) repeat(5, minmax(100px, 1fr))'
const ROW_PX = 92

const columns = lifecycleStages.map((stage) => ({ id: stage, head: lifecycleStageNames[stage] }))

/** Policies × the five stages of their life: what is done, what is missing, and what would fit there. */
export function LifecycleMatrix(props: {
  readonly opened: OpenGridPlace | null
  readonly onOpen: (place: OpenGridPlace | null) => void
}) {
  const { opened, onOpen } = props
  const plan = usePlan((current) => current)
  const [onlyLacking, setOnlyLacking] = useState(false)
  const matrix = useMemo(() => lifecycleMatrix(plan), [plan])
  const { year } = plan.document
  const rows = useMemo(() => {
    // What is open stays in sight, even once it lacks nothing any more.
    const shown = matrix.rows.filter(
      (row) => !onlyLacking || isLacking(row) || row.policy.id === opened?.row,
    )
    return [
      ...shown.map((row) => policyRow(row, year)),
      ...(matrix.loose.size === 0 || onlyLacking ? [] : [looseRow(matrix)]),
    ]
  }, [matrix, onlyLacking, opened, year])

  if (plan.policies.length === 0) {
    return (
      <p className="grid-empty">
        Chưa có chính sách nào. Thêm ở bước “Chính sách trong năm”, ma trận sẽ hiện từng giai đoạn.
      </p>
    )
  }
  return (
    <div className="lifecycle-matrix" data-testid="lifecycle-matrix">
      <div className="toolbar">
        <Summary matrix={matrix} />
        <span className="toolbar-space" />
        <label className="check">
          <input
            type="checkbox"
            checked={onlyLacking}
            onChange={(event) => setOnlyLacking(event.currentTarget.checked)}
          />
          Chỉ chính sách còn thiếu
        </label>
      </div>
      <OpenGrid
        label="Ma trận truyền thông theo vòng đời chính sách"
        corner="Chính sách"
        columns={columns}
        rows={rows}
        template={TEMPLATE}
        typicalRowPx={ROW_PX}
        opened={opened}
        onOpen={onOpen}
        detail={({ row, column }) => {
          const stage = lifecycleStages[column]
          const found = matrix.rows.find(({ policy }) => policy.id === row)
          const cell = found?.cells[column]
          if (found && cell) {
            return (
              <CellDetail
                key={`${row} ${cell.stage}`}
                policy={found.policy}
                cell={cell}
                onClose={() => onOpen(null)}
              />
            )
          }
          return <ActivityLinks activities={stage ? (matrix.loose.get(stage) ?? []) : []} />
        }}
      />
      {rows.length === 0 ? (
        <p className="grid-empty">
          Không chính sách nào còn thiếu hoạt động hoặc góp ý, phản biện.
        </p>
      ) : null}
      <Legend year={year} />
    </div>
  )
}

const isLacking = ({ cells }: MatrixRow) =>
  cells.some(
    ({ state, consultation }) =>
      state === 'empty' || state === 'undated' || consultation === 'missing',
  )

function policyRow({ policy, cells, general }: MatrixRow, year: number): OpenGridRow {
  return {
    id: policy.id,
    head: (
      <>
        <span className="matrix-policy">{policy.name.trim() || 'Chính sách chưa có tên'}</span>
        {policy.impact === 'major' ? <span className="cell-tag">Tác động lớn</span> : null}
        {general.length === 0 ? null : (
          <span className="facts">{general.length} hoạt động chung</span>
        )}
      </>
    ),
    cells: cells.map((cell) => ({
      label: cellLabel(policy, cell, year),
      content: <CellFace policy={policy} cell={cell} year={year} />,
      state: cell.state,
      isOpenable: true,
    })),
  }
}

function looseRow({ loose }: Matrix): OpenGridRow {
  const general = loose.get('general')?.length ?? 0
  return {
    id: LOOSE,
    head: (
      <>
        <span className="matrix-policy">Không theo chính sách nào</span>
        {general === 0 ? null : <span className="facts">{general} hoạt động chung cả năm</span>}
      </>
    ),
    cells: lifecycleStages.map((stage) => {
      const count = loose.get(stage)?.length ?? 0
      return {
        label: `${lifecycleStageNames[stage]}, không theo chính sách nào: ${count} hoạt động`,
        content: count === 0 ? null : `${count} hoạt động`,
        state: 'loose',
        isOpenable: count > 0,
      }
    }),
  }
}

function Summary({ matrix }: { readonly matrix: Matrix }) {
  const { states, consultationMissing } = summarizeMatrix(matrix)
  const lacks = [
    states.empty === 0 ? '' : `${states.empty} giai đoạn chưa có hoạt động`,
    states.undated === 0 ? '' : `${states.undated} giai đoạn chưa có thời gian`,
    consultationMissing === 0 ? '' : `${consultationMissing} chỗ thiếu góp ý, phản biện`,
  ].filter((text) => text !== '')
  return (
    <p className="matrix-summary" data-testid="matrix-summary">
      <strong>
        {states.covered}/{states.covered + states.empty + states.undated}
      </strong>{' '}
      giai đoạn có hoạt động{lacks.length === 0 ? '.' : `; ${lacks.join('; ')}.`}
    </p>
  )
}

function Legend({ year }: { readonly year: number }) {
  return (
    <ul className="matrix-legend" aria-label="Chú giải">
      <li>
        <CoverageMark state="covered" /> Có hoạt động
      </li>
      <li>
        <CoverageMark state="empty" /> Diễn ra trong năm mà chưa có hoạt động
      </li>
      <li>
        <CoverageMark state="undated" /> Chưa nhập thời gian giai đoạn
      </li>
      <li>
        <CoverageMark state="outside" /> Ngoài năm {year}
      </li>
      <li>
        <ConsultationMark state="planned" /> Có góp ý, phản biện
      </li>
      <li>
        <ConsultationMark state="missing" /> Thiếu góp ý, phản biện
      </li>
    </ul>
  )
}
