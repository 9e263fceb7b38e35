import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planArbitrary } from '../../test/fixtures/plan-arbitrary'
import { planFields } from '../../test/fixtures/schema-fields'
import { emptyPlan, emptyRow, emptyUnit } from './defaults'
import { isLinkField, linkedSections, linksTo, withoutDanglingLinks } from './links'
import { withChanges } from './plan-changes'
import type { Plan, RowSection } from './plan'

/** Links of the plan to rows that are not in it. */
function dangling(plan: Plan): readonly string[] {
  const { activities, risks, companions } = plan
  const missing = (section: RowSection, ids: readonly (string | null)[]) =>
    ids.flatMap((id) =>
      id === null || plan[section].some((row) => row.id === id) ? [] : [`${section}/${id}`],
    )
  return [
    ...missing(
      'policies',
      [...activities, ...risks].map(({ policyId }) => policyId),
    ),
    ...missing(
      'channels',
      activities.flatMap(({ channelIds }) => channelIds),
    ),
    ...missing(
      'budgetLines',
      activities.flatMap(({ budgetLineIds }) => budgetLineIds),
    ),
    ...missing('staff', [companions.assignment.spokespersonId]),
  ]
}

/** What is called an id and links to nothing of the plan: an entry of the list of norms. */
const notOfThePlan = ['normId']

describe('the fields that link rows', () => {
  it('are all that hold the id of a row, wherever the schema has one', () => {
    const fields = planFields.filter(
      ({ key, isRowId }) => (isRowId && key !== 'id') || /Ids?$/u.test(key),
    )
    expect(
      [...new Set(fields.map(({ key }) => key))].filter((key) => !notOfThePlan.includes(key)),
    ).toEqual(Object.keys(linkedSections))
    expect(fields.filter(({ key }) => isLinkField(key)).map(({ path }) => path)).toEqual([
      'activities.policyId',
      'activities.channelIds',
      'activities.budgetLineIds',
      'risks.policyId',
      'companions.assignment.spokespersonId',
    ])
  })
})

describe('links whose other end is gone', () => {
  it('are cut, and nothing else is changed', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const next = withoutDanglingLinks(plan)
        expect(dangling(next)).toEqual([])
        expect(withoutDanglingLinks(next)).toBe(next)
        expect(next.issuedVersion).toBe(plan.issuedVersion)
        const bare = ({ activities, risks, companions, ...rest }: Plan) => ({
          ...rest,
          companions: { ...companions, assignment: null },
          activities: activities.map((row) => ({
            ...row,
            policyId: null,
            channelIds: [],
            budgetLineIds: [],
          })),
          risks: risks.map((row) => ({ ...row, policyId: null })),
        })
        expect(bare(next)).toEqual(bare(plan))
      }),
      { numRuns: 60 },
    )
  })

  it('are not left by taking a row out by its path', () => {
    fc.assert(
      fc.property(planArbitrary, fc.constantFrom(...linkedTo), fc.nat(), (plan, section, at) => {
        const row = plan[section][at % Math.max(1, plan[section].length)]
        fc.pre(row !== undefined)
        const next = withChanges(plan, [{ kind: 'removal', path: `${section}/${row.id}` }])
        expect(next && dangling(next)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

const linkedTo = Object.values(linkedSections)

describe('what links to a row', () => {
  const empty = emptyPlan('p1', 2027, emptyUnit('communalCommittee'))
  const plan: Plan = {
    ...empty,
    staff: [emptyRow('staff', 'a')],
    policies: [emptyRow('policies', 'a')],
    activities: [
      { ...emptyRow('activities', 'a'), policyId: 'a', channelIds: ['a', 'b'] },
      { ...emptyRow('activities', 'b'), channelIds: ['b'] },
    ],
    risks: [{ ...emptyRow('risks', 'a'), policyId: 'a' }],
    companions: {
      ...empty.companions,
      assignment: { ...empty.companions.assignment, spokespersonId: 'a' },
    },
  }

  it('is counted once each, by section', () => {
    expect(linksTo(plan, 'policies', ['a'])).toBe(2)
    expect(linksTo(plan, 'channels', ['a', 'b'])).toBe(2)
    expect(linksTo(plan, 'staff', ['a'])).toBe(1)
    expect(linksTo(plan, 'budgetLines', ['a'])).toBe(0)
    expect(linksTo(plan, 'risks', ['a'])).toBe(0)
  })
})
