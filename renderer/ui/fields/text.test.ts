import { describe, expect, it } from 'vitest'
import type { Activity } from '#shared/plan/activity'
import type { BudgetLine } from '#shared/plan/budget'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import { lifecycleStageNames } from '#shared/reference/lifecycle'
import { choice, lines, number, references, timing, type FieldSpec } from './spec'
import { fieldText, writeFieldText } from './text'

const plan = {
  ...emptyPlan('p1', 2027, emptyUnit('communalCommittee')),
  channels: [
    { ...emptyRow('channels', 'k1'), name: 'Đài truyền thanh xã' },
    { ...emptyRow('channels', 'k2'), name: 'Zalo OA' },
  ],
}
const activity = emptyRow('activities', 'a1')
const stage: FieldSpec<Activity> = choice('stage', lifecycleStageNames)
const channels: FieldSpec<Activity> = references('channelIds', (current) =>
  current.channels.map(({ id, name }) => ({ value: id, label: name })),
)

describe('field text', () => {
  it('finds a choice without diacritics, or by its beginning', () => {
    expect(writeFieldText(stage, activity, 'thuc thi', plan).row.stage).toBe('implementation')
    expect(writeFieldText(stage, activity, 'Hoạch', plan).row.stage).toBe('agendaSetting')
  })

  it('keeps the old choice and reports a text that names none', () => {
    const drafting: Activity = { ...activity, stage: 'drafting' }
    const entry = writeFieldText(stage, drafting, 'Giám sát', plan)
    expect(entry).toEqual({ row: drafting, unknown: 'Giám sát' })
  })

  it('names other rows and reads their names back', () => {
    const row = { ...activity, channelIds: ['k1', 'k2'] }
    const text = fieldText(channels, row, plan)
    expect(text).toBe('Đài truyền thanh xã; Zalo OA')
    expect(writeFieldText(channels, activity, text, plan).row.channelIds).toEqual(['k1', 'k2'])
  })

  it('reports the names it does not know and takes the others', () => {
    const entry = writeFieldText(channels, activity, 'zalo oa; Truyền hình', plan)
    expect(entry.row.channelIds).toEqual(['k2'])
    expect(entry.unknown).toBe('Truyền hình')
  })

  it('keeps a number that cannot be read, and one that is too large', () => {
    const spec: FieldSpec<BudgetLine> = number('quantity', 100)
    const line = emptyRow('budgetLines', 'b1')
    expect(writeFieldText(spec, line, 'vài', plan).row.quantity).toEqual({ typed: 'vài' })
    expect(writeFieldText(spec, line, '101', plan).row.quantity).toEqual({ typed: '101' })
    expect(writeFieldText(spec, line, '1.00', plan).row.quantity).toEqual({ typed: '1.00' })
    expect(fieldText(spec, { ...line, quantity: { typed: 'vài' } }, plan)).toBe('vài')
  })

  it('takes the plan year for a day without one', () => {
    const spec: FieldSpec<Activity> = timing('timing')
    expect(writeFieldText(spec, activity, '5/3', plan).row.timing).toEqual({
      kind: 'day',
      date: '2027-03-05',
    })
  })

  it('keeps the empty line the officer is about to fill', () => {
    const spec: FieldSpec<Activity> = lines('audiences')
    const { row } = writeFieldText(spec, activity, 'Nhân dân\n', plan)
    expect(fieldText(spec, row, plan)).toBe('Nhân dân\n')
  })
})
