import {
  IconAlertTriangle,
  IconCheck,
  IconCircleDashed,
  IconMessageCheck,
  IconMessageX,
  IconMinus,
} from '@tabler/icons-react'
import { enteredDateText } from '#shared/plan/timing-text'
import type { Entered } from '#shared/plan/entered'
import type { Policy, PolicyStage } from '#shared/plan/policy'
import { lifecycleStageNames } from '#shared/reference/lifecycle'
import type {
  CellState,
  ConsultationState,
  MatrixCell,
} from '#shared/rules/coverage/lifecycle-matrix'

const STATE_WORDS: Record<Exclude<CellState, 'covered'>, string> = {
  empty: 'Chưa có',
  outside: 'Ngoài năm',
  undated: 'Chưa có ngày',
}

/** What a cell shows: state and count, when the stage runs, and the band of comment and critique. */
export function CellFace(props: {
  readonly policy: Policy
  readonly cell: MatrixCell
  readonly year: number
}) {
  const { policy, cell, year } = props
  const dates = stageDates(policy.stages[cell.stage], year)
  return (
    <span className="matrix-cell">
      <span className="matrix-state">
        <CoverageMark state={cell.state} />
        {stateText(cell)}
      </span>
      <span className="facts">{dates}</span>
      {cell.consultation === 'none' ? null : (
        <span className="matrix-band" data-state={cell.consultation}>
          <ConsultationMark state={cell.consultation} />
          {cell.consultation === 'planned' ? 'Có góp ý' : 'Thiếu góp ý'}
        </span>
      )}
    </span>
  )
}

function stateText({ state, activities }: MatrixCell): string {
  return state === 'covered' ? `${activities.length} hoạt động` : STATE_WORDS[state]
}

/** The same in one sentence. */
export function cellLabel(policy: Policy, cell: MatrixCell, year: number): string {
  const consultation = {
    planned: 'có góp ý, phản biện',
    missing: 'thiếu góp ý, phản biện',
    none: '',
  }[cell.consultation]
  return [
    `${policy.name}, ${lifecycleStageNames[cell.stage]}`,
    stateText(cell),
    stageDates(policy.stages[cell.stage], year),
    consultation,
  ]
    .filter((part) => part !== '')
    .join('; ')
}

/** `11/01 - 29/01`; days of other years keep their year. */
export function stageDates({ from, to }: PolicyStage, year: number): string {
  const [first, last] = [shortDate(from, year), shortDate(to, year)]
  if (first === '') return last === '' ? '' : `đến ${last}`
  return last === '' ? `từ ${first}` : `${first} - ${last}`
}

function shortDate(date: Entered<string>, year: number): string {
  const text = enteredDateText(date)
  return text.endsWith(`/${year}`) ? text.slice(0, 5) : text
}

const COVERAGE_ICONS = {
  covered: IconCheck,
  empty: IconAlertTriangle,
  outside: IconMinus,
  undated: IconCircleDashed,
} as const satisfies Record<CellState, unknown>

export function CoverageMark({ state }: { readonly state: CellState }) {
  const Icon = COVERAGE_ICONS[state]
  return <Icon size={14} aria-hidden className="matrix-mark" data-state={state} />
}

export function ConsultationMark(props: { readonly state: Exclude<ConsultationState, 'none'> }) {
  const Icon = props.state === 'planned' ? IconMessageCheck : IconMessageX
  return <Icon size={14} aria-hidden className="matrix-mark" data-state={props.state} />
}
