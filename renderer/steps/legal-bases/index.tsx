import type { LegalBasis } from '#shared/plan/legal-basis'
import { legalDocumentTypeNames } from '#shared/reference/legal-document-types'
import { check, choice, date, line, type FieldSpec } from '../../ui/fields/spec'
import type { GridColumn } from '../../ui/grid/row-grid'
import { RowSectionEditor } from '../../ui/row-section'
import type { StepDefinition } from '../step'
import { LegalBasisCatalog } from './catalog'

const fields: readonly FieldSpec<LegalBasis>[] = [
  choice('type', legalDocumentTypeNames, { label: 'Loại văn bản' }),
  line('number', { label: 'Số, ký hiệu', hint: 'Luật, Pháp lệnh không in số khi làm căn cứ.' }),
  line('subject', { width: 'full', label: 'Trích yếu, tên văn bản' }),
  line('issuer'),
  date('date', { label: 'Ngày ban hành' }),
  date('validFrom'),
  date('validTo'),
  line('replacedBy'),
  line('source'),
  check('verified', { label: 'Đã đối chiếu với văn bản gốc' }),
]

const columns: readonly GridColumn<LegalBasis>[] = [
  { spec: choice('type', legalDocumentTypeNames), width: '96px' },
  { spec: line('number', { label: 'Số, ký hiệu' }), width: 'minmax(116px, 1fr)' },
  { spec: date('date'), width: '98px' },
  { spec: line('issuer'), width: 'minmax(96px, 1fr)' },
  { spec: line('subject'), width: 'minmax(150px, 3fr)' },
  { spec: check('verified', { label: 'Đã kiểm' }), width: '58px' },
]

function LegalBasesStep() {
  return (
    <RowSectionEditor
      section="legalBases"
      noun="căn cứ"
      columns={columns}
      fields={fields}
      actions={<LegalBasisCatalog />}
    />
  )
}

export const legalBasesStep: StepDefinition = {
  id: 'legal-bases',
  group: 'prepare',
  title: 'Căn cứ',
  sections: ['legalBases'],
  guidance: 'legal-bases',
  Component: LegalBasesStep,
}
