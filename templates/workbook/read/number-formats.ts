import { child, childrenOf } from '#templates/inspect/package/xml'
import type { XmlElement } from '#templates/inspect/package/parse-xml'

/** What a number format makes of a number. */
export type NumberLook = {
  readonly kind: 'number' | 'percent' | 'day' | 'month' | 'year' | 'time'
  /** Times it divides by 1,000. */
  readonly thousands: number
}

const PLAIN: NumberLook = { kind: 'number', thousands: 0 }

/** Formats a file may use without declaring them (ECMA-376 part 1, 18.8.30). */
function builtIn(id: number): NumberLook {
  if (id === 9 || id === 10) return { kind: 'percent', thousands: 0 }
  if (id === 17) return { kind: 'month', thousands: 0 }
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return { kind: 'time', thousands: 0 }
  // 27–36 and 50–58 are dates of East Asian systems.
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
    return { kind: 'day', thousands: 0 }
  }
  return PLAIN
}

/** How a format code shows a positive number. */
export function lookOf(code: string): NumberLook {
  const [positive = ''] = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\.|_.|\*./g, '')
    .split(';')
  const bare = positive.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/[ymdhs]/i.test(bare) && !/general/i.test(bare)) {
    if (/d/i.test(bare)) return { kind: 'day', thousands: 0 }
    if (/[hs]/i.test(bare)) return { kind: /y/i.test(bare) ? 'day' : 'time', thousands: 0 }
    return { kind: /m/i.test(bare) ? 'month' : 'year', thousands: 0 }
  }
  if (bare.includes('%')) return { kind: 'percent', thousands: 0 }
  const scaling = /[0#?](,+)(?![,0#?])/.exec(bare)?.[1] ?? ''
  return { kind: 'number', thousands: scaling.length }
}

/** Looks by the style number a cell names. */
export function readLooks(styles: XmlElement | null): readonly NumberLook[] {
  const declared = new Map(
    childrenOf(child(styles, 'x:numFmts'), 'x:numFmt').map(({ attributes }) => [
      attributes['numFmtId'] ?? '',
      lookOf(attributes['formatCode'] ?? ''),
    ]),
  )
  return childrenOf(child(styles, 'x:cellXfs'), 'x:xf').map(({ attributes }) => {
    const id = attributes['numFmtId'] ?? '0'
    return declared.get(id) ?? builtIn(Number(id))
  })
}
