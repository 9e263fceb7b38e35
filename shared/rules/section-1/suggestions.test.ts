import { describe, expect, it } from 'vitest'
import { emptyPlan } from '#shared/plan/defaults'
import { newUnit } from '#shared/plan/new-unit'
import { planSchema, type Plan } from '#shared/plan/plan'
import { defaultDemands } from '#shared/reference/demands/index'
import { unitKinds } from '#shared/reference/unit-kinds'
import { samplePlans } from '#shared/samples/index'
import { assessDemands } from './assess'
import type { Suggestion } from './found'

/** Every duty of the letter, whoever has it. */
const { set } = defaultDemands
const everyDuty = {
  set: {
    ...set,
    sections: set.sections.map((section) => ({
      ...section,
      bodies: [{ then: 'Mọi đơn vị', now: '', unitKinds: [], names: [], verified: true }],
    })),
  },
  switches: {},
}

const counter = () => {
  let last = 0
  return () => `moi${++last}`
}

type Offer = { readonly evidence: string; readonly suggestion: Suggestion }
const offersOf = (plan: Plan): readonly Offer[] =>
  assessDemands(plan, everyDuty).flatMap(({ demands }) =>
    demands.flatMap(({ demand, evidence }) =>
      evidence.flatMap(({ label, suggestions }) =>
        suggestions.map((suggestion) => ({ evidence: `${demand.id} ${label}`, suggestion })),
      ),
    ),
  )
const stateOf = (plan: Plan, evidence: string) =>
  assessDemands(plan, everyDuty)
    .flatMap(({ demands }) => demands)
    .flatMap(({ demand, evidence: all }) =>
      all.map(({ label, state }) => ({ name: `${demand.id} ${label}`, state })),
    )
    .find(({ name }) => name === evidence)?.state

const sample = samplePlans[0]?.read()
if (!sample) throw new Error('There is no sample plan')

/** The sample with nothing left but its policies: every suggestion is made. */
const bare: Plan = {
  ...emptyPlan('p', 2027, sample.unit),
  policies: sample.policies.map((policy) => ({
    ...policy,
    stages: Object.fromEntries(
      Object.entries(policy.stages).map(([stage, dates]) => [
        stage,
        { ...dates, consultation: '' },
      ]),
    ) as Plan['policies'][number]['stages'],
  })),
  channels: sample.channels,
  staff: sample.staff.map((row) => ({
    ...row,
    roles: [],
    duties: '',
    trainingNeeded: '',
    trainingPlanned: '',
  })),
}
const plans = [
  { name: 'a bare plan', plan: bare },
  ...unitKinds.map((kind) => ({
    name: `an empty plan of a ${kind}`,
    plan: emptyPlan('p', 2027, { ...newUnit(kind), name: 'Đơn vị', shortName: '' }),
  })),
]

describe.each(plans)('of $name', ({ plan }) => {
  const offers = offersOf(plan)

  it.each(offers.map((offer) => [`${offer.evidence}: ${offer.suggestion.label}`, offer] as const))(
    '%s',
    (_name, { evidence, suggestion }) => {
      const { plan: next, path } = suggestion.apply(plan, counter())
      expect(planSchema.safeParse(next).success).toBe(true)
      // It never makes an answer worse, and makes its own better unless a name must still be typed.
      const before = stateOf(plan, evidence)
      const after = stateOf(next, evidence)
      if (suggestion.label.includes('ghi họ tên sau')) expect(after).toBe('partly')
      else expect(after).not.toBe(before)
      const [section = '', id = ''] = path.split('/')
      const rows = next[section as keyof Plan] as readonly { readonly id: string }[]
      expect(rows.map((row) => row.id)).toContain(id)
      expect(JSON.stringify(next)).not.toMatch(/undefined| {2}/)
    },
  )

  it('is the same each time', () => {
    for (const { suggestion } of offers) {
      expect(suggestion.apply(plan, counter())).toEqual(suggestion.apply(plan, counter()))
    }
  })
})

describe('suggestions', () => {
  it('are made of the bare plan for every kind of evidence that can be added', () => {
    const answered = new Set(offersOf(bare).map(({ evidence }) => evidence))
    const asked = everyDuty.set.sections.flatMap(({ demands }) =>
      demands.flatMap(({ id, evidence }) => evidence.map(({ label }) => `${id} ${label}`)),
    )
    expect(asked.filter((name) => !answered.has(name))).toEqual([])
  })

  it('that serve all open stages at once leave none open', () => {
    const all = offersOf(bare).filter(({ suggestion }) => suggestion.label.includes('cho cả'))
    expect(all).toHaveLength(2)
    for (const { evidence, suggestion } of all) {
      expect(stateOf(suggestion.apply(bare, counter()).plan, evidence)).toBe('met')
    }
  })

  it('put work of a stage inside its days, with the channels of the plan', () => {
    const first = offersOf(bare).find(({ suggestion }) =>
      suggestion.label.startsWith('Thêm hoạt động: Đề án sắp xếp'),
    )
    const added = first?.suggestion.apply(bare, counter()).plan.activities[0]
    const { from, to } = bare.policies.find(({ id }) => id === 'cs1')?.stages.agendaSetting ?? {}
    expect(added).toMatchObject({ policyId: 'cs1', stage: 'agendaSetting' })
    const day = added?.timing.kind === 'day' ? added.timing.date : null
    expect([from, day, to]).toEqual([from, day, to].toSorted())
    expect(day).not.toBeNull()
    expect(added?.lead).not.toBe('')
    const own = bare.channels.map(({ id }) => id)
    expect(added?.channelIds.length).toBeGreaterThan(0)
    expect(added?.channelIds.every((id) => own.includes(id))).toBe(true)
  })

  it('never give a role to somebody who has it, and keep the other roles', () => {
    const withEditor: Plan = {
      ...bare,
      staff: bare.staff.map((row) => ({ ...row, roles: ['editor'] })),
    }
    const give = offersOf(withEditor).find(({ suggestion }) => suggestion.label.startsWith('Giao'))
    const next = give?.suggestion.apply(withEditor, counter()).plan
    expect(
      next?.staff.map(({ roles }) => roles.length).filter((count) => count === 2),
    ).toHaveLength(1)
    expect(next?.staff.every(({ roles }) => roles.includes('editor'))).toBe(true)
  })
})
