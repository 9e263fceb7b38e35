import { describe, expect, it } from 'vitest'
import {
  bodyWithinSentence,
  channelWithinSentence,
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

  it('gives a body that is told by what it is no capital inside a sentence', () => {
    expect(bodyWithinSentence('Cơ quan chủ trì soạn thảo')).toBe('cơ quan chủ trì soạn thảo')
    expect(bodyWithinSentence('Các thôn')).toBe('các thôn')
    expect(bodyWithinSentence('Báo và Phát thanh, Truyền hình tỉnh')).toBe(
      'Báo và Phát thanh, Truyền hình tỉnh',
    )
    expect(bodyWithinSentence('Doanh nghiệp tư nhân Hoàng Anh')).toBe(
      'doanh nghiệp tư nhân Hoàng Anh',
    )
    expect(bodyWithinSentence('Cơ quan Thường trực')).toBe('Cơ quan Thường trực')
  })

  it.each([
    ['Màn hình điện tử', 'màn hình điện tử'],
    ['Nhóm Zalo của thôn', 'nhóm Zalo của thôn'],
    ['Zalo UBND xã', 'Zalo UBND xã'],
    ['TikTok xã', 'TikTok xã'],
    ['Youtube xã', 'Youtube xã'],
    ['Cổng Thông tin điện tử xã', 'Cổng Thông tin điện tử xã'],
    ['Bình An TV', 'Bình An TV'],
    ['Đài Truyền thanh xã', 'Đài Truyền thanh xã'],
  ])('writes the channel %s inside a sentence as %s', (channel, expected) => {
    expect(channelWithinSentence(channel)).toBe(expected)
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
