import type { Activity } from '#shared/plan/activity'
import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { MAX_QUANTITY } from '#shared/plan/primitives'
import { formsFor } from '#shared/reference/activity-forms'
import { activityStatusNames } from '#shared/reference/choice-names'
import { lifecycleStageNames, lifecycleStages } from '#shared/reference/lifecycle'
import { orderTypeNames } from '#shared/reference/order-types'
import { formatWhole } from '#shared/vietnamese/numbers'
import { addRows } from '../../plan/rows'
import { ActivityViews } from '../../review/activity-views'
import { CoverageHint } from '../../review/lifecycle-matrix/coverage-hint'
import {
  choice,
  line,
  lines,
  number,
  paragraph,
  reference,
  references,
  timing,
  type FieldSpec,
} from '../../ui/fields/spec'
import type { GridColumn } from '../../ui/grid/columns'
import { RowSectionEditor } from '../../ui/row-section'
import { budgetLineOptions, channelOptions, policyOptions, unitSuggestions } from '../options'
import type { StepDefinition } from '../step'

export const fields: readonly FieldSpec<Activity>[] = [
  paragraph('content'),
  reference('policyId', 'Chung, không theo chính sách nào', policyOptions),
  choice('stage', lifecycleStageNames),
  line('form', { suggestions: ({ unit }) => formsFor(unit) }),
  timing('timing'),
  references('channelIds', channelOptions, { width: 'full', label: 'Kênh truyền thông' }),
  lines('audiences'),
  paragraph('message', { width: 'half' }),
  line('lead', { suggestions: unitSuggestions }),
  lines('cooperatingUnits', { label: 'Đơn vị phối hợp' }),
  line('product'),
  number('productQuantity', MAX_QUANTITY, { width: 'third' }),
  line('productUnit', { width: 'third' }),
  line('indicator'),
  line('target'),
  choice('order', orderTypeNames),
  references('budgetLineIds', budgetLineOptions, {
    width: 'full',
    hint: 'Không chọn dòng nào nghĩa là hoạt động không dùng kinh phí riêng.',
  }),
  choice('status', activityStatusNames, {
    hint: 'Cập nhật trong năm; dùng khi lập kế hoạch năm sau.',
  }),
  paragraph('result', { width: 'half' }),
  paragraph('note'),
]

export const columns: readonly GridColumn<Activity>[] = [
  { spec: paragraph('content'), width: 'minmax(152px, 3fr)' },
  { spec: choice('stage', lifecycleStageNames), width: '94px' },
  {
    spec: references('channelIds', channelOptions, { create: addChannel }),
    width: 'minmax(100px, 1.4fr)',
  },
  { spec: timing('timing'), width: 'minmax(106px, 1fr)' },
  { spec: line('lead'), width: 'minmax(90px, 1.1fr)' },
  { spec: line('product'), width: 'minmax(76px, 1fr)' },
]

/** A channel that a pasted table names before it was entered; its kind is the officer's to say. */
function addChannel(plan: Plan, name: string, id: string): Plan {
  return addRows(plan, 'channels', [{ ...emptyRow('channels', id), type: 'other', name }])
}

const stageFilter = {
  label: 'Mọi giai đoạn',
  spec: choiceSpec(choice<Activity, 'stage', Activity['stage']>('stage', lifecycleStageNames)),
}

/** The filter needs the spec's options, which only a choice has. */
function choiceSpec<R>(spec: FieldSpec<R>) {
  if (spec.kind !== 'choice') throw new Error('A filter is a choice')
  return spec
}

function footer(plan: Plan) {
  const covered = lifecycleStages.filter((stage) =>
    plan.activities.some((activity) => activity.stage === stage),
  ).length
  return `${formatWhole(plan.activities.length)} hoạt động · ${covered}/${lifecycleStages.length} giai đoạn của chu trình chính sách`
}

function ActivitiesStep() {
  return (
    <ActivityViews
      table={(showStage) => (
        <RowSectionEditor
          section="activities"
          noun="hoạt động"
          columns={columns}
          fields={fields}
          filter={stageFilter}
          start="Bấm “Xem gợi ý” ở dưới hoặc thẻ “Vòng đời” để chọn việc hợp với từng giai đoạn của chính sách."
          footer={(plan) => (
            <>
              <CoverageHint onShow={showStage} />
              {footer(plan)}
            </>
          )}
        />
      )}
    />
  )
}

export const activitiesStep: StepDefinition = {
  id: 'activities',
  group: 'content',
  title: 'Hoạt động',
  sections: ['activities'],
  guidance: 'activities',
  Component: ActivitiesStep,
}
