import type { Report, Responsibility } from '#shared/plan/responsibility'
import { date, line, lines, type FieldSpec } from '../../ui/fields/spec'
import type { GridColumn } from '../../ui/grid/columns'
import { UsualRows } from '../../ui/usual-rows'
import { RowSectionEditor } from '../../ui/row-section'
import { SectionTabs } from '../../ui/section-tabs'
import { unitSuggestions } from '../options'
import type { StepDefinition } from '../step'

const responsibilityFields: readonly FieldSpec<Responsibility>[] = [
  line('unit', { width: 'full', suggestions: unitSuggestions }),
  lines('tasks', { width: 'full' }),
  line('deadline'),
]
const responsibilityColumns: readonly GridColumn<Responsibility>[] = [
  { spec: line('unit'), width: 'minmax(160px, 1fr)' },
  { spec: lines('tasks'), width: 'minmax(260px, 3fr)' },
  { spec: line('deadline'), width: 'minmax(110px, 0.8fr)' },
]

const reportFields: readonly FieldSpec<Report>[] = [
  line('content', { label: 'Nội dung báo cáo', width: 'full' }),
  line('recipient'),
  date('due'),
]
const reportColumns: readonly GridColumn<Report>[] = [
  { spec: line('content', { label: 'Nội dung báo cáo' }), width: 'minmax(220px, 3fr)' },
  { spec: line('recipient'), width: 'minmax(160px, 2fr)' },
  { spec: date('due'), width: '120px' },
]

const tabs = [
  {
    section: 'responsibilities',
    title: 'Phân công',
    content: (
      <RowSectionEditor
        section="responsibilities"
        noun="phân công"
        columns={responsibilityColumns}
        fields={responsibilityFields}
        actions={<UsualRows section="responsibilities" noun="phân công" />}
        start="Bấm “Danh mục” để lấy các đơn vị đã chủ trì hoạt động cùng việc thường giao."
      />
    ),
  },
  {
    section: 'reports',
    title: 'Chế độ báo cáo',
    content: (
      <RowSectionEditor
        section="reports"
        noun="mốc báo cáo"
        columns={reportColumns}
        fields={reportFields}
        actions={<UsualRows section="reports" noun="mốc báo cáo" />}
        start="Bấm “Danh mục” để lấy các mốc báo cáo thường có."
      />
    ),
  },
] as const

function ResponsibilitiesStep() {
  return <SectionTabs label="Tổ chức thực hiện" tabs={tabs} />
}

export const responsibilitiesStep: StepDefinition = {
  id: 'responsibilities',
  group: 'finish',
  title: 'Tổ chức thực hiện',
  sections: ['responsibilities', 'reports'],
  guidance: 'responsibilities',
  Component: ResponsibilitiesStep,
}
