import { describe, expect, it } from 'vitest'
import { offsetOf, placeAt } from './scroll-place'

const spans = [
  { top: 14, height: 100 },
  { top: 128, height: 50 },
]

describe('places', () => {
  it.each([
    [0, { page: 0, share: -0.14 }],
    [64, { page: 0, share: 0.5 }],
    [120, { page: 0, share: 1 }],
    [153, { page: 1, share: 0.5 }],
    [999, { page: 1, share: 1 }],
  ])('at offset %i', (offset, place) => {
    expect(placeAt(offset, spans)).toEqual(place)
  })

  it('come back to the same place at another zoom', () => {
    const doubled = spans.map(({ top, height }) => ({ top: top * 2, height: height * 2 }))
    expect(offsetOf(placeAt(153, spans), doubled)).toBe(306)
  })

  it('end where the pages end when there are fewer of them', () => {
    expect(offsetOf({ page: 7, share: 0.2 }, spans)).toBe(178)
    expect(offsetOf({ page: 7, share: 0.2 }, [])).toBe(0)
    expect(placeAt(10, [])).toEqual({ page: 0, share: 0 })
  })
})
