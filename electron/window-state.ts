import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { z } from 'zod'

/** Place and size of the window, for runtimes that do not keep them by themselves (before 44). */
export const windowState = z.strictObject({
  bounds: z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  maximized: z.boolean(),
})

export type WindowState = z.infer<typeof windowState>

/** How much of the window must be on a display to be found and dragged. */
const VISIBLE = 100

/** Whether the remembered place is still on a display: a second screen may be gone. */
export function isReachable(bounds: Rectangle, areas: readonly Rectangle[]): boolean {
  return areas.some((area) => {
    const width = overlap(bounds.x, bounds.width, area.x, area.width)
    const height = overlap(bounds.y, bounds.height, area.y, area.height)
    // The title bar is what the officer drags: its top edge must not lie above the display.
    return width >= VISIBLE && height >= VISIBLE && bounds.y >= area.y
  })
}

function overlap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.min(a + aLength, b + bLength) - Math.max(a, b)
}

/** The remembered place when it can be used, otherwise nothing: the system then centres the window. */
export function usableBounds(state: WindowState | null): Partial<Rectangle> {
  if (state === null) return {}
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const { bounds } = state
  return isReachable(bounds, areas) ? bounds : { width: bounds.width, height: bounds.height }
}

export function stateOf(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
}
