import { describe, expect, test } from 'vitest'
import { freeFolder, withEnding } from './free-name'

describe('a name handed back without its ending', () => {
  test('gets it, and takes no name the officer did not confirm', () => {
    expect(withEnding('/a/b.docx', '.docx')).toBe('/a/b.docx')
    expect(withEnding('/a/b.DOCX', '.docx')).toBe('/a/b.DOCX')
    expect(withEnding('/a/b', '.docx', () => false)).toBe('/a/b.docx')
    expect(withEnding('/a/v1.2', '.docx', () => false)).toBe('/a/v1.2.docx')
    const taken = new Set(['/a/b.docx', '/a/b (2).docx'])
    expect(withEnding('/a/b', '.docx', (file) => taken.has(file))).toBe('/a/b (3).docx')
  })
})

test('a folder takes the first free name after one that stands', () => {
  const taken = new Set(['/a/Bộ', '/a/Bộ (2)'])
  expect(freeFolder('/a/Bộ', (folder) => taken.has(folder))).toBe('/a/Bộ (3)')
  expect(freeFolder('/a/Khác', (folder) => taken.has(folder))).toBe('/a/Khác')
})
