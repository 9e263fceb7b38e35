import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bundledLists } from '#shared/lists/bundled'
import { listFileText } from '#shared/lists/list-file'
import { createTokens } from '../files/tokens'
import { createListCopies } from './copies'

let root: string
let folder: string
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'khtt-lists-'))
  folder = path.join(root, 'Danh mục')
})
afterEach(() => rm(root, { recursive: true }))

const { edition, entries } = bundledLists.budgetCodes
const text = (most: number) =>
  listFileText({ budgetCodes: { edition, entries: entries.slice(0, most) } })
const copiesAt = (time: string) =>
  createListCopies({ folder, tokens: createTokens(), now: () => new Date(time) })

describe('copies of the lists', () => {
  test('are one file a day by Vietnamese time, holding the last state of the day', async () => {
    const copies = copiesAt('2027-01-15T18:00:00.000Z')
    await Promise.all([copies.write(text(3)), copies.write(text(2))])
    const [name = ''] = await readdir(folder)
    expect(name).toBe('2027-01-16 Danh mục của đơn vị.danh-muc.json')
    expect(await readFile(path.join(folder, name), 'utf8')).toBe(text(2))
  })

  test('of other days stay as they are', async () => {
    await copiesAt('2027-01-15T03:00:00.000Z').write(text(3))
    await copiesAt('2027-01-16T03:00:00.000Z').write(text(1))
    expect(await readdir(folder)).toHaveLength(2)
    expect(
      await readFile(path.join(folder, '2027-01-15 Danh mục của đơn vị.danh-muc.json'), 'utf8'),
    ).toBe(text(3))
  })

  test('are never written over by what is no list', async () => {
    await copiesAt('2027-01-15T03:00:00.000Z').write(text(3))
    await expect(copiesAt('2027-01-15T04:00:00.000Z').write('{}')).rejects.toThrow(/Danh mục/)
    expect(await readFile(path.join(folder, (await readdir(folder))[0] ?? ''), 'utf8')).toBe(
      text(3),
    )
  })

  test('that cannot be written say why', async () => {
    await writeFile(folder, 'a file where the folder should be')
    await expect(copiesAt('2027-01-15T03:00:00.000Z').write(text(3))).rejects.toThrow()
    await rm(folder)
    await mkdir(folder)
    await expect(copiesAt('2027-01-15T03:00:00.000Z').write(text(3))).resolves.toBeDefined()
  })
})
