import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import { readPlan } from '#shared/plan/parse'
import { withPlaced } from './place-unsure'
import { targets, type Target, type UnsureText } from './unsure'

const plan = emptyPlan('p', 2026, emptyUnit('communalCommittee'))
const text = (words: string, more: Partial<UnsureText> = {}): UnsureText => ({
  line: 0,
  text: words,
  guess: null,
  row: null,
  isKept: false,
  ...more,
})
const place = (texts: readonly UnsureText[], placements: Record<number, Target>) => {
  let ids = 0
  return withPlaced(plan, texts, placements, () => `r${(ids += 1)}`)
}

describe('placing what was not sure', () => {
  it.each(targets)('puts a text into %s and keeps the plan a plan', (target) => {
    const placed = place([text('Tổ chức họp thôn'), text('Lời còn lại')], { 0: target })
    expect(readPlan(placed).status).toBe('read')
    expect(JSON.stringify({ ...placed, origin: null })).toContain('Tổ chức họp thôn')
    expect(placed.origin.sourceText).toEqual(['Lời còn lại'])
  })

  it('keeps with the plan whatever has no place', () => {
    const texts = ['a', 'b', 'c'].map((words) => text(words))
    expect(place(texts, {}).origin.sourceText).toEqual(['a', 'b', 'c'])
  })

  it('keeps the whole of a text that is cut to fit a line, and any number of texts', () => {
    const long = 'x'.repeat(1_500)
    expect(place([text(long)], { 0: 'channels' }).origin.sourceText).toEqual([long])
    const many = Array.from({ length: 900 }, (_, index) => text(`Đoạn ${index}`))
    const kept = place([text('y'.repeat(45_000)), ...many], {})
    expect(readPlan(kept).status).toBe('read')
    const all = kept.origin.sourceText.join('\n')
    expect(many.filter(({ text: words }) => !all.split('\n').includes(words))).toEqual([])
    expect(all.match(/y/g)?.length).toBe(45_000)
  })

  it('takes a row as it was read', () => {
    const row = { ...emptyRow('budgetLines', 'k1'), content: 'In tờ gấp', quantity: 2 }
    const placed = place([text('In tờ gấp | 2', { row: { section: 'budgetLines', row } })], {
      0: 'budgetLines',
    })
    expect(placed.budgetLines).toEqual([row])
  })

  it('takes a row of staff that names a position alone', () => {
    const row = { ...emptyRow('staff', 's1'), position: 'Cán bộ đài truyền thanh' }
    const placed = place(
      [text('3 | Cán bộ đài truyền thanh', { row: { section: 'staff', row } })],
      { 0: 'staff' },
    )
    expect(placed.staff).toEqual([row])
  })

  it('gives a task to the body named before it, or to the last one', () => {
    const placed = place([text('Phòng Kinh tế: thẩm định dự toán'), text('bố trí kinh phí')], {
      0: 'responsibilities',
      1: 'responsibilities',
    })
    expect(placed.responsibilities).toMatchObject([
      { unit: 'Phòng Kinh tế', tasks: ['thẩm định dự toán', 'bố trí kinh phí'] },
    ])
  })
})
