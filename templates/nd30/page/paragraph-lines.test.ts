import { describe, expect, it } from 'vitest'
import { textWidthMm } from '../text-width'
import { paragraphLines } from './paragraph-lines'

describe('paragraphLines', () => {
  const width = textWidthMm('truyền thông', 'regular', 14)
  const lines = (text: string, widthMm: number, indentMm = 0) =>
    paragraphLines([{ text }], 14, widthMm, indentMm)

  it('counts lines with the indent of the first', () => {
    expect(lines('', width)).toBe(1)
    expect(lines('truyền thông', width + 0.01)).toBe(1)
    expect(lines('truyền thông', width - 0.01)).toBe(2)
    expect(lines('truyền thông', width + 5, 10)).toBe(2)
    expect(lines('truyền thông truyền thông', width + 0.01)).toBe(2)
  })

  it('sees a word through a change of type', () => {
    const runs = [{ text: 'truyền thô', bold: true as const }, { text: 'ng' }]
    const first = textWidthMm('truyền ', 'bold', 14)
    const second = textWidthMm('thô', 'bold', 14) + textWidthMm('ng', 'regular', 14)
    expect(paragraphLines(runs, 14, first + second + 0.01, 0)).toBe(1)
    expect(paragraphLines(runs, 14, first + second - 0.01, 0)).toBe(2)
  })
})
