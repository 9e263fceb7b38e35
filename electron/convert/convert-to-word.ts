import { execFile } from 'node:child_process'
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ConvertibleEnding } from '#shared/bridge/contract'
import { OperationFailure } from '../failure'
import { CONVERT_PREFIX, removeQuietly } from '../files/temporary'
import { findOffice } from './find-office'

/** An old machine starts LibreOffice in half a minute. */
const TIMEOUT_MS = 90_000
const MOST_BYTES = 200 * 1024 * 1024

const REFUSED =
  'LibreOffice trên máy không chuyển được tệp này; có thể tệp bị hỏng hoặc có mật khẩu. Hãy mở tệp bằng Word, lưu thành kiểu .docx rồi thả lại.'

/**
 * Makes a .docx of a document of an older kind, with the LibreOffice of this machine: in a folder and
 * a profile of their own, so that macros of the officer's profile and its network settings play no part.
 * @returns null when there is no LibreOffice here
 * @throws {OperationFailure} when it cannot be converted
 */
export async function convertToWord(
  bytes: Uint8Array,
  ending: ConvertibleEnding,
  office: string | null = findOffice() ?? null,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (office === null) return null
  const folder = await mkdtemp(path.join(os.tmpdir(), CONVERT_PREFIX))
  try {
    const input = path.join(folder, `tep.${ending}`)
    await writeFile(input, bytes)
    await run(office, [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'ho-so')).href}`,
      ...['--headless', '--norestore', '--nolockcheck', '--nodefault'],
      ...['--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, input],
    ])
    const output = path.join(folder, 'tep.docx')
    const { size } = await stat(output)
    if (size > MOST_BYTES) throw new Error('The result is too large')
    return new Uint8Array(await readFile(output))
  } catch (error) {
    throw new OperationFailure('damaged', REFUSED, error)
  } finally {
    await removeQuietly(folder)
  }
}

const run = (office: string, args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    execFile(office, args, { timeout: TIMEOUT_MS, windowsHide: true }, (error) => {
      if (error) reject(new Error('LibreOffice failed', { cause: error }))
      else resolve()
    })
  })
