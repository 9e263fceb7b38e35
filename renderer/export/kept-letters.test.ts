import { expect, it } from 'vitest'
import { forgetLetter, keepLetter, keptLetter } from './kept-letters'

it('keeps recipients for every paper of the plan, and what was written for one paper', () => {
  const work = keptLetter('kh', 'plan')
  expect(work).toEqual({ to: '', cc: '', subject: null, body: null, attached: ['plan.pdf'] })
  keepLetter('kh', 'plan', {
    ...work,
    to: 'a@x.vn',
    subject: 'Gửi lại kế hoạch',
    attached: ['plan.docx'],
  })
  expect(keptLetter('kh', 'plan')).toMatchObject({
    to: 'a@x.vn',
    subject: 'Gửi lại kế hoạch',
    attached: ['plan.docx'],
  })
  expect(keptLetter('kh', 'submission')).toEqual({
    to: 'a@x.vn',
    cc: '',
    subject: null,
    body: null,
    attached: ['submission.pdf'],
  })
  expect(keptLetter('another', 'plan').to).toBe('')

  forgetLetter('kh', 'plan')
  expect(keptLetter('kh', 'plan')).toEqual(work)
})
