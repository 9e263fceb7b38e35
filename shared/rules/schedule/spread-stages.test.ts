import { describe, expect, it } from 'vitest'
import { emptyRow } from '#shared/plan/defaults'
import { known } from '#shared/plan/entered'
import { lifecycleStages } from '#shared/reference/lifecycle'
import { isWorkingDay } from '#shared/vietnamese/days-off'
import { spreadStages } from './spread-stages'

const policy = emptyRow('policies', 'p')
const years = Array.from({ length: 28 }, (_, index) => 2023 + index)

describe('stages of a policy over the year', () => {
  it('follow one another on working days inside every year', () => {
    for (const year of years) {
      const { stages } = spreadStages(policy, year, 'own')
      const days = lifecycleStages.flatMap((stage) => [
        known(stages[stage].from) ?? '',
        known(stages[stage].to) ?? '',
      ])
      expect(days).toEqual(days.toSorted())
      expect(new Set(days).size).toBe(days.length)
      for (const day of days)
        expect([day, day.startsWith(`${year}-`), isWorkingDay(day)]).toEqual([day, true, true])
    }
  })

  it('are only the last one for a policy in force', () => {
    const { stages } = spreadStages(policy, 2027, 'inForce')
    const dated = lifecycleStages.filter((stage) => stages[stage].from !== null)
    expect(dated).toEqual(['implementation'])
  })

  it('keep what is dated', () => {
    const drafting = { from: '2027-02-01', to: null, consultation: 'Họp dân' }
    const begun = { ...policy, stages: { ...policy.stages, drafting } }
    expect(spreadStages(begun, 2027, 'own').stages.drafting).toBe(drafting)
  })
})
