import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { findSoffice } from '../../../build/lib/office.mjs'
import { run } from '../../../build/lib/run.mjs'

/** Documents converted by LibreOffice. @returns the files it wrote into the folder, in the same order */
export async function convertAll(
  files: readonly string[],
  ending: string,
  folder: string,
): Promise<readonly string[]> {
  const soffice = findSoffice()
  if (soffice === undefined) throw new Error('There is no LibreOffice on this machine')
  const profile = await mkdtemp(path.join(os.tmpdir(), 'khtt-profile-'))
  try {
    const result = await run(soffice, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--convert-to', ending, '--outdir', folder, ...files],
    ])
    if (result.code !== 0) throw new Error(`LibreOffice could not convert: ${result.stderr}`)
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
  return files.map((file) =>
    path.join(folder, `${path.basename(file, path.extname(file))}.${ending}`),
  )
}
