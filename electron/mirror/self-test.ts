import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { explainFileError, OperationFailure } from '../failure'
import { writeAtomically } from '../files/atomic-write'
import type { Log } from '../log'

const TEST_FILE = 'Kiểm tra ghi.tmp'

/**
 * Proves at start that copies can be written: backups that are "on" in a folder that never existed
 * are the commonest way to have none.
 *
 * @returns what is wrong, in Vietnamese, or null
 */
export async function testMirrorFolder(folder: string, log: Log): Promise<string | null> {
  const file = path.join(folder, TEST_FILE)
  try {
    await mkdir(folder, { recursive: true })
    const written = { text: 'Kế hoạch truyền thông chính sách', number: Date.now() }
    await writeAtomically(file, JSON.stringify(written))
    const read: unknown = JSON.parse(await readFile(file, 'utf8'))
    await rm(file, { force: true })
    if (JSON.stringify(read) === JSON.stringify(written)) return null
    throw new Error('The test file reads differently')
  } catch (error) {
    log.error('The folder of mirrors failed its test', error)
    const explained = explainFileError(error, path.basename(folder))
    const reason = explained instanceof OperationFailure ? explained.message : ''
    return `Không ghi được bản sao vào thư mục “${folder}”. ${reason}`.trim()
  }
}
