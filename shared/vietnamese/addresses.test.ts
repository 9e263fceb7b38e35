import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressPattern } from './addresses'

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([match]) => match)

it('finds e-mail, web addresses and names of files in prose', () => {
  const text =
    'Gửi về ubnd@anbinh.gov.vn hoặc (https://anbinh.gov.vn/tin/2026), anbinh.gov.vn/a; tệp ke-hoach-2026.docx. Xem www.tuphap.vn'
  expect(found(text, addressPattern('vn', 'com', 'docx?'))).toEqual([
    'ubnd@anbinh.gov.vn',
    'https://anbinh.gov.vn/tin/2026),',
    'anbinh.gov.vn/a;',
    'ke-hoach-2026.docx',
    'www.tuphap.vn',
  ])
})

it('finds the same as when it began at every letter', () => {
  const slow = /\S+@\S+|(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:vn|com)(?:\/\S*)?/giu
  const text = fc
    .array(fc.constantFrom('a', 'ă', '-', '_', '.', '@', ' ', '/', '1', '.vn', 'com', 'http://'))
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (each) => {
      expect(found(each, addressPattern('vn', 'com'))).toEqual(found(each, slow))
    }),
  )
})
