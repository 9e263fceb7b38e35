import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { silentLog } from '../../test/fakes/silent-log'
import { createJsonFile } from './json-file'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'khtt-json-'))
})
afterEach(() => rm(folder, { recursive: true }))

const schema = z.object({ number: z.int() })
const openFile = (name = 'a.json', log = silentLog) =>
  createJsonFile(path.join(folder, name), schema, { number: 0 }, log)

test('keeps what was written last', async () => {
  const file = openFile()
  await Promise.all([1, 2, 3].map((number) => file.write({ number })))
  expect(openFile().read()).toEqual({ number: 3 })
})

test.each(['', '{', '[]', '{"number":"5"}', 'null'])('takes %j for empty', async (text) => {
  await writeFile(path.join(folder, 'a.json'), text)
  expect(openFile().read()).toEqual({ number: 0 })
})

test('a failed write is logged, thrown at nobody, and stops no later one', async () => {
  await writeFile(path.join(folder, 'blocked'), 'a file where a folder is wanted')
  const warn = vi.fn()
  const file = openFile('blocked/a.json', { ...silentLog, warn })
  await file.write({ number: 1 })
  expect(warn).toHaveBeenCalledTimes(1)
  await rm(path.join(folder, 'blocked'))
  await file.write({ number: 2 })
  expect(await readFile(path.join(folder, 'blocked', 'a.json'), 'utf8')).toBe('{"number":2}')
})
