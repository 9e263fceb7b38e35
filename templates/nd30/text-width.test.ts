import { describe, expect, it } from 'vitest'
import { drawnWidthMm, textWidthMm } from './text-width'

describe('textWidthMm', () => {
  it('agrees with the sums of the font, without kerning', () => {
    expect(textWidthMm('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 13)).toBeCloseTo(95.67, 1)
    expect(textWidthMm('Độc lập - Tự do - Hạnh phúc', 'bold', 14)).toBeCloseTo(60.46, 1)
  })

  it('gives a toned letter the width of its base, and ơ, ư their own', () => {
    expect(textWidthMm('ếộẳỹ', 'regular', 14)).toBe(textWidthMm('eoay', 'regular', 14))
    expect(textWidthMm('ợ', 'regular', 14)).toBe(textWidthMm('ơ', 'regular', 14))
    expect(textWidthMm('ơ', 'regular', 14)).toBeGreaterThan(textWidthMm('o', 'regular', 14))
  })

  it('does not depend on how the letters are composed', () => {
    const text = 'Ủy ban nhân dân phường Trường Sơn'
    expect(textWidthMm(text.normalize('NFD'), 'italic', 13)).toBe(textWidthMm(text, 'italic', 13))
  })
})

describe('drawnWidthMm', () => {
  it('counts on the wider blanks LibreOffice draws in slanted text', () => {
    const text = 'ngày\u00a0\u00a0\u00a0\u00a0tháng'
    expect(drawnWidthMm(text, 'regular', 14)).toBe(textWidthMm(text, 'regular', 14))
    expect(drawnWidthMm(text, 'italic', 14)).toBeGreaterThan(textWidthMm(text, 'italic', 14) + 1.5)
  })
})
