import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import { readPlan } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import {
  ofAPerson,
  ofNoYear,
  oldPlanArbitrary,
  sentenceArbitrary,
} from '../../test/fixtures/old-plan-arbitrary'
import { planArbitrary } from '../../test/fixtures/plan-arbitrary'
import { apply } from './apply'
import type { CardGroup, CarryOver } from './card'
import { taken, takeSuggestions, type Decisions } from './decisions'
import { findLeftovers } from './find-leftovers'
import { cardGroups, groups } from './groups'
import { propose } from './propose'
import { findLeftoversIn, rewritten } from './text/find-in-text'
import { proseOf } from './text/prose'

const options = { year: 2028, today: '2027-11-22' }
const newId = () => 'new'

const choices = fc.infiniteStream(fc.constantFrom('keep', 'edit', 'drop', 'undecided'))

/** A plan carried over by somebody who decides at random. */
const carried = fc.tuple(planArbitrary, choices).map(([plan, stream]) => {
  const carryOver = propose(plan, options)
  const decisions: Record<string, Record<string, { choice: 'keep' | 'edit' | 'drop' }>> = {}
  for (const group of cardGroups) {
    const decided: Record<string, { choice: 'keep' | 'edit' | 'drop' }> = {}
    for (const { id } of carryOver.groups[group]) {
      const [choice = 'undecided'] = stream.take(1)
      if (choice !== 'undecided') decided[id] = { choice }
    }
    decisions[group] = decided
  }
  const made: Decisions = decisions
  return { plan, carryOver, decisions: made }
})

const takenOf = (carryOver: CarryOver, decisions: Decisions, group: CardGroup): unknown[] =>
  carryOver.groups[group].flatMap((card) => taken(card, decisions[group]?.[card.id]))

/** A value without the links that a missing other end takes away. */
const unlinked = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, held: unknown) =>
      ['policyId', 'channelIds', 'budgetLineIds', 'spokespersonId'].includes(key) ? null : held,
    ),
  )

const valuesIn = (plan: Plan, group: CardGroup) =>
  groups[group].read(plan).map(({ value }) => value)

/** Groups there is one of keep the new plan's own when nothing is taken. */
const single: readonly CardGroup[] = ['opening', 'fundingStatement', 'companions']

describe('carry-over of any plan', () => {
  it('lays out every item once, as it was', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const carryOver = propose(plan, options)
        for (const group of cardGroups) {
          const cards = carryOver.groups[group]
          expect(cards.map(({ before }) => before)).toEqual(valuesIn(plan, group))
          expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
        }
      }),
    )
  })

  it('never invents, loses or duplicates an item, and takes each as decided', () => {
    fc.assert(
      fc.property(carried, ({ carryOver, decisions }) => {
        const plan = apply(carryOver, decisions, { newId })
        for (const group of cardGroups) {
          const expected = takenOf(carryOver, decisions, group)
          if (expected.length === 0 && single.includes(group)) continue
          expect(unlinked(valuesIn(plan, group))).toEqual(unlinked(expected))
        }
      }),
    )
  })

  it('leaves no link to what is not there, and no link out whose ends both are', () => {
    fc.assert(
      fc.property(carried, ({ plan: old, carryOver, decisions }) => {
        const plan = apply(carryOver, decisions, { newId })
        const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id))
        const [policies, channels, lines] = [
          ids(plan.policies),
          ids(plan.channels),
          ids(plan.budgetLines),
        ]
        for (const activity of plan.activities) {
          const before = old.activities.find(({ id }) => id === activity.id)
          const [policyId] = [before?.policyId].filter((id) => id && policies.has(id))
          expect(activity.policyId).toBe(policyId ?? null)
          expect(activity.channelIds).toEqual(before?.channelIds.filter((id) => channels.has(id)))
          expect(activity.budgetLineIds).toEqual(
            before?.budgetLineIds.filter((id) => lines.has(id)),
          )
        }
        for (const { policyId } of plan.risks) {
          if (policyId !== null) expect(policies).toContain(policyId)
        }
        const { spokespersonId } = plan.companions.assignment
        if (spokespersonId !== null) expect(ids(plan.staff)).toContain(spokespersonId)
      }),
    )
  })

  it('gives a plan that parses, of the new year, unnumbered, undated and without results', () => {
    fc.assert(
      fc.property(carried, ({ carryOver, decisions }) => {
        const plan = apply(carryOver, decisions, { newId })
        expect(readPlan(plan).status).toBe('read')
        expect(plan).toMatchObject({
          id: 'new',
          document: { year: 2028, number: '', date: null, decisionNumber: '', decisionDate: null },
          companions: {
            submission: { number: '', date: null },
            dispatch: { number: '', date: null, replyBy: null },
            invitation: { number: '', date: null, meetingDate: null },
            assignment: { number: '', date: null, effectiveFrom: null },
            adjustment: { number: '', date: null, reasons: '' },
          },
          issuedVersion: null,
        })
        expect(plan.companions.selected).not.toContain('adjustment')
        for (const { result, status } of plan.activities) {
          expect([result, status]).toEqual(['', 'planned'])
        }
      }),
    )
  })

  it('leaves blank what was blank', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const { groups: cards } = propose(plan, options)
        for (const { before, proposed } of cards.activities) {
          const blank = (row: typeof before) =>
            Object.entries(row).flatMap(([key, value]) => (value === '' ? [key] : []))
          expect(blank(proposed)).toEqual(expect.arrayContaining(blank(before)))
          if (before.timing.kind === 'unset') expect(proposed.timing.kind).toBe('unset')
        }
      }),
    )
  })
})

