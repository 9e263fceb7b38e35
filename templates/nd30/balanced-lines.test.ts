import { describe, expect, it } from 'vitest'
import { balancedLines } from './balanced-lines'
import { textWidthMm } from './text-width'

describe('balancedLines', () => {
  const subject =
    'Triển khai thực hiện công tác truyền thông chính sách trên địa bàn xã An Bình năm 2027'

  it('leaves a text that fits on one line', () => {
    expect(balancedLines('Truyền thông chính sách năm 2027', 'bold', 14, 140)).toHaveLength(1)
  })

  it('breaks a long one into lines of about the same length, losing no word', () => {
    const lines = balancedLines(subject, 'bold', 14, 140)
    const widths = lines.map((line) => textWidthMm(line, 'bold', 14))
    expect(lines.join(' ')).toBe(subject)
    expect(lines).toHaveLength(2)
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.5)
  })

  it('keeps a number with the word that names it', () => {
    const text = '(Kèm theo Quyết định số 15/QĐ-UBND ngày 08 tháng 01 năm 2027 của Ủy ban nhân dân)'
    for (const width of [60, 80, 100, 120]) {
      const lines = balancedLines(text, 'italic', 14, width)
      expect(lines.join(' ')).toBe(text)
      for (const line of lines) expect(line).not.toMatch(/(?:ngày|tháng|năm|số)$/)
    }
  })

  it('gives nothing for a blank text', () => {
    expect(balancedLines('  ', 'bold', 14, 140)).toEqual([])
  })

  it.each([
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 60, /^SỞ VĂN HÓA, THỂ THAO|^SỞ VĂN HÓA,$/],
    ['PHÒNG VĂN HÓA - XÃ HỘI', 45, /^PHÒNG$/],
    [
      'Phân công nhân sự làm công tác truyền thông chính sách và cử người phát ngôn năm 2027',
      140,
      /chính sách$/,
    ],
    [
      'Triển khai thực hiện công tác truyền thông chính sách trên địa bàn xã An Bình năm 2027',
      140,
      /chính sách$/,
    ],
  ])('breaks “%s” where a reader pauses', (text, width, first) => {
    const [line, ...rest] = balancedLines(text, 'bold', 13, width)
    expect(rest.length).toBeGreaterThan(0)
    expect(line).toMatch(first)
  })

  it('never leaves a lonely last word', () => {
    const name =
      'TRUNG TÂM CUNG ỨNG DỊCH VỤ SỰ NGHIỆP CÔNG VÀ TRUYỀN THÔNG ĐA PHƯƠNG TIỆN PHƯỜNG TÂN SƠN NHẤT'
    for (const width of [52, 56, 60, 64]) {
      const lines = balancedLines(name, 'bold', 13, width)
      expect(lines.join(' ')).toBe(name)
      for (const line of lines) {
        expect(textWidthMm(line, 'bold', 13)).toBeLessThanOrEqual(width)
        expect(line).toContain(' ')
      }
    }
  })

  it.each([
    ['PHÒNG BÁO CHÍ - XUẤT BẢN', 13, 52],
    [
      'TRUNG TÂM ỨNG DỤNG TIẾN BỘ KHOA HỌC KỸ THUẬT, KIỂM NGHIỆM, KHUYẾN NÔNG VÀ DỊCH VỤ NÔNG NGHIỆP CÔNG NGHỆ CAO THÀNH PHỐ HỒ CHÍ MINH',
      13,
      54,
    ],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG THÀNH PHỐ HỒ CHÍ MINH', 13, 52],
    ['BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÔNG TRÌNH GIAO THÔNG TỈNH LÀO CAI', 13, 56],
  ])('breaks no word of “%s” in the middle', (name, size, width) => {
    const lines = balancedLines(name, 'bold', size, width)
    expect(lines.join(' ')).toBe(name)
    for (const word of ['BÁO CHÍ', 'XUẤT BẢN', 'KHOA HỌC', 'KỸ THUẬT', 'DỊCH VỤ', 'CÔNG NGHỆ']) {
      if (name.includes(word)) expect(lines.join('|')).toContain(word)
    }
    for (const word of ['MÔI TRƯỜNG', 'HỒ CHÍ MINH', 'QUẢN LÝ', 'DỰ ÁN', 'ĐẦU TƯ', 'LÀO CAI']) {
      if (name.includes(word)) expect(lines.join('|')).toContain(word)
    }
    for (const line of lines) expect(textWidthMm(line, 'bold', size)).toBeLessThanOrEqual(width)
  })

  it('keeps “thành phố”, “giai đoạn” in one piece', () => {
    for (const width of [30, 40, 50]) {
      const lines = balancedLines('ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH', 'bold', 13, width)
      expect(lines.join('|')).toContain('THÀNH PHỐ')
    }
  })
})
