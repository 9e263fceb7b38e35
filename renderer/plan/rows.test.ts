import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import { addRows, moveRow, removeRows, updateRow } from './rows'

const plan = {
  ...emptyPlan('p1', 2027, emptyUnit('communalCommittee')),
  channels: [emptyRow('channels', 'k1'), emptyRow('channels', 'k2')],
  activities: [{ ...emptyRow('activities', 'a1'), channelIds: ['k1', 'k2'] }],
}
const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id)

describe('rows of a plan', () => {
  it('adds at the end or at a place', () => {
    const row = emptyRow('channels', 'k3')
    expect(ids(addRows(plan, 'channels', [row]).channels)).toEqual(['k1', 'k2', 'k3'])
    expect(ids(addRows(plan, 'channels', [row], 1).channels)).toEqual(['k1', 'k3', 'k2'])
  })

  it('removes a row and the references to it', () => {
    const next = removeRows(plan, 'channels', ['k1'])
    expect(ids(next.channels)).toEqual(['k2'])
    expect(next.activities[0]?.channelIds).toEqual(['k2'])
  })

  it('keeps references to rows of other sections with the same id', () => {
    const next = removeRows(plan, 'budgetLines', ['k1'])
    expect(next.activities[0]?.channelIds).toEqual(['k1', 'k2'])
  })

  it('leaves no link to a person who is gone', () => {
    const { companions } = plan
    const named = {
      ...plan,
      staff: [emptyRow('staff', 'n1'), emptyRow('staff', 'n2')],
      companions: {
        ...companions,
        assignment: { ...companions.assignment, spokespersonId: 'n1' },
      },
    }
    const spokesperson = (ids: readonly string[]) =>
      removeRows(named, 'staff', ids).companions.assignment.spokespersonId
    expect(spokesperson(['n2'])).toBe('n1')
    expect(spokesperson(['n1'])).toBeNull()
  })

  it('changes one row only', () => {
    const next = updateRow(plan, 'channels', 'k2', (row) => ({ ...row, name: 'Zalo' }))
    expect(next.channels.map((row) => row.name)).toEqual(['', 'Zalo'])
    expect(next.channels[0]).toBe(plan.channels[0])
  })

  it('moves within the ends', () => {
    expect(ids(moveRow(plan, 'channels', 'k2', -1).channels)).toEqual(['k2', 'k1'])
    expect(moveRow(plan, 'channels', 'k1', -1)).toBe(plan)
  })
})
