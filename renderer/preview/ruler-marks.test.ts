import { describe, expect, it } from 'vitest'
import { rulerMarks } from './ruler-marks'

describe('marks of a ruler', () => {
  it('stand at every millimetre at real size, with centimetres numbered from the edge', () => {
    const marks = rulerMarks(210, 5)
    expect(marks).toHaveLength(209)
    expect(marks[4]).toEqual({ atMm: 5, kind: 'half', label: null })
    expect(marks.filter(({ label }) => label !== null).map(({ label }) => label)).toEqual(
      Array.from({ length: 20 }, (_, index) => String(index + 1)),
    )
  })

  it('thin out before they run together', () => {
    expect(rulerMarks(210, 2).map(({ atMm }) => atMm)).toEqual(
      Array.from({ length: 41 }, (_, index) => (index + 1) * 5),
    )
    const tiny = rulerMarks(210, 0.5)
    expect(tiny.every(({ kind }) => kind === 'centimetre')).toBe(true)
    expect(tiny.flatMap(({ label }) => label ?? [])).toEqual(['5', '10', '15', '20'])
  })
})
