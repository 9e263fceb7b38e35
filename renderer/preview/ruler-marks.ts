/** A mark of a ruler: every millimetre, half centimetre and centimetre where there is room. */
export type RulerMark = {
  readonly atMm: number
  readonly kind: 'millimetre' | 'half' | 'centimetre'
  /** Centimetres from the edge of the sheet, where the number has room. */
  readonly label: string | null
}

/** Marks closer to each other than this run together, in CSS pixels. */
const LEAST_GAP_PX = 4
const LEAST_LABEL_GAP_PX = 18

/** Marks of a ruler along a sheet; its ends carry none. */
export function rulerMarks(lengthMm: number, pxPerMm: number): readonly RulerMark[] {
  const stepMm = [1, 5, 10].find((step) => step * pxPerMm >= LEAST_GAP_PX) ?? 10
  const labelMm = [10, 20, 50].find((step) => step * pxPerMm >= LEAST_LABEL_GAP_PX) ?? 100
  const count = Math.ceil(lengthMm / stepMm) - 1
  return Array.from({ length: Math.max(0, count) }, (_, index): RulerMark => {
    const atMm = (index + 1) * stepMm
    const label = atMm % labelMm === 0 ? String(atMm / 10) : null
    const kind = atMm % 10 === 0 ? 'centimetre' : atMm % 5 === 0 ? 'half' : 'millimetre'
    return { atMm, kind, label }
  })
}
