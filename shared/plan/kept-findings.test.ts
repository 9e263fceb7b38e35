import { expect, it } from 'vitest'
import { emptyPlan, emptyUnit } from './defaults'
import { keepFinding, releaseFinding } from './kept-findings'
import { readPlan } from './parse'

const plan = emptyPlan('p', 2027, emptyUnit('communalCommittee'))

it('keeps a finding with its reason, once, and lets it go', () => {
  const kept = keepFinding(keepFinding(plan, 'a', 'Đã thống nhất'), 'b', 'Đã xem')
  expect(kept.origin.keptFindings).toEqual([
    { key: 'a', reason: 'Đã thống nhất' },
    { key: 'b', reason: 'Đã xem' },
  ])
  expect(keepFinding(kept, 'a', 'Lý do khác').origin.keptFindings).toEqual([
    { key: 'b', reason: 'Đã xem' },
    { key: 'a', reason: 'Lý do khác' },
  ])
  expect(releaseFinding(kept, 'a').origin.keptFindings).toEqual([{ key: 'b', reason: 'Đã xem' }])
})

it('takes no reason the plan has no room for', () => {
  const kept = keepFinding(plan, 'a', 'ế'.normalize('NFD').repeat(1_500))
  expect(readPlan(kept).status).toBe('read')
  expect(kept.origin.keptFindings[0]?.reason).toBe('ế'.repeat(1_000))
})
