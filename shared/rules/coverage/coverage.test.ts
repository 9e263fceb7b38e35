import { describe, expect, it } from 'vitest'
import type { Activity } from '#shared/plan/activity'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import { lifecycleStages, type LifecycleStage } from '#shared/reference/lifecycle'
import { samplePlans } from '#shared/samples/index'
import { audienceChannels } from './audience-channels'
import { lifecycleMatrix, summarizeMatrix } from './lifecycle-matrix'

const samples = samplePlans.map((sample) => ({ name: sample.id, plan: sample.read() }))

const activity = (id: string, values: Partial<Activity>): Activity => ({
  ...emptyRow('activities', id),
  content: `Hoạt động ${id}`,
  ...values,
})

const policy = (stages: Partial<Policy['stages']> = {}): Policy => {
  const empty = emptyRow('policies', 'cs')
  return { ...empty, name: 'Chính sách', stages: { ...empty.stages, ...stages } }
}

const planOf = (values: Partial<Plan>): Plan => ({
  ...emptyPlan('p', 2027, emptyUnit('communalCommittee')),
  ...values,
})

const states = (plan: Plan) =>
  lifecycleMatrix(plan).rows.flatMap(({ policy: { id }, cells }) =>
    cells.map(({ stage, state, activities, consultation }) => ({
      at: `${id} ${stage}`,
      state,
      count: activities.length,
      consultation,
    })),
  )

/** Cells that are not what they were. */
const changedCells = (before: Plan, after: Plan) => {
  const old = new Map(states(before).map((cell) => [cell.at, cell]))
  return states(after).filter((cell) => JSON.stringify(cell) !== JSON.stringify(old.get(cell.at)))
}

const cellOf = (plan: Plan, stage: LifecycleStage) => {
  const cell = lifecycleMatrix(plan).rows[0]?.cells.find((each) => each.stage === stage)
  if (!cell) throw new Error('There is no such cell')
  return cell
}

describe('the lifecycle matrix', () => {
  it('tells a stage with work from one that runs with none, runs in other years, or has no dates', () => {
    const stage = (from: string | null, to: string | null) => ({ from, to, consultation: '' })
    const plan = planOf({
      policies: [
        policy({
          agendaSetting: stage('2026-03-01', '2026-12-31'),
          drafting: stage('2026-11-01', '2027-01-15'),
          finalization: stage('2027-02-01', null),
          implementation: stage(null, '2027-01-01'),
        }),
      ],
      activities: [activity('a', { policyId: 'cs', stage: 'drafting' })],
    })
    expect(lifecycleStages.map((each) => cellOf(plan, each).state)).toEqual([
      'outside',
      'covered',
      'empty',
      'undated',
      'empty',
    ])
  })

  it('asks for no work in the stages that are over for a policy in force', () => {
    const implementation = { from: '2027-01-04', to: '2027-12-31', consultation: '' }
    const plan = planOf({ policies: [policy({ implementation })] })
    expect(lifecycleStages.map((each) => cellOf(plan, each).state)).toEqual([
      'outside',
      'outside',
      'outside',
      'outside',
      'empty',
    ])
  })

  it('counts no activity that was called off or says nothing', () => {
    const plan = planOf({
      policies: [policy()],
      activities: [
        activity('a', { policyId: 'cs', stage: 'drafting', status: 'cancelled' }),
        activity('b', { policyId: 'cs', stage: 'drafting', content: ' ' }),
      ],
    })
    expect(cellOf(plan, 'drafting').state).toBe('undated')
  })

  it('keeps apart what serves a policy as a whole, and what serves none', () => {
    const matrix = lifecycleMatrix(
      planOf({
        policies: [policy()],
        activities: [
          activity('a', { policyId: 'cs' }),
          activity('b', { policyId: 'gone', stage: 'drafting' }),
          activity('c', {}),
        ],
      }),
    )
    expect(matrix.rows[0]?.general.map(({ id }) => id)).toEqual(['a'])
    expect([...matrix.loose].map(([stage, found]) => [stage, found.map(({ id }) => id)])).toEqual([
      ['drafting', ['b']],
      ['general', ['c']],
    ])
  })

  it('wants comment and critique while a policy is made and carried out, and takes an activity for it', () => {
    const stage = { from: '2027-01-04', to: '2027-12-01', consultation: '' }
    const bare = planOf({
      policies: [policy({ agendaSetting: stage, drafting: stage, implementation: stage })],
    })
    expect(lifecycleStages.map((each) => cellOf(bare, each).consultation)).toEqual([
      'none',
      'missing',
      'none',
      'none',
      'missing',
    ])
    const hearing = activity('a', { policyId: 'cs', stage: 'drafting', form: 'Họp góp ý' })
    const told = activity('b', { policyId: 'cs', stage: 'implementation', form: 'Tờ gấp' })
    const plan = { ...bare, activities: [hearing, told] }
    expect(cellOf(plan, 'drafting').consultation).toBe('planned')
    expect(cellOf(plan, 'implementation').consultation).toBe('missing')
  })
})

