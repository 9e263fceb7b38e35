import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import { samplePlans } from '#shared/samples/index'
import { asPhrase, fillPhrase, variables } from './fill-phrase'
import { phraseFieldOf, phrases, phrasesOf, type PhraseField } from './index'
import type { Phrase } from './phrase'

const sections = (Object.keys(phrases) as PhraseField[]).map(
  (field): [PhraseField, readonly Phrase[]] => [field, phrasesOf(field)],
)
const [commune] = samplePlans.map(({ read }) => read())
if (!commune) throw new Error('There is no sample plan')
const blank = emptyPlan('p1', 2027, emptyUnit('communalCommittee'))

describe.each(sections)('phrases for %s', (_field, list) => {
  it('are at least twelve, all different', () => {
    expect(list.length).toBeGreaterThanOrEqual(12)
    expect(new Set(list.map(({ text }) => text)).size).toBe(list.length)
  })

  it('use only words in braces that can be filled', () => {
    for (const { text } of list) {
      for (const [, name] of text.matchAll(/\{([^}]*)\}/gu)) expect(variables).toContain(name)
      expect(text).toBe(text.normalize('NFC').trim())
    }
  })

  it('stand as they are once inserted, whatever the plan says', () => {
    for (const plan of [commune, blank]) {
      for (const { text } of list) {
        const filled = fillPhrase(text, plan, 'activities/hd01/content')
        expect(filled).not.toMatch(/[{}…]| {2}/u)
        expect(filled).toMatch(/^[\p{Lu}\d]/u)
      }
    }
  })
})

describe('filling a phrase', () => {
  it('takes unit, year, place and offices from the plan', () => {
    const fill = (text: string) => fillPhrase(text, commune, 'purpose/purposes')
    expect(fill('{đơn vị} năm {năm}, {năm trước}')).toBe('UBND xã An Bình năm 2027, 2026')
    expect(fill('trên {địa bàn}: HĐND {cấp}, {thôn}')).toBe('Trên xã An Bình: HĐND xã, thôn')
    expect(fill('{đầu mối}; {tài chính}')).toBe('Phòng Văn hóa - Xã hội; Phòng Kinh tế')
  })

  it('names the policy of the row, and none where there is none', () => {
    const policy = 'Đề án sắp xếp, sáp nhập và đặt tên thôn'
    for (const path of ['activities/hd01/content', 'risks/rr1/answer', 'policies/cs1/keyMessages'])
      expect(fillPhrase('Về {chính sách}', commune, path)).toBe(`Về ${policy}`)
    expect(fillPhrase('Về {chính sách}', commune, 'purpose/purposes')).toBe('Về chính sách')
  })

  it('leaves braces of the officer’s own', () => {
    expect(fillPhrase('Theo {mẫu 2}', commune, 'solutions')).toBe('Theo {mẫu 2}')
  })

  it('makes a phrase of a sentence, and the same sentence of that phrase', () => {
    const path = 'purpose/purposes'
    const sentence = 'UBND xã An Bình công khai 10 chính sách năm 2027, giai đoạn 2027 - 2030.'
    const made = asPhrase(sentence, commune, path)
    expect(made).toBe('{đơn vị} công khai 10 chính sách năm {năm}, giai đoạn 2027 - 2030.')
    expect(fillPhrase(made, commune, path)).toBe(sentence)
  })
})

describe('the field of a phrase', () => {
  it('is found by the path of the field on screen', () => {
    expect(phraseFieldOf('purpose/purposes')).toBe('purpose/purposes')
    expect(phraseFieldOf('activities/hd01/content')).toBe('activities/*/content')
    expect(phraseFieldOf('policies/cs1/stages/drafting/consultation')).toBe(
      'policies/*/stages/*/consultation',
    )
    expect(phraseFieldOf('companions/dispatch/requests')).toBe('companions/dispatch/requests')
    expect(phraseFieldOf('unit/name')).toBeNull()
    expect(phraseFieldOf('activities/hd01/toString')).toBeNull()
  })
})
