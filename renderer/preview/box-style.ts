import type { CSSProperties } from 'react'
import type { Box } from './pdf/opened-pdf'

/** Puts an element over a part of a page at every zoom. */
export function boxStyle({ left, top, width, height }: Box): CSSProperties {
  return {
    left: percent(left),
    top: percent(top),
    width: percent(width),
    height: percent(height),
  }
}

const percent = (share: number) => `${share * 100}%`
