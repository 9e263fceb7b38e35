import { describe, expect, it } from 'vitest'
import { blockText } from '../../test/fixtures/document-text'
import { numbered } from './outline'
import { paragraph } from './parts'

describe('numbered', () => {
  it('numbers sections, clauses, points and dashes', () => {
    const blocks = numbered([
      {
        title: 'Nội dung',
        clauses: [
          { title: 'Một', items: [{ text: 'A.' }, { text: 'B.', dashes: [{ text: 'b1.' }] }] },
          { title: 'Hai', lead: [paragraph('Lời.')] },
        ],
      },
      { title: 'Kinh phí', items: [{ text: 'X.' }, { text: 'Y.' }] },
    ])
    expect(blocks.map(blockText)).toEqual([
      'I. NỘI DUNG',
      '1. Một',
      'a) A.',
      'b) B.',
      '- b1.',
      '2. Hai',
      'Lời.',
      'II. KINH PHÍ',
      '1. X.',
      '2. Y.',
    ])
  })

  it('leaves out what is empty and closes the numbers up', () => {
    const blocks = numbered([
      { title: 'Trống', clauses: [{ title: 'Cũng trống' }] },
      {
        title: 'Có',
        clauses: [{ title: 'Trống' }, { title: 'Một', items: [{ text: 'A.' }] }],
      },
    ])
    expect(blocks.map(blockText)).toEqual(['I. CÓ', 'A.'])
  })
})
