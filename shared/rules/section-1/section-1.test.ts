import { describe, expect, it } from 'vitest'
import type { Plan } from '#shared/plan/plan'
import { defaultDemands } from '#shared/reference/demands/index'
import { demandSet } from '#shared/reference/demands/demand-set'
import { samplePlans } from '#shared/samples/index'
import otherLetter from '../../../test/fixtures/other-letter.json'
import { assessDemands, countMet, type AssessedSection } from './assess'
import type { AnswerState } from './found'

const [commune, division] = samplePlans.map((sample) => sample.read())
if (!commune || !division) throw new Error('There are no sample plans')

type States = Record<string, AnswerState>
const statesOf = (sections: readonly AssessedSection[]): States =>
  Object.fromEntries(
    sections.flatMap(({ demands }) => demands.map(({ demand, state }) => [demand.id, state])),
  )
const statesOfPlan = (plan: Plan) => statesOf(assessDemands(plan, defaultDemands))
const firstSection = (plan: Plan) => assessDemands(plan, defaultDemands).slice(0, 1)

/** Demands that are not as they were before. */
const turned = (plan: Plan, change: (plan: Plan) => Plan): States => {
  const [before, after] = [statesOfPlan(plan), statesOfPlan(change(plan))]
  return Object.fromEntries(Object.entries(after).filter(([id, state]) => before[id] !== state))
}

describe('the sample plans', () => {
  it('meet all six demands of section 1, each with its evidence', () => {
    for (const plan of [commune, division]) {
      expect(countMet(firstSection(plan))).toEqual({ met: 6, all: 6 })
      for (const { evidence } of firstSection(plan).flatMap(({ demands }) => demands)) {
        for (const { links, lacks } of evidence) {
          expect(links.length).toBeGreaterThan(0)
          expect(lacks).toEqual([])
        }
      }
    }
  })

  it('lead from each piece of evidence to a row that is there', () => {
    for (const plan of [commune, division]) {
      const links = assessDemands(plan, defaultDemands)
        .flatMap(({ demands }) => demands)
        .flatMap(({ evidence }) => evidence)
        .flatMap(({ links: found }) => found)
      for (const { path, text } of links) {
        expect(text.trim()).not.toBe('')
        const [section = '', id] = path.split('/')
        const rows = plan[section as keyof Plan]
        if (id === undefined) continue
        const ids = Array.isArray(rows) ? rows.map((row) => (row as { id?: string }).id) : []
        expect(ids, path).toContain(id)
      }
    }
  })
})

type Rows = { [K in keyof Plan]: Plan[K] extends { id: string }[] ? K : never }[keyof Plan]
const without =
  (section: Rows) =>
  (plan: Plan): Plan => ({ ...plan, [section]: [] })
const withoutRole =
  (role: Plan['staff'][number]['roles'][number]) =>
  (plan: Plan): Plan => ({
    ...plan,
    staff: plan.staff.map((row) => ({ ...row, roles: row.roles.filter((each) => each !== role) })),
  })
const activities =
  (change: (row: Plan['activities'][number]) => Plan['activities'][number]) =>
  (plan: Plan): Plan => ({ ...plan, activities: plan.activities.map(change) })

