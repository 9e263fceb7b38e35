import type { Plan } from '#shared/plan/plan'
import type { Purpose } from '#shared/plan/purpose'
import { usePlan } from '../../plan/use-plan'
import { FieldList } from '../../ui/fields/field-list'
import { lines, type FieldSpec } from '../../ui/fields/spec'
import type { StepDefinition } from '../step'

const fields: readonly FieldSpec<Purpose>[] = [
  lines('purposes', { width: 'full', hint: 'Mỗi dòng là một ý, in thành điểm a), b), c) …' }),
  lines('requirements', { width: 'full', hint: 'Mỗi dòng là một yêu cầu.' }),
]

const solutionFields: readonly FieldSpec<Plan>[] = [
  lines('solutions', {
    width: 'full',
    hint: 'Cách làm chung của cả kế hoạch; mỗi dòng một giải pháp.',
  }),
]

const updatePurpose = (plan: Plan, next: (purpose: Purpose) => Purpose): Plan => ({
  ...plan,
  purpose: next(plan.purpose),
})
const updatePlan = (plan: Plan, next: (plan: Plan) => Plan): Plan => next(plan)

function PurposeStep() {
  const plan = usePlan((current) => current)
  return (
    <>
      <FieldList specs={fields} row={plan.purpose} path="purpose" update={updatePurpose} />
      <FieldList specs={solutionFields} row={plan} path="" update={updatePlan} />
    </>
  )
}

export const purposeStep: StepDefinition = {
  id: 'purpose',
  group: 'prepare',
  title: 'Mục đích, yêu cầu',
  sections: ['purpose', 'solutions'],
  guidance: 'purpose',
  Component: PurposeStep,
}
