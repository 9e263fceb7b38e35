import type { Plan } from '#shared/plan/plan'
import type { DocumentFormat, DocumentInfo } from '#shared/plan/document'
import {
  issuingModeNames,
  mediumNames,
  openingStyleNames,
  urgencyNames,
} from '#shared/reference/choice-names'
import { usePlan } from '../../plan/use-plan'
import {
  demandsAppendix,
  lifecycleMatrixAppendix,
  timelineAppendix,
} from '../../review/extra-appendix'
import { FieldList } from '../../ui/fields/field-list'
import { check, choice, date, line, paragraph, within, type FieldSpec } from '../../ui/fields/spec'
import type { StepDefinition } from '../step'
import { formatChoice, marginFields, yearField } from './format-fields'
import { IssuedVersion } from './issued-version'
import { OwnLetterhead } from './own-letterhead'
import { SourceText } from './source-text'

const format = {
  read: (document: DocumentInfo) => document.format,
  write: (document: DocumentInfo, value: DocumentFormat) => ({ ...document, format: value }),
}

const contentFields: readonly FieldSpec<DocumentInfo>[] = [
  yearField,
  choice('issuing', issuingModeNames),
  line('subject', { width: 'full', placeholder: 'VD: Truyền thông chính sách năm 2027' }),
  line('number', { hint: 'Để trống để văn thư cấp số sau khi ký.' }),
  date('date', {
    hint: 'Để trống nếu ghi ngày khi ký: in sẵn năm của kế hoạch. Ký từ năm trước thì gõ ngày ký.',
  }),
  line('decisionNumber'),
  date('decisionDate'),
  choice('opening', openingStyleNames),
  choice('medium', mediumNames, {
    hint: 'Văn bản điện tử: số, ngày trong dòng “Kèm theo …” để trống.',
  }),
  check('isDraft', { hint: 'In khung “DỰ THẢO” dưới số, ký hiệu; bỏ trước khi trình ký.' }),
  choice('urgency', urgencyNames, {
    hint: 'Do người ký quyết định (NĐ 30/2020, Phụ lục I, mục III.2b); in trên kế hoạch, quyết định, công văn, giấy mời.',
  }),
  line('proposedBy', { hint: 'Đơn vị đề nghị ban hành; để trống nếu không ghi.' }),
  lifecycleMatrixAppendix,
  timelineAppendix,
  demandsAppendix,
  paragraph('leadIn', {
    hint: 'Để trống thì lời dẫn được viết từ các căn cứ. Viết vào đây nếu muốn dùng lời của mình.',
  }),
]

const formatFields: readonly FieldSpec<DocumentInfo>[] = [
  formatChoice('sizeSet', [
    [14, 'Cỡ 14 (Quốc hiệu 13, Tiêu ngữ 14)'],
    [13, 'Cỡ 13 (Quốc hiệu 12, Tiêu ngữ 13)'],
  ]),
  formatChoice('firstLineIndentMm', [
    [12.7, '1,27 cm'],
    [10, '1 cm'],
  ]),
  formatChoice('lineSpacing', [
    [1, 'Dòng đơn'],
    [1.15, '1,15 dòng'],
    [1.25, '1,25 dòng'],
    [1.5, '1,5 dòng'],
  ]),
  ...marginFields,
].map((spec) => within('format', format, spec))

/** The decision's number and date are asked for only when there is a decision; what was typed stays. */
const isAsked = (spec: FieldSpec<DocumentInfo>, { document, companions }: Plan) =>
  document.issuing === 'attachedToDecision' ||
  companions.selected.includes('decision') ||
  !spec.name.startsWith('decision')

const updateDocument = (plan: Plan, next: (document: DocumentInfo) => DocumentInfo): Plan => ({
  ...plan,
  document: next(plan.document),
})

function DocumentStep() {
  const plan = usePlan((current) => current)
  const { document } = plan
  return (
    <>
      <FieldList
        specs={contentFields.filter((spec) => isAsked(spec, plan))}
        row={document}
        path="document"
        update={updateDocument}
      />
      <IssuedVersion />
      <h3 className="subhead">Trình bày</h3>
      <p className="subhead-note">
        Chỉ có các lựa chọn nằm trong khoảng Nghị định 30/2020/NĐ-CP cho phép.
      </p>
      <FieldList specs={formatFields} row={document} path="document" update={updateDocument} />
      <OwnLetterhead />
      <SourceText />
    </>
  )
}

export const documentStep: StepDefinition = {
  id: 'document',
  group: 'prepare',
  title: 'Văn bản, thể thức',
  sections: ['document', 'issuedVersion', 'origin'],
  guidance: 'document',
  Component: DocumentStep,
}
