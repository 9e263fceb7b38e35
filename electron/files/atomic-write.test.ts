import { mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Failure } from '#shared/bridge/contract'
import { OperationFailure } from '../failure'
import { isTemporary, writeAtomically, type WriteSystem } from './atomic-write'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'khtt-atomic-'))
  file = path.join(folder, 'Kế hoạch.docx')
  await writeFile(file, 'old')
})

afterEach(() => rm(folder, { recursive: true }))

const error = (code: string) => Object.assign(new Error(code), { code })

const system = (faults: Partial<WriteSystem> = {}): WriteSystem => ({
  platform: 'win32',
  open,
  readFile: (name) => readFile(name),
  rename,
  remove: (name) => rm(name, { force: true }),
  wait: () => Promise.resolve(),
  ...faults,
})

/** Handle whose method fails, as a full disk makes it. */
const openFailing = (method: 'writeFile' | 'sync', code: string) =>
  (async (...args: Parameters<typeof open>) => {
    const handle = await open(...args)
    vi.spyOn(handle, method).mockRejectedValue(error(code))
    return handle
  }) as typeof open

async function failureOf(work: Promise<void>): Promise<Failure> {
  const reason: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (reason instanceof OperationFailure) return reason.failure
  throw new Error('Expected a failure with words for the officer', { cause: reason })
}

const content = () => readFile(file, 'utf8')
const names = () => readdir(folder)

describe('a write that succeeds', () => {
  test('replaces the file and leaves nothing else', async () => {
    await writeAtomically(file, 'mới', system())
    expect(await content()).toBe('mới')
    expect(await names()).toEqual(['Kế hoạch.docx'])
  })

  test('takes bytes as they are', async () => {
    await writeAtomically(file, new Uint8Array([0, 255, 128]), system())
    expect([...(await readFile(file))]).toEqual([0, 255, 128])
  })

  test('puts the bytes on the disk before the name', async () => {
    const order: string[] = []
    const opened = (async (...args: Parameters<typeof open>) => {
      const handle = await open(...args)
      const sync = handle.sync.bind(handle)
      vi.spyOn(handle, 'sync').mockImplementation(() => {
        order.push('sync')
        return sync()
      })
      return handle
    }) as typeof open
    const renamed: typeof rename = (from, to) => {
      order.push('rename')
      expect(path.dirname(String(from))).toBe(folder)
      return rename(from, to)
    }
    await writeAtomically(file, 'mới', system({ open: opened, rename: renamed }))
    expect(order).toEqual(['sync', 'rename'])
  })

  test.each(['EBUSY', 'EPERM', 'EACCES'])('waits while Windows says %s', async (code) => {
    let attempts = 0
    const wait = vi.fn(() => Promise.resolve())
    await writeAtomically(
      file,
      'mới',
      system({
        wait,
        rename: (from, to) =>
          (attempts += 1) < 4 ? Promise.reject(error(code)) : rename(from, to),
      }),
    )
    expect(await content()).toBe('mới')
    expect(wait).toHaveBeenCalledTimes(3)
  })
})

describe('a write that fails leaves the old file whole and no other', () => {
  const fails = async (faults: Partial<WriteSystem>) => {
    const failure = await failureOf(writeAtomically(file, 'mới', system(faults)))
    expect(await content()).toBe('old')
    expect(await names()).toEqual(['Kế hoạch.docx'])
    return failure
  }

  test.each(['writeFile', 'sync'] as const)('disk full at %s', async (method) => {
    const failure = await fails({ open: openFailing(method, 'ENOSPC') })
    expect(failure.code).toBe('disk-full')
    expect(failure.message).toContain('đã đầy')
  })

  test('Word holds the file', async () => {
    const wait = vi.fn(() => Promise.resolve())
    const failure = await fails({ wait, rename: () => Promise.reject(error('EPERM')) })
    expect(failure.code).toBe('file-locked')
    expect(failure.message).toContain('“Kế hoạch.docx” đang mở trong Word')
    const waited = wait.mock.calls.reduce((sum, [ms]: unknown[]) => sum + Number(ms), 0)
    expect(waited).toBeGreaterThan(1_000)
    expect(waited).toBeLessThan(3_000)
  })

  test('no rights on another system, asked once', async () => {
    const renaming = vi.fn(() => Promise.reject(error('EACCES')))
    const failure = await fails({ platform: 'linux', rename: renaming })
    expect(failure.code).toBe('no-permission')
    expect(renaming).toHaveBeenCalledTimes(1)
  })

  test('the disk gives back other bytes than it was given', async () => {
    const failure = await fails({ readFile: () => Promise.resolve(Buffer.from('mớ')) })
    expect(failure.code).toBe('damaged')
  })

  test('a failure that cannot even clean up is still reported', async () => {
    const failure = await failureOf(
      writeAtomically(
        file,
        'mới',
        system({
          rename: () => Promise.reject(error('ENOSPC')),
          remove: () => Promise.reject(error('EBUSY')),
        }),
      ),
    )
    expect(failure.code).toBe('disk-full')
    expect(await content()).toBe('old')
    expect((await names()).filter(isTemporary)).toHaveLength(1)
  })
})

test('a folder that is gone is said to be gone', async () => {
  const gone = path.join(folder, 'usb', 'a.docx')
  expect((await failureOf(writeAtomically(gone, 'x', system()))).code).toBe('not-found')
})

test('an error nobody foresaw passes through as it is', async () => {
  const strange = error('EIO')
  const writing = writeAtomically(file, 'x', system({ rename: () => Promise.reject(strange) }))
  await expect(writing).rejects.toBe(strange)
})
