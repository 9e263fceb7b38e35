import type { Policy, PolicyStage } from '#shared/plan/policy'
import { impactLevelNames } from '#shared/reference/impact-levels'
import {
  lifecycleStageNames,
  lifecycleStages,
  type LifecycleStage,
} from '#shared/reference/lifecycle'
import { audienceSuggestions } from '#shared/reference/audiences'
import { choice, date, line, lines, paragraph, within, type FieldSpec } from '../../ui/fields/spec'
import type { GridColumn } from '../../ui/grid/columns'
import { RowSectionEditor } from '../../ui/row-section'
import { unitSuggestions } from '../options'
import type { StepDefinition } from '../step'
import { StageDates } from './stage-dates'
import { BroadcastPanel } from './broadcast-panel'

const stageFields: readonly FieldSpec<Policy>[] = lifecycleStages.flatMap((stage) => {
  const lens = stageLens(stage)
  const name = lifecycleStageNames[stage]
  const specs: readonly FieldSpec<PolicyStage>[] = [
    date('from', { label: `${name}: từ ngày`, width: 'third' }),
    date('to', { label: 'Đến ngày', spokenBefore: name, width: 'third' }),
    paragraph('consultation', {
      label: 'Góp ý, phản biện',
      spokenBefore: name,
      width: 'third',
    }),
  ]
  return specs.map((spec) => within(`stages/${stage}`, lens, spec))
})

function stageLens(stage: LifecycleStage) {
  return {
    read: (policy: Policy) => policy.stages[stage],
    write: (policy: Policy, value: PolicyStage): Policy => ({
      ...policy,
      stages: { ...policy.stages, [stage]: value },
    }),
  }
}

const fields: readonly FieldSpec<Policy>[] = [
  line('name', { label: 'Tên chính sách, văn bản', width: 'full' }),
  line('field'),
  choice('impact', impactLevelNames, {
    hint: 'Chính sách có tác động lớn phải truyền thông từ khi xây dựng (QĐ 407/QĐ-TTg).',
  }),
  line('draftingBody', { suggestions: unitSuggestions }),
  lines('audiences', { hint: `VD: ${audienceSuggestions.slice(0, 3).join('; ')}.` }),
  {
    ...lines<Policy, 'keyMessages'>('keyMessages', { width: 'full' }),
    // Stands between the messages and the dates.
    aid: (policy) => <StageDates policy={policy} />,
  },
  ...stageFields,
  paragraph('note'),
]

const columns: readonly GridColumn<Policy>[] = [
  { spec: line('name', { label: 'Chính sách' }), width: 'minmax(190px, 3fr)' },
  { spec: line('field'), width: 'minmax(80px, 1fr)' },
  { spec: choice('impact', impactLevelNames), width: 'minmax(112px, 1.3fr)' },
  { spec: line('draftingBody'), width: 'minmax(112px, 1.3fr)' },
  { spec: lines('audiences'), width: 'minmax(118px, 1.5fr)' },
]

function PoliciesStep() {
  return (
    <RowSectionEditor
      section="policies"
      noun="chính sách"
      columns={columns}
      fields={fields}
      start="Lấy từ chương trình công tác năm, đề án đang soạn và chính sách của cấp trên phải thực hiện."
      detail={(policy) => <BroadcastPanel policy={policy} />}
    />
  )
}

export const policiesStep: StepDefinition = {
  id: 'policies',
  group: 'content',
  title: 'Chính sách trong năm',
  sections: ['policies'],
  guidance: 'policies',
  Component: PoliciesStep,
}