/** Whether 2027 is said anywhere outside what must stay and what already ends in 2028. */
function speaksOf2027(text: string): boolean {
  const moved = ['15/12/2027 đến ngày 14/12/2028', 'so với cùng kỳ năm 2027']
  const rest = [...ofNoYear, ...moved].reduce((left, stays) => left.replaceAll(stays, ''), text)
  return /2027|\/27(?!\d)|Đinh Mùi|80 năm|97 năm|312\//u.test(rest)
}

const countOf = (text: string, part: string) => text.split(part).length - 1

describe('the old year', () => {
  it('is found wherever it is said, and nothing that must stay is touched', () => {
    fc.assert(
      fc.property(sentenceArbitrary, (text) => {
        const next = rewritten(text, findLeftoversIn(text, { year: 2028 }))
        expect(speaksOf2027(next), next).toBe(false)
        for (const stays of ofNoYear) expect(countOf(next, stays)).toBe(countOf(text, stays))
        expect(findLeftoversIn(next, { year: 2028 })).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  it('is told of where only a person can say, and left as it is', () => {
    const parts = fc.array(
      fc.tuple(fc.constantFrom(...ofAPerson), fc.constantFrom('; ', '. ', '\n')),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(parts, (told) => {
        const text = told.flat().join('')
        const found = findLeftoversIn(text, { year: 2028 })
        expect(found.map(({ proposal }) => proposal)).toEqual(told.map(() => null))
        expect(rewritten(text, found)).toBe(text)
        const plan = { ...emptyPlan('p', 2027, emptyUnit('communalCommittee')), solutions: [text] }
        const [card] = propose(plan, options).groups.solutions
        expect([card?.suggestion, card?.notes.length]).toEqual(['edit', told.length])
      }),
    )
  })

  it('is nowhere in a plan whose every proposal was accepted', () => {
    fc.assert(
      fc.property(oldPlanArbitrary, (old) => {
        const carryOver = propose(old, options)
        const plan = apply(carryOver, takeSuggestions(carryOver), { newId })
        const told = proseOf({ ...plan, unit: null, legalBases: null })
        for (const { text, path } of told) {
          expect(speaksOf2027(text), `${path.join('.')}: ${text}`).toBe(false)
        }
        // Days of any year stand in these plans; what becomes of those is looked at elsewhere.
        const inProse = findLeftovers(plan).filter(
          ({ path }) =>
            path[0] !== 'unit' && !['number', 'due', 'timing'].includes(String(path.at(-1))),
        )
        expect(inProse).toEqual([])
        expect(readPlan(plan).status).toBe('read')
      }),
    )
  })
})
