import { existsSync } from 'node:fs'
import path from 'node:path'

type Machine = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (file: string) => boolean
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync }

/** LibreOffice on this machine, where its installers put it; undefined when there is none. */
export function findOffice(machine: Machine = thisMachine): string | undefined {
  return places(machine).find(machine.exists)
}

function places({ platform, env }: Machine): readonly string[] {
  if (platform === 'win32') {
    return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder === undefined
        ? []
        : [path.win32.join(folder, 'LibreOffice', 'program', 'soffice.com')],
    )
  }
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice']
  return (env['PATH'] ?? '')
    .split(path.posix.delimiter)
    .filter((folder) => path.posix.isAbsolute(folder))
    .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => path.posix.join(folder, name)))
}
