import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultFormat } from '#shared/plan/defaults'
import { columnWidths, DXA_PER_MM, letterheadColumns, measures, textWidth } from './measures'
import { textWidthMm } from './text-width'

const narrowest = {
  ...defaultFormat,
  marginsMm: { top: 20, bottom: 20, left: 35, right: 20 },
}

describe('columnWidths', () => {
  it('sums exactly to the text width whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
        (weights) => {
          const widths = columnWidths(weights, 160)
          expect(widths.reduce((sum, width) => sum + width.dxa, 0)).toBe(
            Math.round(160 * DXA_PER_MM),
          )
          for (const width of widths) expect(width.mm).toBeCloseTo(width.dxa / DXA_PER_MM)
        },
      ),
    )
  })
})

describe('the decree', () => {
  it.each([13, 14] as const)('holds Quốc hiệu on one line at the widest margins, set %i', (set) => {
    const format = { ...narrowest, sizeSet: set }
    const { sizesPt } = measures(format)
    const width = textWidthMm('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', sizesPt.nationalName)
    expect(width).toBeLessThan(letterheadColumns(format, 0)[1].mm)
  })

  it.each([13, 14] as const)(
    'holds the longest usual place and date on one line, set %i',
    (set) => {
      const format = { ...defaultFormat, sizeSet: set }
      const placeDate = 'Thành phố Hồ Chí Minh, ngày 25 tháng 12 năm 2027'
      const widthMm = textWidthMm(placeDate, 'italic', measures(format).sizesPt.placeDate)
      const [issuer, national] = letterheadColumns(format, widthMm)
      expect(widthMm).toBeLessThan(national.mm)
      expect(issuer.mm).toBeGreaterThan(50)
    },
  )

  it.each([13, 14] as const)('keeps every size inside its range, set %i', (set) => {
    const { sizesPt } = measures({ ...defaultFormat, sizeSet: set })
    expect([12, 13]).toContain(sizesPt.nationalName)
    expect([13, 14]).toContain(sizesPt.motto)
    expect(sizesPt.reference).toBe(13)
    expect(sizesPt.recipientsTitle).toBe(12)
    expect(sizesPt.recipients).toBe(11)
    expect(sizesPt.appendixLabel).toBe(14)
    expect(sizesPt.body).toBe(set)
  })

  it('keeps 6 pt between paragraphs and rule lines between a third and a half', () => {
    const { beforePt, rule } = measures(defaultFormat)
    expect(beforePt.body).toBeGreaterThanOrEqual(6)
    expect(rule.share).toBeGreaterThanOrEqual(1 / 3)
    expect(rule.share).toBeLessThanOrEqual(1 / 2)
  })

  it('turns the sheet without renaming the margins', () => {
    expect(textWidth(defaultFormat, 'portrait')).toBe(160)
    expect(textWidth(defaultFormat, 'landscape')).toBe(247)
  })
})
