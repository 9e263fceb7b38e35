import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { breakMerge, HISTORY_LIMIT, recordChange, redo, startHistory, undo } from './history'

const start = emptyPlan('p1', 2027, emptyUnit('communalCommittee'))
const withSubject = (plan: Plan, subject: string): Plan => ({
  ...plan,
  document: { ...plan.document, subject },
})
const subject = (history: { present: Plan }) => history.present.document.subject

describe('history', () => {
  it('undoes typing in one field as one step', () => {
    let history = startHistory(start)
    for (const text of ['T', 'Tr', 'Tru']) {
      history = recordChange(history, 'Sửa trích yếu', 'subject', withSubject(start, text))
    }
    expect(undo(history).present).toBe(start)
  })

  it('starts a new step after a break', () => {
    let history = recordChange(startHistory(start), 'Sửa', 'k', withSubject(start, 'một'))
    history = recordChange(breakMerge(history), 'Sửa', 'k', withSubject(start, 'hai'))
    expect(subject(undo(history))).toBe('một')
  })

  it('drops what was undone once something new is done', () => {
    const changed = recordChange(startHistory(start), 'Sửa', null, withSubject(start, 'một'))
    const again = recordChange(undo(changed), 'Sửa', null, withSubject(start, 'hai'))
    expect(redo(again)).toBe(again)
  })

  it('keeps no more steps than the limit', () => {
    let history = startHistory(start)
    for (let i = 0; i < HISTORY_LIMIT + 5; i++) {
      history = recordChange(history, 'Sửa', null, withSubject(start, String(i)))
    }
    expect(history.past).toHaveLength(HISTORY_LIMIT)
  })

  it('redo after undo gives the same plan, however many steps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1, maxLength: 20 }),
        fc.nat(19),
        (texts, back) => {
          const full = texts.reduce(
            (history, text) => recordChange(history, 'Sửa', null, withSubject(start, text)),
            startHistory(start),
          )
          const steps = Math.min(back, full.past.length)
          let history = full
          for (let i = 0; i < steps; i++) history = undo(history)
          for (let i = 0; i < steps; i++) history = redo(history)
          expect(history.present).toBe(full.present)
        },
      ),
    )
  })
})
