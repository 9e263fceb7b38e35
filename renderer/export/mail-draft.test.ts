import { describe, expect, it } from 'vitest'
import { paperKinds, type PaperKind } from '#shared/reference/paper-kinds'
import { samplePlans } from '#shared/samples/index'
import { addressesIn, newLetter, readAddresses } from './mail-draft'

const plan = samplePlans[0]?.read()
if (!plan) throw new Error('There is no sample plan')

describe('a new letter', () => {
  it.each<[PaperKind, string]>([
    ['plan', 'V/v gửi Kế hoạch truyền thông chính sách năm 2027 của UBND xã An Bình'],
    ['calendar', 'V/v gửi Lịch truyền thông chính sách năm 2027 của UBND xã An Bình'],
  ])('names the %s as the paper itself does', (paper, subject) => {
    expect(newLetter(plan, paper).subject).toBe(subject)
  })

  it('names every paper in its text too', () => {
    for (const paper of paperKinds) {
      const { subject, body } = newLetter(plan, paper)
      const what = subject.replace(/^V\/v gửi /, '').replace(/ của UBND xã An Bình$/, '')
      expect(body).toContain(`gửi kèm thư này ${what} để`)
    }
  })
})

describe('addresses', () => {
  it('are taken from the plan, each once', () => {
    const found = addressesIn(plan)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found).size).toBe(found.length)
  })

  it('are parted however they were typed, and what is none is told', () => {
    expect(readAddresses('a@x.vn; b@y.gov.vn, c\nd@z.vn')).toEqual({
      addresses: ['a@x.vn', 'b@y.gov.vn', 'd@z.vn'],
      wrong: ['c'],
    })
  })
})
