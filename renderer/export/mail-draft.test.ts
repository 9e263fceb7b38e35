import { describe, expect, it } from 'vitest'
import { paperKinds, type PaperKind } from '#shared/reference/paper-kinds'
import { samplePlans } from '#shared/samples/index'
import { addressesIn, letterText } from './mail-draft'

const plan = samplePlans[0]?.read()
if (!plan) throw new Error('There is no sample plan')

describe('a new letter', () => {
  it.each<[PaperKind, string]>([
    ['plan', 'V/v gửi Kế hoạch truyền thông chính sách năm 2027 của UBND xã An Bình'],
    ['calendar', 'V/v gửi Lịch truyền thông chính sách năm 2027 của UBND xã An Bình'],
  ])('names the %s as the paper itself does', (paper, subject) => {
    expect(letterText(plan, paper, [paper]).subject).toBe(subject)
  })

  it('names every paper in its text too', () => {
    for (const paper of paperKinds) {
      const { subject, body } = letterText(plan, paper, [paper])
      const what = subject.replace(/^V\/v gửi /, '').replace(/ của UBND xã An Bình$/, '')
      expect(body).toContain(`gửi kèm thư này ${what} để`)
    }
  })

  it('follows the papers attached, whichever it was begun from', () => {
    expect(letterText(plan, 'plan', ['submission'])).toEqual(
      letterText(plan, 'submission', ['submission']),
    )
    const { subject, body } = letterText(plan, 'plan', ['plan', 'calendar'])
    expect(subject).toBe(
      'V/v gửi Kế hoạch truyền thông chính sách năm 2027 và văn bản liên quan của UBND xã An Bình',
    )
    expect(body).toContain(
      '\n- Kế hoạch truyền thông chính sách năm 2027;\n- Lịch truyền thông chính sách năm 2027.\n',
    )
  })

  it('speaks of nothing attached when nothing is', () => {
    const { subject, body } = letterText(plan, 'plan', [])
    expect(`${subject} ${body}`).not.toContain('gửi kèm')
    expect(subject).toBe('V/v Kế hoạch truyền thông chính sách năm 2027 của UBND xã An Bình')
  })
})

describe('addresses', () => {
  it('are taken from the plan, each once', () => {
    const found = addressesIn(plan)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found).size).toBe(found.length)
  })
})
