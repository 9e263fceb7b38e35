import { describe, expect, it } from 'vitest'
import type { Activity } from '#shared/plan/activity'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import { lifecycleStageNames } from '#shared/reference/lifecycle'
import { addRows } from '../../plan/rows'
import { choice, line, paragraph, references } from '../fields/spec'
import { pasteBlock, pasteMessage } from './paste'
import type { GridColumn } from './columns'

const plan = {
  ...emptyPlan('p1', 2027, emptyUnit('communalCommittee')),
  channels: [{ ...emptyRow('channels', 'k1'), name: 'Zalo OA' }],
  activities: [{ ...emptyRow('activities', 'a1'), content: 'Họp thôn', lead: 'Văn phòng' }],
}
const columns: readonly GridColumn<Activity>[] = [
  { spec: paragraph('content'), width: '' },
  { spec: choice('stage', lifecycleStageNames), width: '' },
  {
    spec: references(
      'channelIds',
      (current) => current.channels.map(({ id, name }) => ({ value: id, label: name })),
      {
        create: (current, name, id) =>
          addRows(current, 'channels', [{ ...emptyRow('channels', id), name }]),
      },
    ),
    width: '',
  },
  { spec: line('lead'), width: '' },
]

function paste(row: number, column: number, block: readonly (readonly string[])[]) {
  let next = 0
  return pasteBlock(
    plan,
    {
      section: 'activities',
      rows: plan.activities,
      columns,
      cell: { row, column },
      newId: () => `n${++next}`,
    },
    block,
  )
}

describe('pasting a block', () => {
  it('writes over the rows it meets and adds the rest', () => {
    const { plan: next, rows } = paste(0, 0, [['Họp xã'], ['Phát thanh']])
    expect(rows).toBe(2)
    expect(next.activities.map(({ content, lead }) => [content, lead])).toEqual([
      ['Họp xã', 'Văn phòng'],
      ['Phát thanh', ''],
    ])
  })

  it('leaves out a heading that repeats the columns', () => {
    const { plan: next } = paste(1, 0, [
      ['Nội dung', 'Giai đoạn'],
      ['Phát thanh', 'Thực thi'],
    ])
    expect(next.activities.map(({ content }) => content)).toEqual(['Họp thôn', 'Phát thanh'])
    expect(next.activities[1]?.stage).toBe('implementation')
  })

  it('makes each channel that is named but not there, once', () => {
    const { plan: next, left } = paste(1, 0, [
      ['A', '', 'zalo oa; Bảng tin'],
      ['B', '', 'Bảng tin'],
    ])
    expect(next.channels.map(({ name }) => name)).toEqual(['Zalo OA', 'Bảng tin'])
    const made = next.channels[1]?.id ?? ''
    expect(next.activities.slice(1).map(({ channelIds }) => channelIds)).toEqual([
      ['k1', made],
      [made],
    ])
    expect(left).toEqual([])
  })

  it('names what found no place: unknown choices, columns past the last, text too long', () => {
    const long = 'x'.repeat(5_000)
    const pasted = paste(0, 1, [['Giám sát', '', long, 'thừa']])
    expect(pasted.left).toEqual(['Giám sát', long, 'thừa'])
    expect(pasteMessage(pasted)).toContain('3 ô chưa nhận')
    expect(pasted.plan.activities[0]?.stage).toBe('general')
  })
})
