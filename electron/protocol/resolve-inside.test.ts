import path from 'node:path'
import { expect, test } from 'vitest'
import { resolveInside } from './resolve-inside'

const root = path.resolve('/srv/app/renderer')
const inside = (...parts: string[]) => path.join(root, ...parts)

test.each([
  ['/index.html', inside('index.html')],
  ['/assets/a.js', inside('assets', 'a.js')],
  ['/assets/../index.html', inside('index.html')],
  ['/assets/B%E1%BA%A3n%20in.css', inside('assets', 'Bản in.css')],
  ['/..data/a.js', inside('..data', 'a.js')],
])('%s is %s', (address, file) => {
  expect(resolveInside(root, address)).toBe(file)
})

test.each([
  '/',
  '',
  '/.',
  '/../../x',
  '/../renderer-other/x',
  '/%2e%2e/x',
  '/..%2f..%2fx',
  '/assets/%2e%2e/%2e%2e/x',
  '/..%5c..%5cx',
  '/%',
  '/%E1%BA',
  '/a%00.js',
])('%j is outside', (address) => {
  expect(resolveInside(root, address)).toBeNull()
})
