import { expect, it } from 'vitest'
import { bound } from './bind'

it.each([
  ['giai đoạn 2022 - 2027”', 'giai đoạn 2022\u00a0-\u00a02027”'],
  ['01/10/2026 - 30/06', '01/10/2026 - 30/06'],
  ['15 - 20 hộ', '15 - 20 hộ'],
  ['tại Phụ lục IV kèm theo', 'tại Phụ\u00a0lục\u00a0IV kèm theo'],
  ['Phụ lục Iđ', 'Phụ lục Iđ'],
  ['12022 - 2027', '12022 - 2027'],
])('%s', (text, expected) => {
  expect(bound(text)).toBe(expected)
})
