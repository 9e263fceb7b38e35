import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OperationFailure } from '../failure'
import { convertToWord } from './convert-to-word'
import { findOffice } from './find-office'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'khtt-test-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A program that is called as LibreOffice is. */
async function office(script: string): Promise<string> {
  const file = path.join(folder, 'soffice')
  await writeFile(file, `#!/bin/sh\n${script}\n`)
  await chmod(file, 0o755)
  return file
}

/** Its last two arguments: the folder and the file. */
const ARGUMENTS = 'for last; do before="$out"; out="$last"; done; out="$before"'

describe.skipIf(process.platform === 'win32')('converting an older document', () => {
  it('gives the Word file the converter wrote and leaves nothing behind', async () => {
    const copies = await office(`${ARGUMENTS}; cp "$last" "$out/tep.docx"`)
    const before = await leftBehind()
    const bytes = new Uint8Array([1, 2, 3])
    expect(await convertToWord(bytes, 'doc', copies)).toEqual(bytes)
    expect(await leftBehind()).toEqual(before)
  })

  it.each([
    ['fails', 'exit 1'],
    ['writes nothing', 'exit 0'],
  ])('says what to do when the converter %s', async (_what, script) => {
    const bad = await office(script)
    await expect(convertToWord(new Uint8Array([1]), 'odt', bad)).rejects.toThrow(OperationFailure)
    await expect(convertToWord(new Uint8Array([1]), 'odt', bad)).rejects.toThrow(
      /lưu thành kiểu \.docx/,
    )
  })
})

it('says that there is no converter', async () => {
  const machine = { platform: 'linux' as const, env: { PATH: '/bin' }, exists: () => false }
  expect(findOffice(machine)).toBeUndefined()
  expect(await convertToWord(new Uint8Array([1]), 'doc', null)).toBeNull()
})

describe('where LibreOffice is looked for', () => {
  const found = (platform: NodeJS.Platform, env: Record<string, string>, at: string) =>
    findOffice({ platform, env, exists: (file) => file === at })

  it.each([
    [
      'win32',
      { ProgramFiles: 'C:\\Program Files' },
      'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    ],
    [
      'win32',
      { 'ProgramFiles(x86)': 'D:\\Programs' },
      'D:\\Programs\\LibreOffice\\program\\soffice.com',
    ],
    ['darwin', {}, '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    ['linux', { PATH: '/a:/usr/bin' }, '/usr/bin/libreoffice'],
  ] as const)('%s', (platform, env, at) => {
    expect(found(platform, env, at)).toBe(at)
  })

  it('is not a folder named by a relative path, where anybody may have put a program', () => {
    expect(found('linux', { PATH: '.:bin' }, 'bin/soffice')).toBeUndefined()
  })
})

const leftBehind = async () =>
  (await readdir(os.tmpdir())).filter((name) => name.startsWith('khtt-doc-'))
