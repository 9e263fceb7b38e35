import { chmod, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeQuietly, sweepTemporary } from './temporary'

const NOW = Date.parse('2026-11-22T03:00:00Z')
const HOUR = 60 * 60_000

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'khtt-temporary-'))
})
afterEach(async () => {
  await chmod(folder, 0o755)
  await rm(folder, { recursive: true })
})

async function made(name: string, hoursAgo: number): Promise<string> {
  const one = path.join(folder, name)
  await mkdir(one)
  await writeFile(path.join(one, 'Ke hoach.pdf'), 'x')
  const at = new Date(NOW - hoursAgo * HOUR)
  await utimes(one, at, at)
  return one
}

describe('sweeping the temporary folder', () => {
  test('takes old folders of ours, and nothing else', async () => {
    await made('khtt-in-a1', 48)
    await made('khtt-doc-b2', 48)
    await made('khtt-in-hom-nay', 2)
    await made('cua-nguoi-khac', 48)
    await writeFile(path.join(folder, 'khtt-in-tep'), '')
    await utimes(path.join(folder, 'khtt-in-tep'), new Date(0), new Date(0))
    await sweepTemporary(folder, NOW)
    expect((await readdir(folder)).sort()).toEqual([
      'cua-nguoi-khac',
      'khtt-in-hom-nay',
      'khtt-in-tep',
    ])
  })

  test('does not mind a folder that is not there', async () => {
    await expect(sweepTemporary(path.join(folder, 'khong-co'), NOW)).resolves.toBeUndefined()
  })
})

// Root may remove anything.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder that cannot be removed stays, without a word',
  async () => {
    const held = await made('khtt-doc-giu', 1)
    await chmod(folder, 0o555)
    await expect(removeQuietly(held)).resolves.toBeUndefined()
  },
)
