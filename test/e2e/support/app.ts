/**
 * The real app, for a test to drive. Every launch has folders of its own unless given some; call
 * `discard()` when the test is over, whether it passed or not.
 *
 *   const running = await launchApp()
 *   try { … } finally { await running.discard() }
 */
export { launchApp } from '../../../build/lib/drive-app.mjs'
export type { LaunchOptions, RunningApp } from '../../../build/lib/drive-app.mjs'
