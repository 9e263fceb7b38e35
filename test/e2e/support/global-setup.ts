import { ensureBundle } from '../../../build/lib/bundle.mjs'
import { hasDisplay, startXvfb } from '../../../build/lib/display.mjs'
import { ensureElectron } from '../../../build/lib/electron-runtime.mjs'

/**
 * Once before the end-to-end tests: the app as the sources say, an Electron to run it and a screen to
 * show it on. So `npx vitest run --project e2e` works by itself.
 */
export default async function setup(): Promise<() => void> {
  const runtime = await ensureElectron()
  // The workers started after this inherit both.
  if (runtime.fallback) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.folder
  await ensureBundle()
  if (hasDisplay()) return () => undefined
  const screen = await startXvfb()
  process.env['DISPLAY'] = screen.display
  return screen.stop
}
