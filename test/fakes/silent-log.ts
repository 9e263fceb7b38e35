import type { Log } from '../../electron/log'

/** For tests that do not care what is logged. */
export const silentLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
