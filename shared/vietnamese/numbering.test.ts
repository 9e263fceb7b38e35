import { describe, expect, it } from 'vitest'
import { paddedCount, pointLetter, romanNumeral } from './numbering'

describe('numbering', () => {
  it('writes Roman numerals', () => {
    expect([1, 2, 3, 4, 5, 6, 8, 9, 10, 14, 19, 40].map(romanNumeral)).toEqual(
      'I II III IV V VI VIII IX X XIV XIX XL'.split(' '),
    )
  })

  it('letters points in Vietnamese order, without f, j, w, z', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(pointLetter).join(' ')).toBe('a b c d đ e g h i k')
    expect(pointLetter(23)).toBe('y')
    expect(pointLetter(24)).toBe('aa')
    expect(pointLetter(25)).toBe('ab')
  })

  it('gives a different letter to every point', () => {
    const letters = Array.from({ length: 500 }, (_, index) => pointLetter(index + 1))
    expect(new Set(letters).size).toBe(500)
  })

  it('pads counts under ten', () => {
    expect([1, 9, 10, 156].map(paddedCount)).toEqual(['01', '09', '10', '156'])
  })
})
