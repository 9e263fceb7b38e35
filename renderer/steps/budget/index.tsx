import type { BudgetLine } from '#shared/plan/budget'
import type { Plan } from '#shared/plan/plan'
import { MAX_MONEY, MAX_QUANTITY } from '#shared/plan/primitives'
import { budgetGroupSuggestions } from '#shared/reference/budget-groups'
import { fundingSourceSuggestions } from '#shared/reference/funding-sources'
import { measureUnitSuggestions } from '#shared/reference/measure-units'
import { orderTypeNames } from '#shared/reference/order-types'
import { lineAmount } from '#shared/rules/budget'
import { formatWhole } from '#shared/vietnamese/numbers'
import { usePlan } from '../../plan/use-plan'
import { FieldList } from '../../ui/fields/field-list'
import {
  choice,
  computed,
  line,
  number,
  numberChoice,
  paragraph,
  type FieldSpec,
} from '../../ui/fields/spec'
import type { GridColumn } from '../../ui/grid/row-grid'
import { RowSectionEditor } from '../../ui/row-section'
import { SectionTabs } from '../../ui/section-tabs'
import { distinct } from '../options'
import type { StepDefinition } from '../step'
import { NormCatalog } from './catalog'
import { BudgetFooter, BudgetTotals } from '../../review/budget-totals'

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

export const fields: readonly FieldSpec<BudgetLine>[] = [
  line('content', { label: 'Nội dung chi', width: 'full' }),
  group,
  fundingSource,
  measureUnit,
  number('quantity', MAX_QUANTITY, { width: 'third' }),
  number('unitPrice', MAX_MONEY, { width: 'third' }),
  amount,
  numberChoice('quarter', 'Rải trong năm', quarterNames),
  line('norm', { hint: 'Văn bản quy định mức chi hoặc báo giá.' }),
  line('budgetCode', { hint: 'Cần kiểm tra với kế toán; có thể để trống.' }),
  choice('order', orderTypeNames),
  paragraph('note', { width: 'half' }),
]

export const columns: readonly GridColumn<BudgetLine>[] = [
  { spec: line('content', { label: 'Nội dung chi' }), width: 'minmax(150px, 2.6fr)' },
  { spec: group, width: 'minmax(92px, 1.1fr)' },
  { spec: { ...measureUnit, label: 'ĐVT' }, width: '74px' },
  { spec: number('quantity', MAX_QUANTITY, { label: 'SL' }), width: '58px' },
  { spec: number('unitPrice', MAX_MONEY, { label: 'Đơn giá' }), width: '90px' },
  { spec: { ...amount, label: 'Thành tiền' }, width: '96px' },
  { spec: fundingSource, width: 'minmax(84px, 1.1fr)' },
]

const statementFields: readonly FieldSpec<Plan>[] = [
  paragraph('fundingStatement', {
    hint: 'Lời văn của mục kinh phí. Số tổng và số bằng chữ được thêm tự động từ dự toán.',
  }),
]
const updatePlan = (plan: Plan, next: (plan: Plan) => Plan): Plan => next(plan)

function FundingStatement() {
  const plan = usePlan((current) => current)
  return (
    <div className="section-body">
      <FieldList specs={statementFields} row={plan} path="" update={updatePlan} />
      <BudgetTotals lines={plan.budgetLines} />
    </div>
  )
}

const tabs = [
  {
    section: 'budgetLines',
    title: 'Dự toán',
    content: (
      <RowSectionEditor
        section="budgetLines"
        noun="dòng chi"
        columns={columns}
        fields={fields}
        footer={budgetFooter}
        actions={<NormCatalog />}
      />
    ),
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
