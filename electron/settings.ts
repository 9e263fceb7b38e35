import { app } from 'electron'
import path from 'node:path'
import { z } from 'zod'
import { createJsonFile } from './files/json-file'
import type { Log } from './log'

/** What main itself remembers between runs; nothing of a plan is kept here. */
export const settings = z.object({
  /** Since Electron 43 the system no longer remembers the last folder of a dialog. */
  lastExportFolder: z.string().optional(),
})

export function openSettings(log: Log) {
  return createJsonFile(path.join(app.getPath('userData'), 'settings.json'), settings, {}, log)
}

export type Settings = ReturnType<typeof openSettings>
