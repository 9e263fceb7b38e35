import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedParts } from './marked-parts'

const shown = (before: string, after: string) =>
  markedParts(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`,
    )
    .join('')

describe('a marked change', () => {
  it('keeps a name that became another in one piece', () => {
    expect(
      shown(
        'với Sở Thông tin và Truyền thông tập huấn',
        'với Sở Văn hóa, Thể thao và Du lịch tập huấn',
      ),
    ).toBe('với Sở [-Thông tin và Truyền thông-][+Văn hóa, Thể thao và Du lịch+] tập huấn')
    expect(shown('Nghị định số 09/2017/NĐ-CP', 'Nghị định số 244/2026/NĐ-CP')).toBe(
      'Nghị định số [-09/2017-][+244/2026+]/NĐ-CP',
    )
  })

  it('leaves apart what stands apart', () => {
    expect(shown('hết năm 2026 có trên 90% hộ', 'hết năm 2027 có trên 95% hộ')).toBe(
      'hết năm [-2026-][+2027+] có trên [-90-][+95+]% hộ',
    )
  })

  it('never loses a letter of either text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'và', ' ', ',', 'năm', '2026', '2027') })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = markedParts(before, after)
        const without = (kind: string) =>
          parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
      }),
    )
  })
})
