// @ts-check
/**
 * What the scripts say. Messages are Vietnamese: the person at the keyboard may be the unit's IT staff.
 */

/** An error whose message is meant for the person, without a stack. */
export class Stop extends Error {}

/** @param {string} message */
export const say = (message) => console.log(message)

/** Seconds since `startedAt` (from `Date.now()`), the Vietnamese way. @param {number} startedAt */
export const seconds = (startedAt) =>
  `${((Date.now() - startedAt) / 1000).toFixed(1).replace('.', ',')} giây`

/**
 * Runs a script's main function: a `Stop` is told plainly, anything else with its stack.
 * @param {() => Promise<number | void>} main returns the exit code
 */
export async function runMain(main) {
  // Leave by the front door when interrupted, so that what was started (Xvfb) is stopped.
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error)
    process.exitCode = 1
  }
}
