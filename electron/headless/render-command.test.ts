import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderCommand } from './render-command'

const fixture = (name: string) => path.join(import.meta.dirname, '../../test/fixtures/plans', name)

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'khtt-render-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function run(...args: string[]) {
  const lines = { out: [] as string[], error: [] as string[] }
  const code = await renderCommand(args, {
    log: (line) => lines.out.push(line),
    error: (line) => lines.error.push(line),
  })
  return { code, out: lines.out.join('\n'), error: lines.error.join('\n') }
}

describe('renderCommand', () => {
  it('writes a Word file, the same bytes each time', async () => {
    const [first, second] = [path.join(folder, '1.docx'), path.join(folder, '2.docx')]
    expect((await run(fixture('minimal.json'), first)).code).toBe(0)
    expect((await run(fixture('minimal.json'), second)).code).toBe(0)
    const bytes = await readFile(first)
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(bytes.equals(await readFile(second))).toBe(true)
    expect(await readdir(folder)).toEqual(['1.docx', '2.docx'])
  })

  it('takes paths relative to the current folder', async () => {
    const input = path.relative(process.cwd(), fixture('minimal.json'))
    const output = path.relative(process.cwd(), path.join(folder, 'kế hoạch.docx'))
    expect((await run(input, output)).code).toBe(0)
    expect(await readdir(folder)).toEqual(['kế hoạch.docx'])
  })

  it.each([
    ['not-json.txt', /không đọc được nội dung JSON/],
    ['missing-field.json', /Thiếu dữ liệu/],
    ['wrong-type.json', /Sai kiểu dữ liệu|không đúng dạng|không hợp lệ/],
    ['newer-version.json', /phiên bản ứng dụng mới hơn/],
  ])('refuses %s, says why in Vietnamese and writes nothing', async (name, reason) => {
    const output = path.join(folder, 'out.docx')
    await writeFile(output, 'bản cũ')
    const { code, error } = await run(fixture(name), output)
    expect(code).toBe(1)
    expect(error).toMatch(reason)
    expect(error).toContain('Không có tệp nào được ghi.')
    expect(await readFile(output, 'utf8')).toBe('bản cũ')
    expect(await readdir(folder)).toEqual(['out.docx'])
  })

  it('says when a file is not there, or its folder is not', async () => {
    const missing = await run(path.join(folder, 'không có.json'), path.join(folder, 'out.docx'))
    expect(missing.code).toBe(1)
    expect(missing.error).toContain('Không tìm thấy')
    const nowhere = await run(fixture('minimal.json'), path.join(folder, 'x', 'out.docx'))
    expect(nowhere.code).toBe(1)
    expect(nowhere.error).toContain('Không tìm thấy')
  })

  it.each([[[]], [['a.json']], [['a.json', 'b.docx', 'c']], [['a.json', 'b.pdf']]])(
    'shows how it is used for the arguments %j',
    async (args) => {
      const { code, error } = await run(...args)
      expect(code).toBe(2)
      expect(error).toContain('Cách dùng: npm run render')
    },
  )
})
