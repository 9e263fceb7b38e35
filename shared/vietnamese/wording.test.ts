import { describe, expect, it } from 'vitest'
import {
  enumerate,
  lowerFirst,
  phrase,
  sentence,
  sentences,
  textLines,
  tidy,
  upperCase,
} from './wording'

describe('wording', () => {
  it('tidies spaces, composition and invisible characters', () => {
    expect(tidy('  Ủy  ban\u0000 nha\u0302n\u200b dân\r\n\txã ')).toBe('Ủy ban nhân dân\nxã')
    expect(tidy('a\ud800b')).toBe('ab')
    expect(tidy('Tết 🎉')).toBe('Tết 🎉')
  })

  it('drops closing punctuation and a typed dash', () => {
    expect(phrase('- Công khai thông tin; ')).toBe('Công khai thông tin')
    expect(phrase('Hết./.')).toBe('Hết')
    expect(phrase('ngày 10/12')).toBe('ngày 10/12')
  })

  it('makes one sentence', () => {
    expect(sentence('bảo đảm kịp thời;')).toBe('Bảo đảm kịp thời.')
    expect(sentence('Vì sao phải đăng ký?')).toBe('Vì sao phải đăng ký?')
    expect(sentence(' ')).toBe('')
  })

  it('keeps abbreviations when lowering the first letter', () => {
    expect(lowerFirst('Truyền thông chính sách')).toBe('truyền thông chính sách')
    expect(lowerFirst('Đẩy mạnh')).toBe('đẩy mạnh')
    expect(lowerFirst('UBND xã')).toBe('UBND xã')
  })

  it('keeps the capital of a name, not of words that begin like one', () => {
    expect(lowerFirst('Hội Nông dân xã')).toBe('Hội Nông dân xã')
    expect(lowerFirst('Hội nghị, tập huấn')).toBe('hội nghị, tập huấn')
    expect(lowerFirst('Ban hành')).toBe('ban hành')
    expect(lowerFirst('Phòng Văn hóa - Xã hội')).toBe('Phòng Văn hóa - Xã hội')
  })

  it('raises Vietnamese letters', () => {
    expect(upperCase('Ủy ban nhân dân xã Đường Lâm')).toBe('ỦY BAN NHÂN DÂN XÃ ĐƯỜNG LÂM')
  })

  it('enumerates', () => {
    expect(enumerate([])).toBe('')
    expect(enumerate(['A.'])).toBe('A')
    expect(enumerate(['A', '', 'B;', 'C'])).toBe('A, B và C')
  })

  it('splits typed paragraphs', () => {
    expect(textLines('một\n\n hai ')).toEqual(['một', 'hai'])
    expect(sentences('một\n.\nhai;')).toEqual(['Một.', 'Hai.'])
  })
})
