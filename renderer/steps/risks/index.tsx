import type { Risk } from '#shared/plan/risk'
import { riskLevelNames } from '#shared/reference/choice-names'
import { choice, line, lines, paragraph, reference, type FieldSpec } from '../../ui/fields/spec'
import type { GridColumn } from '../../ui/grid/columns'
import { RowSectionEditor } from '../../ui/row-section'
import { policyOptions } from '../options'
import type { StepDefinition } from '../step'
import { CrisisCards } from './crisis-cards'

const fields: readonly FieldSpec<Risk>[] = [
  paragraph('situation'),
  reference('policyId', 'Chung, không theo chính sách nào', policyOptions),
  choice('level', riskLevelNames, { label: 'Mức độ' }),
  paragraph('answer'),
  line('spokesperson'),
  line('monitoring'),
  lines('firstHourSteps', { width: 'full' }),
]

const columns: readonly GridColumn<Risk>[] = [
  { spec: paragraph('situation'), width: 'minmax(190px, 2fr)' },
  { spec: choice('level', riskLevelNames, { label: 'Mức độ' }), width: '100px' },
  { spec: paragraph('answer'), width: 'minmax(190px, 2fr)' },
  { spec: line('spokesperson'), width: 'minmax(110px, 1fr)' },
]

function RisksStep() {
  return (
    <RowSectionEditor
      section="risks"
      noun="tình huống"
      columns={columns}
      fields={fields}
      overview={<CrisisCards />}
    />
  )
}

export const risksStep: StepDefinition = {
  id: 'risks',
  group: 'content',
  title: 'Rủi ro, xử lý tin đồn',
  sections: ['risks'],
  guidance: 'risks',
  Component: RisksStep,
}
