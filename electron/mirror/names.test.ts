import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byNewest, copyName, folderKey, folderName, parseCopyName, type CopyName } from './names'

const copies = fc.record({
  savedAt: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  revision: fc.nat(),
  pinned: fc.boolean(),
  again: fc.integer({ min: 1, max: 999 }),
}) satisfies fc.Arbitrary<CopyName>

describe('the name of a copy', () => {
  test('shows Vietnamese time', () => {
    const name = { savedAt: '2027-01-15T20:42:31.250Z', revision: 123, pinned: false, again: 1 }
    expect(copyName(name)).toBe('2027-01-16 03-42-31-250 bản 123.khtt.json')
    expect(copyName({ ...name, pinned: true, again: 2 })).toBe(
      '2027-01-16 03-42-31-250 bản 123.2 (giữ lại).khtt.json',
    )
  })

  test('says all it was made from, also when decomposed', () => {
    fc.assert(
      fc.property(copies, (copy) => {
        expect(parseCopyName(copyName(copy))).toEqual(copy)
        expect(parseCopyName(copyName(copy).normalize('NFD'))).toEqual(copy)
      }),
    )
  })

  test('sorts by time', () => {
    fc.assert(
      fc.property(copies, copies, (a, b) => {
        fc.pre(a.savedAt !== b.savedAt)
        expect(byNewest(a, b) < 0).toBe(copyName(a) > copyName(b))
      }),
    )
  })

  test.each([
    'Kế hoạch.khtt.json',
    '2027-01-16 03-42-31-250 bản 123.khtt.json.tmp',
    '2027-13-16 03-42-31-250 bản 123.khtt.json',
    '2027-01-16 03-42-31-250 bản 123 - Copy.khtt.json',
    '',
  ])('%j is not ours', (name) => {
    expect(parseCopyName(name)).toBeNull()
  })
})

describe('the folder of a plan', () => {
  test('carries the label to be found and the id to be certain', () => {
    const name = folderName('2027 UBND xã An Bình', 'plan-1')
    expect(name).toBe(`2027 UBND xã An Bình ${folderKey('plan-1')}`)
    expect(folderKey('plan-1')).toMatch(/^\[[0-9a-f]{10}\]$/)
    expect(folderKey('plan-1')).not.toBe(folderKey('plan-2'))
  })

  test('ends in the id whatever the label', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (label) => {
        const name = folderName(label, 'plan-1')
        expect(name.endsWith(folderKey('plan-1'))).toBe(true)
        expect(name.length).toBeLessThan(90)
      }),
    )
  })
})
