import { describe, expect, it } from 'vitest'
import { balancedLines, textWidthMm } from './text-width'

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

describe('balancedLines', () => {
  const subject =
    'Triển khai thực hiện công tác truyền thông chính sách trên địa bàn xã An Bình năm 2027'

  it('leaves a text that fits on one line', () => {
    expect(balancedLines('Truyền thông chính sách năm 2027', 'bold', 14, 140)).toHaveLength(1)
  })

  it('breaks a long one into lines of about the same length, losing no word', () => {
    const lines = balancedLines(subject, 'bold', 14, 140)
    const widths = lines.map((line) => textWidthMm(line, 'bold', 14))
    expect(lines.join(' ')).toBe(subject)
    expect(lines).toHaveLength(2)
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.75)
  })

  it('keeps a number with the word that names it', () => {
    const text = '(Kèm theo Quyết định số 15/QĐ-UBND ngày 08 tháng 01 năm 2027 của Ủy ban nhân dân)'
    for (const width of [60, 80, 100, 120]) {
      const lines = balancedLines(text, 'italic', 14, width)
      expect(lines.join(' ')).toBe(text)
      for (const line of lines) expect(line).not.toMatch(/(?:ngày|tháng|năm|số)$/)
    }
  })

  it('gives nothing for a blank text', () => {
    expect(balancedLines('  ', 'bold', 14, 140)).toEqual([])
  })
})