describe.each(samples)('the matrix of $name', ({ plan }) => {
  it('has no stage of the year without an activity and without comment and critique', () => {
    const { states: counts, consultationMissing } = summarizeMatrix(lifecycleMatrix(plan))
    expect(counts.empty + counts.undated + consultationMissing).toBe(0)
    expect(counts.covered + counts.outside).toBe(plan.policies.length * lifecycleStages.length)
  })

  it('changes in exactly the cell an activity is taken from', () => {
    for (const gone of plan.activities) {
      const after = { ...plan, activities: plan.activities.filter(({ id }) => id !== gone.id) }
      const changed = changedCells(plan, after).map(({ at }) => at)
      expect([gone.id, changed]).toEqual([
        gone.id,
        gone.policyId === null || gone.stage === 'general'
          ? []
          : [`${gone.policyId} ${gone.stage}`],
      ])
    }
  })

  it('lacks comment and critique in exactly the stage they are taken from', () => {
    const heard = (id: string, stage: LifecycleStage) =>
      plan.activities.some(
        (each) =>
          each.policyId === id &&
          each.stage === stage &&
          /góp ý|phản biện|lấy ý kiến|đối thoại|khảo sát|tham vấn|thăm dò/iu.test(
            `${each.form} ${each.content}`,
          ),
      )
    let seen = 0
    for (const from of plan.policies) {
      for (const stage of lifecycleStages) {
        const silent: Policy = {
          ...from,
          stages: { ...from.stages, [stage]: { ...from.stages[stage], consultation: '' } },
        }
        const after = {
          ...plan,
          policies: plan.policies.map((each) => (each.id === from.id ? silent : each)),
        }
        const changed = changedCells(plan, after).map(({ at }) => at)
        expect(changed).toEqual(heard(from.id, stage) ? [] : [`${from.id} ${stage}`])
        seen += changed.length
      }
    }
    expect(seen).toBeGreaterThan(0)
  })
})

describe('audiences by channel', () => {
  const channels = [
    { ...emptyRow('channels', 'k1'), type: 'communeRadio' as const, name: 'Đài' },
    { ...emptyRow('channels', 'k2'), type: 'socialMedia' as const, name: 'Zalo' },
    { ...emptyRow('channels', 'k3'), type: 'socialMedia' as const, name: 'Facebook' },
  ]
  const flags = (plan: Plan) =>
    Object.fromEntries(audienceChannels(plan).rows.map(({ id, flag }) => [id, flag]))

  it('flags people reached one way only, reached by no channel, or not at all', () => {
    const plan = planOf({
      channels,
      policies: [{ ...policy(), audiences: ['Người khuyết tật', 'Người cao tuổi'] }],
      activities: [
        activity('a', { audiences: ['Nhân dân toàn xã'], channelIds: ['k1', 'k2'] }),
        activity('b', { audiences: ['Người cao tuổi'], channelIds: ['k2', 'k3'] }),
        activity('c', { audiences: ['Doanh nghiệp nhỏ'], channelIds: ['gone'] }),
      ],
    })
    expect(flags(plan)).toEqual({
      people: null,
      business: 'noChannel',
      elderly: 'oneChannel',
      disabled: 'noActivity',
    })
  })

  it('counts the many names of one group once, and people of no group under their own name', () => {
    const { rows, types } = audienceChannels(
      planOf({
        channels,
        activities: [
          activity('a', { audiences: ['Cử tri', 'Hộ gia đình tại 18 thôn'], channelIds: ['k1'] }),
          activity('b', { audiences: ['Cha mẹ học sinh'], channelIds: ['k1'] }),
          activity('c', { audiences: ['Chủ nuôi ong'], channelIds: ['k1'] }),
        ],
      }),
    )
    expect(types).toEqual(['communeRadio', 'socialMedia'])
    expect(rows.map(({ id, activities }) => [id, activities.map((each) => each.id)])).toEqual([
      ['people', ['a']],
      ['parents', ['b']],
      ['chu nuoi ong', ['c']],
    ])
    expect(rows[0]?.names).toEqual(['Cử tri', 'Hộ gia đình tại 18 thôn'])
  })

  it.each(samples)('of $name change in exactly the rows an activity speaks to', ({ plan }) => {
    const told = (from: Plan) =>
      new Map(
        audienceChannels(from).rows.map(({ id, byChannel, activities }) => [
          id,
          JSON.stringify([
            [...byChannel].map(([type, found]) => [type, found.length]),
            activities.length,
          ]),
        ]),
      )
    const before = told(plan)
    for (const gone of plan.activities) {
      const after = told({
        ...plan,
        activities: plan.activities.filter(({ id }) => id !== gone.id),
      })
      const changed = [...before.keys()].filter((id) => after.get(id) !== before.get(id))
      const spoken = audienceChannels(plan).rows.filter(({ activities }) =>
        activities.some(({ id }) => id === gone.id),
      )
      expect(changed).toEqual(spoken.map(({ id }) => id))
    }
  })
})
