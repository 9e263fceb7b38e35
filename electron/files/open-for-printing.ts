import { app } from 'electron'
import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import { writeAtomically } from './atomic-write'
import { open } from './dialogs'
import { safeName } from './safe-name'
import { PRINT_PREFIX } from './temporary'

/**
 * Opens a PDF in the system's viewer, whose print dialog knows the printer's own settings. The file
 * stands in the system's temporary folder, a new one each time: a viewer may still hold the last. Old ones are swept at start.
 */
export async function openForPrinting(name: string, pdf: Uint8Array): Promise<void> {
  const folder = await mkdtemp(path.join(app.getPath('temp'), PRINT_PREFIX))
  const file = path.join(folder, safeName(name, '.pdf'))
  await writeAtomically(file, pdf)
  await open(file)
}
