import { expect, it } from 'vitest'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { fixedAll } from './fix-findings'
import { reviewRecipients } from './recipients'
import type { ReviewContext } from './review-finding'

it('adds every body that is missing from the recipients, not the last alone', () => {
  const sample = samplePlans[0]?.read()
  if (!sample) throw new Error('There is no sample plan')
  const given = ['Trạm Y tế xã', 'Ban Chỉ huy quân sự xã'].map((unit, index) => ({
    id: `r${index}`,
    unit,
    tasks: ['Phối hợp thực hiện'],
    deadline: '',
  }))
  const plan = {
    ...sample,
    unit: { ...sample.unit, recipients: ['UBND tỉnh'] },
    responsibilities: given,
    activities: [],
  }
  const context: ReviewContext = {
    today: '2027-01-05',
    returns: [],
    lists: { bodyNames: [], legalBases: [], costNorms: [] },
    ownWords: [],
  }
  const review = (reviewed: Plan) => reviewRecipients(reviewed, context)
  const next = fixedAll(plan, review(plan), review)
  expect(next.unit.recipients).toEqual(['UBND tỉnh', 'Trạm Y tế xã', 'Ban Chỉ huy quân sự xã'])
})
