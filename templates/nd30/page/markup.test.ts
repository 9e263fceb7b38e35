import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceAddress, sourceOfAddress } from './markup'

describe('addresses of fields', () => {
  it('come back as the source they were made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        expect(sourceOfAddress(sourceAddress(source))).toBe(source)
      }),
    )
  })

  it('are made of any text', () => {
    expect(sourceOfAddress(sourceAddress('a/\ud800'))).toBe('a/\ufffd')
  })

  it('are not taken from anywhere else', () => {
    for (const address of ['https://example.org/', 'KHTT:a', 'a', '', 'khtt:%']) {
      expect(sourceOfAddress(address)).toBeNull()
    }
  })
})
