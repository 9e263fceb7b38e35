import { describe, expect, it } from 'vitest'
import { pageScale, percentText, PX_PER_PT, stepZoom } from './zoom'

const a4 = { widthPt: 595.28, heightPt: 841.89 }

describe('zoom', () => {
  it('fits portrait and landscape pages to the pane', () => {
    const pane = { width: 432, height: 332 }
    const landscape = { widthPt: a4.heightPt, heightPt: a4.widthPt }
    for (const page of [a4, landscape]) {
      expect(pageScale('width', page, pane) * page.widthPt * PX_PER_PT).toBeCloseTo(400)
    }
    expect(pageScale('page', a4, pane) * a4.heightPt * PX_PER_PT).toBeCloseTo(300)
    expect(pageScale('page', landscape, pane) * landscape.widthPt * PX_PER_PT).toBeCloseTo(400)
    expect(pageScale(1.5, a4, pane)).toBe(1.5)
  })

  it('steps up and down from any scale and stops at the ends', () => {
    expect(stepZoom(0.62, 'in')).toBe(0.67)
    expect(stepZoom(0.62, 'out')).toBe(0.5)
    expect(stepZoom(1, 'in')).toBe(1.1)
    expect(stepZoom(3, 'in')).toBe(3)
    expect(stepZoom(0.2, 'out')).toBe(0.2)
  })

  it('writes percents with a space before the sign', () => {
    expect(percentText(0.6249)).toBe('62\u00a0%')
  })
})
