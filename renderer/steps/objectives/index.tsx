import type { Objective } from '#shared/plan/objective'
import { indicatorLevelNames } from '#shared/reference/choice-names'
import { choice, line, paragraph, type FieldSpec } from '../../ui/fields/spec'
import type { GridColumn } from '../../ui/grid/columns'
import { UsualRows } from '../../ui/usual-rows'
import { RowSectionEditor } from '../../ui/row-section'
import type { StepDefinition } from '../step'
import { Ladder } from './ladder'

const fields: readonly FieldSpec<Objective>[] = [
  paragraph('content', { label: 'Mục tiêu' }),
  choice('level', indicatorLevelNames, {
    hint: 'Mục tiêu đo điều gì: nguồn lực, sản phẩm, người dân tiếp nhận hay kết quả.',
  }),
  line('indicator'),
  line('baseline', { hint: 'Con số của năm trước.' }),
  line('target'),
  line('measurement', { width: 'full', hint: 'Đo bằng cách nào, ai đo, khi nào.' }),
]

const columns: readonly GridColumn<Objective>[] = [
  { spec: paragraph('content', { label: 'Mục tiêu' }), width: 'minmax(190px, 3fr)' },
  { spec: choice('level', indicatorLevelNames), width: '100px' },
  { spec: line('indicator'), width: 'minmax(120px, 1.5fr)' },
  { spec: line('baseline'), width: '100px' },
  { spec: line('target'), width: '100px' },
]

function ObjectivesStep() {
  return (
    <RowSectionEditor
      section="objectives"
      noun="mục tiêu"
      columns={columns}
      fields={fields}
      actions={<UsualRows section="objectives" noun="mục tiêu" />}
      start="Bấm “Danh mục” để chọn mục tiêu đã có sẵn chỉ số, cách đo."
      overview={<Ladder />}
    />
  )
}

export const objectivesStep: StepDefinition = {
  id: 'objectives',
  group: 'prepare',
  title: 'Mục tiêu',
  sections: ['objectives'],
  guidance: 'objectives',
  Component: ObjectivesStep,
}
