import type { DocumentInfo } from '#shared/plan/document'
import { extraAppendixNames } from '#shared/reference/choice-names'
import type { FieldSpec } from '../ui/fields/spec'

type ExtraAppendix = DocumentInfo['extraAppendices'][number]

/** A table of the screen that may stand as an annex of the plan. */
function extraAppendix(kind: ExtraAppendix, hint: string): FieldSpec<DocumentInfo> {
  return {
    kind: 'check',
    name: `extraAppendices/${kind}`,
    label: `Phụ lục “${extraAppendixNames[kind]}”`,
    hint,
    width: 'full',
    read: ({ extraAppendices }) => extraAppendices.includes(kind),
    write: (document, isWanted) => {
      const others = document.extraAppendices.filter((each) => each !== kind)
      return { ...document, extraAppendices: isWanted ? [...others, kind] : others }
    },
  }
}

export const demandsAppendix = extraAppendix(
  'demands',
  'In bảng đối chiếu với văn bản của cấp trên thành phụ lục cuối của kế hoạch.',
)

export const lifecycleMatrixAppendix = extraAppendix(
  'lifecycleMatrix',
  'In bảng chính sách và năm giai đoạn như ở phần Hoạt động, mục Vòng đời.',
)

export const timelineAppendix = extraAppendix(
  'timeline',
  'In mỗi hoạt động một dòng, đánh dấu các tháng thực hiện.',
)
