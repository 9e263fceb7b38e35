import { expect, test } from 'vitest'
import { createPdfCache } from './pdf-cache'

const bytes = (length: number) => new Uint8Array(length)

test('gives up what was used longest ago when it grows too large', () => {
  const cache = createPdfCache(100)
  cache.set('a', bytes(40))
  cache.set('b', bytes(40))
  expect(cache.get('a')).toHaveLength(40)
  cache.set('c', bytes(40))
  expect(cache.get('b')).toBeUndefined()
  expect(cache.get('a')).toHaveLength(40)
  expect(cache.get('c')).toHaveLength(40)
})

test('counts a section printed again once', () => {
  const cache = createPdfCache(100)
  cache.set('a', bytes(90))
  cache.set('a', bytes(50))
  cache.set('b', bytes(50))
  expect(cache.get('a')).toHaveLength(50)
})

test('keeps the newest even when it alone is too large', () => {
  const cache = createPdfCache(100)
  cache.set('a', bytes(50))
  cache.set('b', bytes(500))
  expect(cache.get('a')).toBeUndefined()
  expect(cache.get('b')).toHaveLength(500)
})
