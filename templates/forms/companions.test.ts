import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import type { OfficialDocument } from '#templates/document/official-document'
import { atSource, blockText, bodyText, sourcesOf } from '../../test/fixtures/document-text'
import { planArbitrary } from '../../test/fixtures/plan-arbitrary'
import { buildDispatch } from './cong-van/build'
import { buildInvitation } from './giay-moi/build'
import { buildAssignment } from './thong-bao/build'
import { buildSubmission } from './to-trinh/build'

vi.setConfig({ testTimeout: 60_000 })

const papers: readonly (readonly [string, (plan: Plan) => OfficialDocument])[] = [
  ['submission', buildSubmission],
  ['dispatch', buildDispatch],
  ['invitation', buildInvitation],
  ['assignment', buildAssignment],
]

function expectSound(plan: Plan, document: OfficialDocument) {
  for (const source of sourcesOf(document)) expect(atSource(plan, source), source).toBeDefined()
  const body = bodyText(document)
  expect(body.endsWith('./.')).toBe(true)
  expect(body).not.toMatch(/undefined|NaN|\[object|…{2}|\bnull\b/)
  expect(body).toBe(body.normalize('NFC'))
  for (const block of document.body) {
    expect(blockText(block).trim()).not.toBe('')
    if (block.kind === 'paragraph') expect(block.source).toBeDefined()
  }
}

describe.each(papers)('%s', (_, build) => {
  it.each(samplePlans)('of $id is sound', ({ read }) => {
    const plan = read()
    expectSound(plan, build(plan))
  })

  it('leads every paragraph to a field, of any plan', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => expectSound(plan, build(plan))),
      { numRuns: 60 },
    )
  })
})

describe('the urgency of the plan', () => {
  const plan = samplePlans[0]?.read()
  if (!plan) throw new Error('There is no sample plan')
  const urgent: Plan = {
    ...plan,
    document: { ...plan.document, urgency: 'mostUrgent', isDraft: true },
  }
  it.each(papers)('is marked on what sends it out: %s', (kind, build) => {
    const marks = build(urgent).letterhead.marks.map(({ text }) => text)
    expect(marks).toEqual(
      ['dispatch', 'invitation'].includes(kind) ? ['HỎA TỐC', 'DỰ THẢO'] : ['DỰ THẢO'],
    )
  })
})
