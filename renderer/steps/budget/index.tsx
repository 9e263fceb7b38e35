import { useMemo } from 'react'
import type { BudgetLine } from '#shared/plan/budget'
import type { Plan } from '#shared/plan/plan'
import { MAX_MONEY, MAX_QUANTITY } from '#shared/plan/primitives'
import { budgetGroupSuggestions } from '#shared/reference/budget-groups'
import { fundingSourceSuggestions } from '#shared/reference/funding-sources'
import { measureUnitSuggestions } from '#shared/reference/measure-units'
import type { CostNorm } from '#shared/reference/norms'
import { orderTypeNames, type OrderType } from '#shared/reference/order-types'
import { lineAmount } from '#shared/rules/budget'
import { formatWhole } from '#shared/vietnamese/numbers'
import { useListEntries } from '../../lists/use-lists'
import {
  choice,
  computed,
  line,
  number,
  numberChoice,
  paragraph,
  type FieldSpec,
} from '../../ui/fields/spec'
import type { GridColumn } from '../../ui/grid/columns'
import { RowSectionEditor } from '../../ui/row-section'
import { SectionTabs } from '../../ui/section-tabs'
import { distinct } from '../options'
import type { StepDefinition } from '../step'
import './budget.css'
import { NormCatalog } from './catalog'
import { CodeAid } from './code-picker'
import { FundingStatement } from './funding'
import { priceNote } from './norm-note'
import { NormAid } from './norm-picker'
import { PaidActivities } from './paid-activities'
import { OrderAid } from './order-aid'
import { BudgetFooter } from '../../review/budget-totals'

const quarterNames = { 1: 'Quý I', 2: 'Quý II', 3: 'Quý III', 4: 'Quý IV' }

const amount = computed<BudgetLine>('amount', (row) => {
  const value = lineAmount(row)
  return value === null ? '' : formatWhole(value)
})
const group = line<BudgetLine, 'group'>('group', {
  suggestions: (plan) =>
    distinct([...plan.budgetLines.map((row) => row.group), ...budgetGroupSuggestions]),
})
const fundingSource = line<BudgetLine, 'fundingSource'>('fundingSource', {
  suggestions: (plan) =>
    distinct([...plan.budgetLines.map((row) => row.fundingSource), ...fundingSourceSuggestions]),
})
const measureUnit = line<BudgetLine, 'measureUnit'>('measureUnit', {
  suggestions: () => measureUnitSuggestions,
  width: 'third',
})

export const fieldsWith = (norms: readonly CostNorm[]): readonly FieldSpec<BudgetLine>[] => [
  {
    ...line<BudgetLine, 'content'>('content', { label: 'Nội dung chi', width: 'full' }),
    aid: (row) => <PaidActivities line={row} />,
  },
  group,
  fundingSource,
  measureUnit,
  number('quantity', MAX_QUANTITY, { width: 'third' }),
  withCeiling(number('unitPrice', MAX_MONEY, { width: 'third' }), norms),
  amount,
  numberChoice('quarter', 'Rải trong năm', quarterNames),
  {
    ...line<BudgetLine, 'norm'>('norm', { hint: 'Văn bản quy định mức chi hoặc báo giá.' }),
    aid: (row) => <NormAid line={row} />,
  },
  {
    ...line<BudgetLine, 'budgetCode'>('budgetCode', {
      hint: 'Cần kiểm tra với kế toán; có thể để trống.',
    }),
    aid: (row) => <CodeAid line={row} />,
  },
  {
    ...choice<BudgetLine, 'order', OrderType>('order', orderTypeNames),
    aid: (row) => <OrderAid line={row} />,
  },
  paragraph('note', { width: 'half' }),
]

export const columnsWith = (norms: readonly CostNorm[]): readonly GridColumn<BudgetLine>[] => [
  { spec: line('content', { label: 'Nội dung chi' }), width: 'minmax(128px, 2.6fr)' },
  { spec: group, width: 'minmax(86px, 1.1fr)' },
  { spec: { ...measureUnit, label: 'ĐVT' }, width: '88px' },
  { spec: number('quantity', MAX_QUANTITY, { label: 'SL' }), width: '54px' },
  {
    spec: withCeiling(number('unitPrice', MAX_MONEY, { label: 'Đơn giá' }), norms),
    width: '88px',
  },
  { spec: { ...amount, label: 'Thành tiền' }, width: '94px' },
  { spec: fundingSource, width: 'minmax(80px, 1.1fr)' },
]

/** A price with the ceiling of its norm beside it. */
const withCeiling = (
  spec: FieldSpec<BudgetLine>,
  norms: readonly CostNorm[],
): FieldSpec<BudgetLine> => ({ ...spec, note: (row) => priceNote(row, norms) })

/** Most lines of one estimate are paid from one source. */
const withLastSource = (row: BudgetLine, { budgetLines }: Plan): BudgetLine => ({
  ...row,
  fundingSource: budgetLines.at(-1)?.fundingSource ?? '',
})

function Estimate() {
  const norms = useListEntries('costNorms')
  const { columns, fields } = useMemo(
    () => ({ columns: columnsWith(norms), fields: fieldsWith(norms) }),
    [norms],
  )
  return (
    <RowSectionEditor
      section="budgetLines"
      noun="dòng chi"
      columns={columns}
      fields={fields}
      footer={budgetFooter}
      actions={<NormCatalog />}
      begin={withLastSource}
      start="Bấm “Định mức” để lấy khoản chi có sẵn mức và căn cứ."
    />
  )
}

const tabs = [
  {
    section: 'budgetLines',
    title: 'Dự toán',
    content: <Estimate />,
  },
  { section: 'fundingStatement', title: 'Tổng hợp, nguồn kinh phí', content: <FundingStatement /> },
] as const

function budgetFooter(plan: Plan) {
  return <BudgetFooter lines={plan.budgetLines} />
}

function BudgetStep() {
  return <SectionTabs label="Kinh phí" tabs={tabs} />
}

export const budgetStep: StepDefinition = {
  id: 'budget',
  group: 'content',
  title: 'Kinh phí',
  sections: ['budgetLines', 'fundingStatement'],
  guidance: 'budget',
  Component: BudgetStep,
}
