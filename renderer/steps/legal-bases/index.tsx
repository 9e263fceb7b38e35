import { useMemo } from 'react'
import type { LegalBasis } from '#shared/plan/legal-basis'
import { legalDocumentTypeNames } from '#shared/reference/legal-document-types'
import { useListEntries } from '../../lists/use-lists'
import { check, choice, date, line, type FieldSpec } from '../../ui/fields/spec'
import type { GridColumn } from '../../ui/grid/columns'
import { RowSectionEditor } from '../../ui/row-section'
import type { StepDefinition } from '../step'
import { LegalBasisCatalog } from './catalog'
import { lampField } from './lamp-fields'
import { LampSummary } from './lamp-summary'
import './legal-bases.css'

const fieldsWith = (lamp: FieldSpec<LegalBasis>): readonly FieldSpec<LegalBasis>[] => [
  lamp,
  choice('type', legalDocumentTypeNames, { label: 'Loại văn bản' }),
  line('number', { label: 'Số, ký hiệu', hint: 'Luật, Pháp lệnh không in số khi làm căn cứ.' }),
  line('subject', { width: 'full', label: 'Trích yếu, tên văn bản' }),
  line('issuer'),
  date('date', { label: 'Ngày ban hành' }),
  date('validFrom'),
  date('validTo'),
  line('replacedBy'),
  line('source'),
  check('verified', { label: 'Đã đối chiếu với văn bản gốc', width: 'full' }),
]

const columnsWith = (lamp: FieldSpec<LegalBasis>): readonly GridColumn<LegalBasis>[] => [
  { spec: choice('type', legalDocumentTypeNames), width: '88px' },
  { spec: line('number', { label: 'Số, ký hiệu' }), width: 'minmax(130px, 1fr)' },
  { spec: date('date'), width: '96px' },
  { spec: line('issuer'), width: 'minmax(84px, 1fr)' },
  { spec: line('subject'), width: 'minmax(112px, 3fr)' },
  { spec: lamp, width: '114px' },
]

function LegalBasesStep() {
  const catalog = useListEntries('legalBases')
  const { columns, fields } = useMemo(() => {
    const lamp = lampField(catalog)
    return { columns: columnsWith(lamp), fields: fieldsWith(lamp) }
  }, [catalog])
  return (
    <RowSectionEditor
      section="legalBases"
      noun="căn cứ"
      columns={columns}
      fields={fields}
      actions={<LegalBasisCatalog />}
      start="Bấm “Danh mục” để lấy bộ căn cứ gợi ý, rồi thêm kế hoạch của cấp trên."
      footer={lampFooter}
    />
  )
}

const lampFooter = () => <LampSummary />

export const legalBasesStep: StepDefinition = {
  id: 'legal-bases',
  group: 'prepare',
  title: 'Căn cứ',
  sections: ['legalBases'],
  guidance: 'legal-bases',
  Component: LegalBasesStep,
}
