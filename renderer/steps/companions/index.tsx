import { useCallback, useEffect, type ReactNode } from 'react'
import type { Companions } from '#shared/plan/companions'
import type { Plan } from '#shared/plan/plan'
import { paperKinds } from '#shared/reference/paper-kinds'
import { usePlan } from '../../plan/use-plan'
import { useShownPaper } from '../../shell/shown-paper'
import { FieldList } from '../../ui/fields/field-list'
import type { FieldSpec } from '../../ui/fields/spec'
import { SectionTabs } from '../../ui/section-tabs'
import type { StepDefinition } from '../step'
import { AdjustmentState } from './adjustment-state'
import {
  adjustmentFields,
  assignmentFields,
  calendarFields,
  decisionFields,
  dispatchFields,
  invitationFields,
  submissionFields,
} from './fields'

type Part = Exclude<keyof Companions, 'selected'>

/** The fields of one companion paper. */
function PartFields<K extends Part>(props: {
  readonly part: K
  readonly note: string
  readonly fields: readonly FieldSpec<Companions[K]>[]
  /** What else belongs to this paper. */
  readonly children?: ReactNode
}) {
  const { part, note, fields, children } = props
  const row = usePlan((plan) => plan.companions[part])
  const update = useCallback(
    (plan: Plan, next: (row: Companions[K]) => Companions[K]): Plan => ({
      ...plan,
      companions: { ...plan.companions, [part]: next(plan.companions[part]) },
    }),
    [part],
  )
  return (
    <div className="form-panel">
      <p className="subhead-note">{note}</p>
      <FieldList specs={fields} row={row} path={`companions/${part}`} update={update} />
      {children}
    </div>
  )
}

const tabs = [
  {
    section: 'companions/submission',
    title: 'Tờ trình',
    content: (
      <PartFields
        part="submission"
        note="Trình kế hoạch lên người có thẩm quyền. Có đơn vị trình thì tờ trình đứng tên đơn vị đó; để trống thì đứng tên đơn vị ban hành kế hoạch, gửi cấp trên."
        fields={submissionFields}
      />
    ),
  },
  {
    section: 'companions/decision',
    title: 'Quyết định',
    content: (
      <PartFields
        part="decision"
        note="Ban hành hoặc phê duyệt kế hoạch, kế hoạch đi kèm phía sau. Số và ngày của quyết định nhập ở phần Văn bản, thể thức."
        fields={decisionFields}
      />
    ),
  },
  {
    section: 'companions/dispatch',
    title: 'Công văn',
    content: (
      <PartFields
        part="dispatch"
        note="Gửi kế hoạch đã ban hành: báo cáo cấp trên, đề nghị phối hợp hoặc yêu cầu triển khai."
        fields={dispatchFields}
      />
    ),
  },
  {
    section: 'companions/invitation',
    title: 'Giấy mời',
    content: (
      <PartFields
        part="invitation"
        note="Mời họp góp ý dự thảo kế hoạch."
        fields={invitationFields}
      />
    ),
  },
  {
    section: 'companions/assignment',
    title: 'Thông báo',
    content: (
      <PartFields
        part="assignment"
        note="Thông báo người phát ngôn và người làm công tác truyền thông, lấy từ phần Nhân sự."
        fields={assignmentFields}
      />
    ),
  },
  {
    section: 'companions/adjustment',
    title: 'Điều chỉnh',
    content: (
      <PartFields
        part="adjustment"
        note="Chỉ nêu những nội dung khác bản đã ban hành, dẫn số và ngày của bản ấy. Kế hoạch ban hành kèm theo quyết định thì điều chỉnh bằng quyết định."
        fields={adjustmentFields}
      >
        <AdjustmentState />
      </PartFields>
    ),
  },
  {
    section: 'companions/calendar',
    title: 'Lịch treo',
    content: (
      <PartFields
        part="calendar"
        note="Các hoạt động trong năm trên một tờ để treo; lấy từ phần Hoạt động."
        fields={calendarFields}
      />
    ),
  },
] as const

function CompanionsStep() {
  const { show } = useShownPaper()
  // Elsewhere in the guide it is the plan that is being written.
  useEffect(() => () => show('plan'), [show])
  const onOpen = useCallback(
    (section: string) => {
      const paper = paperKinds.find((kind) => section === `companions/${kind}`)
      if (paper !== undefined) show(paper)
    },
    [show],
  )
  return <SectionTabs label="Văn bản đi kèm" tabs={tabs} onOpen={onOpen} />
}

export const companionsStep: StepDefinition = {
  id: 'companions',
  group: 'finish',
  title: 'Văn bản đi kèm',
  sections: ['companions'],
  guidance: 'companions',
  Component: CompanionsStep,
}
