import type { PageSize } from './pdf/opened-pdf'

/** Fit each page to the pane's width or whole into the pane, or a share of its real size. */
export type Zoom = 'width' | 'page' | number

export type ZoomStep = 'in' | 'out'

/** CSS pixels in a point at real size. */
export const PX_PER_PT = 96 / 72
/** Room on each side of a page, in CSS pixels. */
export const PAGE_MARGIN_PX = 16
const LEAST_ROOM_PX = 120

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]

export type PaneSize = { readonly width: number; readonly height: number }

/** Share of its real size a page is shown at in a pane of a size in CSS pixels. */
export function pageScale(zoom: Zoom, page: PageSize, pane: PaneSize): number {
  if (typeof zoom === 'number') return zoom
  const room = (pixels: number) => Math.max(LEAST_ROOM_PX, pixels - 2 * PAGE_MARGIN_PX)
  const toWidth = room(pane.width) / (page.widthPt * PX_PER_PT)
  if (zoom === 'width') return toWidth
  return Math.min(toWidth, room(pane.height) / (page.heightPt * PX_PER_PT))
}

/** The next step up or down from a scale; the ends stay. */
export function stepZoom(scale: number, direction: ZoomStep): number {
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
