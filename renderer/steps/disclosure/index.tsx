import type { Disclosure } from '#shared/plan/disclosure'
import { line, paragraph, type FieldSpec } from '../../ui/fields/spec'
import type { GridColumn } from '../../ui/grid/columns'
import { RowSectionEditor } from '../../ui/row-section'
import { unitSuggestions } from '../options'
import type { StepDefinition } from '../step'
import { DisclosureCatalog } from './catalog'

const fields: readonly FieldSpec<Disclosure>[] = [
  paragraph('content', { label: 'Thông tin công khai' }),
  line('basis'),
  line('form', { label: 'Hình thức công khai' }),
  line('deadline'),
  line('responsible', { suggestions: unitSuggestions }),
]

const columns: readonly GridColumn<Disclosure>[] = [
  { spec: paragraph('content', { label: 'Thông tin công khai' }), width: 'minmax(164px, 2.5fr)' },
  { spec: line('basis'), width: 'minmax(116px, 1.3fr)' },
  { spec: line('form'), width: 'minmax(116px, 1.3fr)' },
  { spec: line('deadline'), width: 'minmax(110px, 1.1fr)' },
  { spec: line('responsible'), width: 'minmax(110px, 1.1fr)' },
]

function DisclosureStep() {
  return (
    <RowSectionEditor
      section="disclosures"
      noun="nội dung công khai"
      columns={columns}
      fields={fields}
      actions={<DisclosureCatalog />}
      start="Bấm “Danh mục” để chọn các nội dung đơn vị thường công khai."
    />
  )
}

export const disclosureStep: StepDefinition = {
  id: 'disclosure',
  group: 'content',
  title: 'Công khai thông tin',
  sections: ['disclosures'],
  guidance: 'disclosure',
  Component: DisclosureStep,
}