/** One piece taken away, and the cells that turn: those and no other. */
const removals: readonly (readonly [string, (plan: Plan) => Plan, States])[] = [
  ['the list of what is published', without('disclosures'), { '1a': 'partly' }],
  [
    'the deadline of one thing published',
    (plan) => ({
      ...plan,
      disclosures: plan.disclosures.map((row, index) =>
        index === 0 ? { ...row, deadline: '' } : row,
      ),
    }),
    { '1a': 'partly' },
  ],
  ['the spokesperson', withoutRole('spokesperson'), { '1a': 'partly' }],
  [
    'the digital channels from the work',
    (plan) => {
      const digital = plan.channels
        .filter(({ type }) => ['webPortal', 'socialMedia'].includes(type))
        .map(({ id }) => id)
      return activities((row) => ({
        ...row,
        channelIds: row.channelIds.filter((id) => !digital.includes(id)),
      }))(plan)
    },
    { '1a': 'partly' },
  ],
  ['the focal point', withoutRole('focalPoint'), { '1b': 'partly' }],
  [
    'every training',
    (plan) => ({
      ...activities((row) =>
        /tập huấn|bồi dưỡng|đào tạo/iu.test(row.content + row.form)
          ? { ...row, content: 'Việc khác', form: '' }
          : row,
      )(plan),
      staff: plan.staff.map((row) => ({ ...row, trainingPlanned: '', trainingNeeded: '' })),
    }),
    { '1b': 'partly' },
  ],
  [
    'the time of one activity',
    activities((row) => (row.id === 'hd01' ? { ...row, timing: { kind: 'unset' } } : row)),
    { '1c': 'partly' },
  ],
  [
    'the body that leads one activity',
    activities((row) => (row.id === 'hd01' ? { ...row, lead: ' ' } : row)),
    { '1c': 'partly' },
  ],
  [
    'the only activity of one stage of one policy',
    (plan) => ({ ...plan, activities: plan.activities.filter(({ id }) => id !== 'hd04') }),
    { '1c': 'partly' },
  ],
  [
    'the same by calling it off',
    activities((row) => (row.id === 'hd04' ? { ...row, status: 'cancelled' } : row)),
    { '1c': 'partly' },
  ],
  ['the people who comment', withoutRole('commentary'), { '1d': 'partly' }],
  [
    'how one policy is consulted on while it is carried out',
    (plan) => ({
      ...plan,
      policies: plan.policies.map((policy, index) =>
        index === 0
          ? {
              ...policy,
              stages: {
                ...policy.stages,
                implementation: { ...policy.stages.implementation, consultation: '' },
              },
            }
          : policy,
      ),
    }),
    { '1d': 'partly' },
  ],
  ['the collaborators', without('collaborators'), { '1e': 'partly' }],
  [
    'the money',
    (plan) => ({
      ...plan,
      budgetLines: [],
      activities: plan.activities.map((row) => ({ ...row, budgetLineIds: [] })),
    }),
    { '1f': 'partly' },
  ],
  [
    'the price of one line',
    (plan) => ({
      ...plan,
      budgetLines: plan.budgetLines.map((row, index) =>
        index === 0 ? { ...row, unitPrice: null } : row,
      ),
    }),
    { '1f': 'partly' },
  ],
  [
    'the source of one line',
    (plan) => ({
      ...plan,
      budgetLines: plan.budgetLines.map((row, index) =>
        index === 0 ? { ...row, fundingSource: '' } : row,
      ),
    }),
    { '1f': 'partly' },
  ],
  [
    'every order',
    (plan) => ({
      ...activities((row) => ({ ...row, order: 'own' }))(plan),
      mediaPartners: plan.mediaPartners.map((row) => ({ ...row, order: 'own' })),
      budgetLines: plan.budgetLines.map((row) => ({ ...row, order: 'own' })),
    }),
    { '1f': 'partly' },
  ],
  ['the press', without('mediaPartners'), { '1e': 'partly' }],
]

describe.each([
  { name: 'the commune', plan: commune },
  { name: 'the division', plan: division },
])('$name without', ({ plan }) => {
  it.each(removals)('%s', (_name, change, expected) => {
    const ofFirst = Object.entries(turned(plan, change)).filter(([id]) => id.startsWith('1'))
    expect(Object.fromEntries(ofFirst)).toEqual(expected)
  })
})

describe('the duties of an office', () => {
  const asOffice: Plan = {
    ...commune,
    unit: { ...commune.unit, kind: 'office', name: 'Văn phòng HĐND và UBND xã An Bình' },
  }
  const asCentre: Plan = {
    ...commune,
    unit: { ...commune.unit, kind: 'centre', name: 'Trung tâm Văn hoá và Truyền thanh' },
  }

  it('turn with what answers them', () => {
    const silent = (pattern: RegExp) =>
      activities((row) =>
        pattern.test([row.content, row.form, row.product].join())
          ? { ...row, content: 'Việc khác', form: '', product: '' }
          : row,
      )
    expect(turned(asCentre, without('risks'))).toEqual({ '3e': 'missing' })
    expect(turned(asCentre, silent(/tập huấn|bồi dưỡng/iu))).toEqual({ '3f': 'missing' })
    expect(turned(asOffice, without('channels'))).toEqual({
      '1a': 'partly',
      '2b': 'missing',
      '3d': 'partly',
    })
    const unsaid = (plan: Plan): Plan => ({
      ...silent(/407/u)(plan),
      responsibilities: [],
      reports: plan.reports.filter(({ content }) => !content.includes('407')),
    })
    expect(turned(asOffice, unsaid)['4a']).toBe('missing')
  })
})

describe('another letter', () => {
  const other = { set: demandSet.parse(otherLetter), switches: {} }

  it('is answered by the same rules', () => {
    expect(statesOf(assessDemands(commune, other))).toEqual({ 'I.1': 'met', 'I.2': 'missing' })
    expect(statesOf(assessDemands(division, other))).toEqual({ 'II.1': 'met' })
    const alone = { ...commune, mediaPartners: commune.mediaPartners.slice(0, 1) }
    expect(statesOf(assessDemands(alone, other))['I.1']).toBe('partly')
  })

  it('offers its own work', () => {
    const found = assessDemands(commune, other)[0]?.demands[1]?.evidence[0]
    const next = found?.suggestions[0]?.apply(commune, () => 'new')
    expect(statesOf(assessDemands(next?.plan ?? commune, other))['I.2']).toBe('met')
  })
})
