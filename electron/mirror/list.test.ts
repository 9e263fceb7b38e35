import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { planText } from '../../test/fakes/plan-text'
import { silentLog } from '../../test/fakes/silent-log'
import { createTokens } from '../files/tokens'
import { createMirrorReader } from './list'
import { testMirrorFolder } from './self-test'
import { createMirrorStore } from './store'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'khtt-list-'))
})
afterEach(() => rm(folder, { recursive: true }))

const reader = (where = folder) => createMirrorReader(where, createTokens(), silentLog)

async function put(name: string, text: string): Promise<void> {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}

describe('the list of mirrors', () => {
  test('names what the store wrote, newest first', async () => {
    const mirror = createMirrorStore({ folder, log: silentLog })
    const save = (minute: string, revision: number) =>
      mirror.write({
        planId: 'plan-1',
        label: '2027 UBND xã An Bình',
        revision,
        savedAt: `2027-01-15T03:${minute}:00.500Z`,
        text: planText(3),
      })
    await save('10', 7)
    await save('20', 8)
    const entries = await reader().list()
    expect(entries.map(({ plan }) => plan)).toEqual(
      [
        { revision: 8, savedAt: '2027-01-15T03:20:00.500Z' },
        { revision: 7, savedAt: '2027-01-15T03:10:00.500Z' },
      ].map((copy) => ({
        planId: 'plan-1',
        title: 'Truyền thông chính sách năm 2027',
        unitName: 'UBND xã An Bình',
        year: 2027,
        ...copy,
      })),
    )
  })

  test('shows damaged files as damaged and goes on', async () => {
    await put('a [1]/2027-01-15 10-40-00-000 bản 1.khtt.json', '{"half":')
    await put('a [1]/2027-01-15 10-50-00-000 bản 2.khtt.json', planText(1))
    await put('a [1]/empty.khtt.json', '')
    const entries = await reader().list()
    expect(entries.map(({ fileName, plan }) => [fileName, plan?.revision]).sort()).toEqual([
      ['2027-01-15 10-40-00-000 bản 1.khtt.json', undefined],
      ['2027-01-15 10-50-00-000 bản 2.khtt.json', 2],
      ['empty.khtt.json', undefined],
    ])
  })

  test('takes files put there by hand, with the time of the file', async () => {
    await put('từ USB.json', planText(1))
    const [entry] = await reader().list()
    expect(entry?.plan).toMatchObject({ revision: 0, savedAt: entry?.modifiedAt })
  })

  test('leaves out what is no copy', async () => {
    await put('a [1]/~khtt-0123456789abcdef.tmp', planText(1))
    await put('a [1]/ghi chú.txt', 'x')
    await put('a [1]/deeper/b.khtt.json', planText(1))
    expect(await reader().list()).toEqual([])
  })

  test('is empty where there is no folder', async () => {
    expect(await reader(path.join(folder, 'none')).list()).toEqual([])
  })

  test('sees that a file changed since it was listed', async () => {
    const mirrors = reader()
    await put('a.khtt.json', planText(1))
    await mirrors.list()
    await put('a.khtt.json', 'spoilt')
    expect((await mirrors.list())[0]?.plan).toBeNull()
  })
})

describe('reading a mirror', () => {
  test('gives the text of a listed file, damaged or not', async () => {
    await put('a.khtt.json', '{"half":')
    const mirrors = reader()
    const [entry] = await mirrors.list()
    expect(await mirrors.read(entry?.token ?? '')).toEqual({ text: '{"half":' })
  })

  test('takes tokens only, never a path', async () => {
    await put('a.khtt.json', planText(1))
    const mirrors = reader()
    await mirrors.list()
    for (const token of [path.join(folder, 'a.khtt.json'), 'a.khtt.json', '../a', '']) {
      await expect(mirrors.read(token)).rejects.toMatchObject({ failure: { code: 'not-found' } })
    }
  })

  test('says so when the file is gone', async () => {
    await put('a.khtt.json', planText(1))
    const mirrors = reader()
    const [entry] = await mirrors.list()
    await rm(path.join(folder, 'a.khtt.json'))
    await expect(mirrors.read(entry?.token ?? '')).rejects.toMatchObject({
      failure: { code: 'not-found' },
    })
  })
})

describe('the test at start', () => {
  test('makes the folder, proves it and leaves nothing in it', async () => {
    const fresh = path.join(folder, 'Kế hoạch Truyền thông', 'Bản sao')
    expect(await testMirrorFolder(fresh, silentLog)).toBeNull()
    expect(await reader(fresh).list()).toEqual([])
  })

  test('says which folder fails and why', async () => {
    await put('file', 'in the way')
    const problem = await testMirrorFolder(path.join(folder, 'file', 'Bản sao'), silentLog)
    expect(problem).toContain('Không ghi được bản sao')
    expect(problem).toContain(path.join(folder, 'file', 'Bản sao'))
  })
})
