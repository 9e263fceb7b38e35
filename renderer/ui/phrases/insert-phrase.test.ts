import { describe, expect, it } from 'vitest'
import { insertPhrase, sentenceAt } from './insert-phrase'

describe('a phrase put into a field', () => {
  it('becomes the last line of a list, over blank lines at its end', () => {
    expect(insertPhrase('lines', 'Một.\n\n', 0, 'Hai.').text).toBe('Một.\nHai.')
    expect(insertPhrase('lines', '', null, 'Một.').text).toBe('Một.')
  })

  it('goes in at the caret, with a space on either side', () => {
    const { text, caret } = insertPhrase('text', 'Đầu. Cuối.', 4, 'Giữa.')
    expect(text).toBe('Đầu. Giữa. Cuối.')
    expect(text.slice(0, caret)).toBe('Đầu. Giữa.')
    expect(insertPhrase('text', 'Đầu.Cuối.', 4, 'Giữa.').text).toBe('Đầu. Giữa. Cuối.')
    expect(insertPhrase('text', 'theo , rồi', 5, 'lịch').text).toBe('theo lịch, rồi')
  })

  it('goes in at the end of a field nobody was in, or that grew shorter since', () => {
    expect(insertPhrase('text', 'Đầu.', null, 'Cuối.').text).toBe('Đầu. Cuối.')
    expect(insertPhrase('text', 'Đầu.', 99, 'Cuối.').text).toBe('Đầu. Cuối.')
  })
})

describe('the sentence to keep as a phrase', () => {
  it('is what is selected, else the line of the caret, else the whole text', () => {
    const text = 'Dòng một.\nDòng hai.\n'
    expect(sentenceAt('lines', text, { start: 5, end: 8 })).toBe('một')
    expect(sentenceAt('lines', text, { start: 12, end: 12 })).toBe('Dòng hai.')
    expect(sentenceAt('lines', text, { start: 0, end: 0 })).toBe('Dòng một.')
    expect(sentenceAt('lines', 'Một.\nHai.', null)).toBe('Hai.')
    expect(sentenceAt('text', ' Cả đoạn. ', null)).toBe('Cả đoạn.')
  })
})
