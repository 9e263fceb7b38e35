import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { silentLog } from '../../test/fakes/silent-log'
import { createPrintPages } from './print-pages'
import { respond } from './setup'

const APP_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

let folder: string
let root: string
const pages = createPrintPages()

const get = (url: string, method = 'GET') => respond({ url, method }, root, pages, silentLog)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'khtt-protocol-'))
  root = path.join(folder, 'renderer')
  await mkdir(path.join(root, 'assets'), { recursive: true })
  await writeFile(path.join(root, 'index.html'), '<p>Kế hoạch</p>')
  await writeFile(path.join(root, 'assets', 'a.mjs'), 'export {}')
  await writeFile(path.join(root, 'assets', 'a.unknown'), 'x')
  await writeFile(path.join(folder, 'secret.html'), 'secret')
})

afterAll(() => rm(folder, { recursive: true }))

describe('the app page', () => {
  test('comes with the whole policy, as a header', async () => {
    const response = await get('app://bundle/index.html')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toBe(APP_CSP)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toBe('<p>Kế hoạch</p>')
  })

  test('serves scripts with a type that runs, and unknown files with one that does not', async () => {
    const type = async (name: string) =>
      (await get(`app://bundle/assets/${name}`)).headers.get('content-type')
    expect(await type('a.mjs')).toBe('text/javascript; charset=utf-8')
    expect(await type('a.unknown')).toBe('application/octet-stream')
  })

  test.each([
    'app://other/index.html',
    'app://bundle/..%2fsecret.html',
    'app://bundle/missing.html',
    'app://bundle/assets',
    'app://bundle/',
  ])('%s is not found, still under the policy', async (url) => {
    const response = await get(url)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-security-policy')).toBe(APP_CSP)
    expect(await response.text()).not.toContain('secret')
  })

  test('a missing page says in Vietnamese that the draft is safe', async () => {
    const text = await (await get('app://bundle/missing.html')).text()
    expect(text).toContain('không bị mất')
  })

  test.each(['POST', 'PUT', 'HEAD'])('%s is refused', async (method) => {
    expect((await get('app://bundle/index.html', method)).status).toBe(405)
  })
})

describe('a page to be printed', () => {
  test('exists while it is printed, under a policy without script', async () => {
    const { address, remove } = pages.add({ html: '<p>Trang</p>', css: 'p { color: red }' })
    const page = await get(address)
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(await page.text()).toContain('<p>Trang</p>')
    const style = await get(address.replace('index.html', 'style.css'))
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(await style.text()).toBe('p { color: red }')
    expect((await get(address.replace('index.html', 'other.html'))).status).toBe(404)
    remove()
    expect((await get(address)).status).toBe(404)
  })

  test('never falls through to a file', async () => {
    expect((await get('app://bundle/print/nothing/index.html')).status).toBe(404)
  })
})
