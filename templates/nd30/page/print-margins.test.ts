import { describe, expect, it } from 'vitest'
import { MM_PER_PT } from '../text-width'
import { printMargins } from './print-margins'

const points = (mm: number) => mm / MM_PER_PT

describe('printMargins', () => {
  it.each([
    { top: 20, right: 20, bottom: 20, left: 30 },
    { top: 25, right: 15, bottom: 20, left: 35 },
    { top: 22, right: 17, bottom: 23, left: 31 },
  ])('are whole points near %j', (asked) => {
    const margins = printMargins(asked, 0)
    for (const side of ['top', 'right', 'bottom', 'left'] as const) {
      expect(Math.abs(points(margins[side]) - points(asked[side]))).toBeLessThan(1.1)
      expect(points(margins[side]) % 1).toBeCloseTo(0.01, 5)
    }
    // Never narrower than the text.
    expect(margins.left + margins.right).toBeLessThan(asked.left + asked.right + 0.2)
    expect(Math.abs(points(margins.top + margins.bottom - asked.top - asked.bottom))).toBeLessThan(
      0.6,
    )
  })

  it('lengthen the page by the room under a last line, half above and half below', () => {
    const asked = { top: 20, right: 20, bottom: 20, left: 30 }
    const [plain, spaced] = [printMargins(asked, 0), printMargins(asked, 8)]
    expect(points(plain.top - spaced.top)).toBeCloseTo(4)
    expect(points(plain.bottom - spaced.bottom)).toBeCloseTo(4)
  })
})
