import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answers, resetElectron, seen } from '../../test/fakes/electron'
import { silentLog } from '../../test/fakes/silent-log'
import { settings } from '../settings'
import { createFileOperations } from './dialogs'
import { createJsonFile } from './json-file'
import { createTokens } from './tokens'

let folder: string
let documents: string

beforeEach(async () => {
  resetElectron()
  folder = await mkdtemp(path.join(tmpdir(), 'khtt-dialogs-'))
  documents = path.join(folder, 'Documents')
  await mkdir(documents)
})
afterEach(() => rm(folder, { recursive: true }))

const operations = (exportFolder?: string) =>
  createFileOperations({
    mainWindow: () => undefined,
    settings: createJsonFile(path.join(folder, 'settings.json'), settings, {}, silentLog),
    tokens: createTokens(),
    documents,
    exportFolder,
  })

const choose = (filePath: string) => {
  answers.save = { canceled: false, filePath }
}
const asked = () => seen.calls.at(-1)?.[1] as { defaultPath: string }

describe('saving', () => {
  test('writes where the officer chose, and opens it again by token alone', async () => {
    const files = operations()
    const target = path.join(folder, 'Kế hoạch 2027.docx')
    choose(target)
    const saved = await files.saveWord('05/KH-UBND', new Uint8Array([1, 2]))
    expect(asked().defaultPath).toBe(path.join(documents, '05 KH-UBND.docx'))
    expect([...(await readFile(target))]).toEqual([1, 2])
    expect(saved?.fileName).toBe('Kế hoạch 2027.docx')
    await files.openFile(saved?.token ?? '')
    expect(seen.calls.at(-1)).toEqual(['openPath', target])
    files.showInFolder(saved?.token ?? '')
    expect(seen.calls.at(-1)).toEqual(['showItemInFolder', target])
  })

  test('a path from the page opens nothing', async () => {
    const files = operations()
    await expect(files.openFile(path.join(folder, 'a.exe'))).rejects.toThrow()
    expect(() => {
      files.showInFolder(folder)
    }).toThrow()
    expect(seen.calls).toEqual([])
  })

  test('cancelled writes nothing', async () => {
    expect(await operations().savePdf('a', new Uint8Array([1]))).toBeNull()
  })

  test('the next dialog opens in the last folder, while it is there', async () => {
    const usb = path.join(folder, 'usb')
    await mkdir(usb)
    choose(path.join(usb, 'a.khtt.json'))
    await operations().savePlanFile('a', '{}')
    await operations().saveWord('b', new Uint8Array())
    expect(asked().defaultPath).toBe(path.join(usb, 'b.docx'))
    await rm(usb, { recursive: true })
    await expect(operations().saveWord('b', new Uint8Array())).rejects.toThrow()
    expect(asked().defaultPath).toBe(path.join(documents, 'b.docx'))
  })

  test('with a folder for exports nobody is asked', async () => {
    const out = path.join(folder, 'out')
    const saved = await operations(out).saveWord('Tờ trình', new Uint8Array([7]))
    expect(saved?.fileName).toBe('Tờ trình.docx')
    expect([...(await readFile(path.join(out, 'Tờ trình.docx')))]).toEqual([7])
    expect(seen.calls).toEqual([])
  })
})

describe('opening a plan file', () => {
  const open = async (content: Uint8Array | string) => {
    const file = path.join(folder, 'a.khtt.json')
    await writeFile(file, content)
    answers.open = { canceled: false, filePaths: [file] }
    return operations().openPlanFile()
  }

  test('gives its name and text', async () => {
    expect(await open('{"tên":"Kế hoạch"}')).toEqual({
      fileName: 'a.khtt.json',
      text: '{"tên":"Kế hoạch"}',
    })
  })

  test('bytes that are no text are a damaged file', async () => {
    await expect(open(new Uint8Array([0xff, 0xfe, 0x00]))).rejects.toMatchObject({
      failure: { code: 'damaged' },
    })
  })

  test('a file that is gone is said to be gone', async () => {
    answers.open = { canceled: false, filePaths: [path.join(folder, 'gone.json')] }
    await expect(operations().openPlanFile()).rejects.toMatchObject({
      failure: { code: 'not-found' },
    })
  })

  test('cancelled gives nothing', async () => {
    expect(await operations().openPlanFile()).toBeNull()
  })
})
