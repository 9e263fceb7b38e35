import { useId } from 'react'
import type { DocumentInfo } from '#shared/plan/document'
import type { Plan } from '#shared/plan/plan'
import { assessDemands, countMet, type AssessedSection } from '#shared/rules/section-1/assess'
import { usePlan } from '../../plan/use-plan'
import { FieldList } from '../../ui/fields/field-list'
import { demandsAppendix } from '../extra-appendix'
import { useCurrentDemands } from './current-demands'
import { DemandRow } from './demand-row'
import './demands.css'
import { LetterPanel } from './letter-panel'

const appendixFields = [demandsAppendix]
const updateDocument = (plan: Plan, next: (document: DocumentInfo) => DocumentInfo): Plan => ({
  ...plan,
  document: next(plan.document),
})

/** "Đối chiếu yêu cầu": what the letter asks of this unit beside what the plan says. */
export function DemandsReview() {
  const plan = usePlan((current) => current)
  const demands = useCurrentDemands()
  const sections = assessDemands(plan, demands)
  const bound = sections.filter(({ binding }) => binding.binds)
  return (
    <div className="demands">
      <LetterPanel sections={sections} unit={plan.unit} />
      <FieldList
        specs={appendixFields}
        row={plan.document}
        path="document"
        update={updateDocument}
      />
      {bound.length === 0 ? (
        <p role="status">
          Văn bản này không có mục nào dành cho đơn vị. Nếu chưa đúng, đánh dấu mục áp dụng ở “Phạm
          vi áp dụng”.
        </p>
      ) : (
        bound.map((section) => <SectionTable key={section.section.number} assessed={section} />)
      )}
    </div>
  )
}

function SectionTable({ assessed }: { readonly assessed: AssessedSection }) {
  const { section, binding, demands } = assessed
  const { met, all } = countMet([assessed])
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      data-testid="demand-section"
      data-section={section.number}
      data-met={`${met}/${all}`}
    >
      <h3 className="subhead" id={id}>
        Mục {section.number}: đã đáp ứng {met}/{all} yêu cầu
      </h3>
      <p className="demand-note">
        Gửi: {section.addressees}.
        {binding.body !== null && binding.body.now !== ''
          ? ` Nhiệm vụ nay do ${binding.body.now} thực hiện${binding.body.verified ? '' : ' (cần kiểm tra)'}.`
          : null}
      </p>
      <div role="table" className="demand-table" aria-labelledby={id}>
        <div role="rowgroup">
          <div role="row" className="demand-row demand-head">
            <div role="columnheader">Mục</div>
            <div role="columnheader">Yêu cầu</div>
            <div role="columnheader">Mức đáp ứng</div>
            <div role="columnheader">Bằng chứng trong kế hoạch</div>
            <div role="columnheader">Còn thiếu</div>
          </div>
        </div>
        <div role="rowgroup">
          {demands.map((answer) => (
            <DemandRow key={answer.demand.id} answer={answer} />
          ))}
        </div>
      </div>
    </section>
  )
}
