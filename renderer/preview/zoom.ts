import type { PageSize } from './pdf/opened-pdf'

/** Fit each page to the pane's width, or a share of its real size. */
export type Zoom = 'fit' | number

/** CSS pixels in a point at real size. */
export const PX_PER_PT = 96 / 72
/** Room on each side of a page, in CSS pixels. */
export const PAGE_MARGIN_PX = 16

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]

/** Share of its real size a page is shown at. */
export function pageScale(zoom: Zoom, page: PageSize, paneWidthPx: number): number {
  if (zoom !== 'fit') return zoom
  const room = Math.max(120, paneWidthPx - 2 * PAGE_MARGIN_PX)
  return room / (page.widthPt * PX_PER_PT)
}

/** The next step up or down from a scale; the ends stay. */
export function stepZoom(scale: number, direction: 'in' | 'out'): number {
  const next =
    direction === 'in'
      ? STEPS.find((step) => step > scale * 1.01)
      : STEPS.findLast((step) => step < scale * 0.99)
  return next ?? (direction === 'in' ? Math.max(scale, 3) : Math.min(scale, 0.25))
}

/** `62 %` as Vietnamese typography sets it. */
export function percentText(scale: number): string {
  return `${Math.round(scale * 100)}\u00a0%`
}
