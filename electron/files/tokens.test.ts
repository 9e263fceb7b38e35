import { expect, test } from 'vitest'
import { OperationFailure } from '../failure'
import { createTokens } from './tokens'

test('a token leads back to its path and the same path keeps its token', () => {
  const tokens = createTokens()
  const first = tokens.issue('/a/b.docx')
  const second = tokens.issue('/a/c.docx')
  expect(first).not.toBe(second)
  expect(first).not.toContain('b.docx')
  expect(tokens.issue('/a/b.docx')).toBe(first)
  expect(tokens.resolve(first)).toBe('/a/b.docx')
})

test('nothing that was not issued here leads anywhere', () => {
  const elsewhere = createTokens().issue('/a/b.docx')
  const tokens = createTokens()
  for (const token of [elsewhere, '/a/b.docx', '', '__proto__', '../b.docx']) {
    expect(() => tokens.resolve(token)).toThrow(OperationFailure)
  }
})
