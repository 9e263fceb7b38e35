import { expect, it } from 'vitest'
import { boundYears } from './bind'

it.each([
  ['giai đoạn 2022 - 2027”', 'giai đoạn 2022\u00a0-\u00a02027”'],
  ['01/10/2026 - 30/06', '01/10/2026 - 30/06'],
  ['15 - 20 hộ', '15 - 20 hộ'],
  ['12022 - 2027', '12022 - 2027'],
])('%s', (text, expected) => {
  expect(boundYears(text)).toBe(expected)
})
