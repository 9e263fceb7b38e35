import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createOpenedFile, planFileArgument } from './opened-file'

let folder: string
const at = (name: string) => path.join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'khtt-opened-'))
  await writeFile(at('a.khtt'), '{"plan":1}')
  await mkdir(at('thư mục.khtt'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('the plan file of a command line', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['a plan file', ['a.khtt'], 'a.khtt'],
    ['switches before it', ['--no-sandbox', '.', 'a.khtt'], 'a.khtt'],
    ['a file that is not there', ['b.khtt'], undefined],
    ['a folder', ['thư mục.khtt'], undefined],
    ['another kind of file', ['a.docx'], undefined],
    ['a switch that looks like one', ['--log=a.khtt'], undefined],
    ['nothing', [], undefined],
  ])('%s', (_case, words, found) => {
    expect(planFileArgument(words, folder)).toBe(found === undefined ? undefined : at(found))
  })
})

describe('an opened file', () => {
  it('is announced, and given once', async () => {
    const announce = vi.fn()
    const opened = createOpenedFile(announce)
    opened.offer(['a.khtt'], folder)
    expect(announce).toHaveBeenCalledOnce()
    expect(await opened.take()).toEqual({ fileName: 'a.khtt', text: '{"plan":1}' })
    expect(await opened.take()).toBeNull()
  })

  it('that is gone when it is taken fails in Vietnamese', async () => {
    const opened = createOpenedFile(() => undefined)
    opened.offer(['a.khtt'], folder)
    await rm(at('a.khtt'))
    await expect(opened.take()).rejects.toThrow(/a\.khtt/)
    expect(await opened.take()).toBeNull()
  })

  it('is not announced when there is none', () => {
    const announce = vi.fn()
    createOpenedFile(announce).offer(['--hidden'], folder)
    expect(announce).not.toHaveBeenCalled()
  })
})
