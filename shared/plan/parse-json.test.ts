import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseJson } from './parse-json'

it('reads what was written, with the mark of an editor or without', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('', '\uFEFF'), (value, mark) => {
      const written = JSON.stringify(value)
      expect(parseJson(mark + written)).toEqual(JSON.parse(written))
    }),
  )
})

it('takes one mark only, and throws at what is no JSON', () => {
  expect(() => parseJson('\uFEFF\uFEFF{}')).toThrow(SyntaxError)
  expect(() => parseJson('{"a')).toThrow(SyntaxError)
})
