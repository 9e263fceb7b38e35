import { describe, expect, it } from 'vitest'
import { emptyRow } from '#shared/plan/defaults'
import type { LegalBasis } from '#shared/plan/legal-basis'
import { firstCitation, laterCitation } from './citation'

const basis = (values: Partial<LegalBasis>): LegalBasis => ({
  ...emptyRow('legalBases', 'b'),
  ...values,
})

const directive = basis({
  type: 'directive',
  number: '07/CT-TTg',
  date: '2023-03-21',
  issuer: 'Thủ tướng Chính phủ',
  subject: 'Tăng cường công tác truyền thông chính sách',
})
const law = basis({
  type: 'law',
  number: '72/2025/QH15',
  issuer: 'Quốc hội',
  date: '2025-06-16',
  subject: 'Tổ chức chính quyền địa phương',
})

describe('firstCitation', () => {
  it('gives type, number, date, issuer and subject', () => {
    expect(firstCitation(directive)).toBe(
      'Chỉ thị số 07/CT-TTg ngày 21 tháng 3 năm 2023 của Thủ tướng Chính phủ về tăng cường công tác truyền thông chính sách',
    )
  })

  it('gives a law by name and date only, however the name was typed', () => {
    const cited = 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'
    expect(firstCitation(law)).toBe(cited)
    expect(firstCitation({ ...law, subject: 'Luật Tổ chức chính quyền địa phương' })).toBe(cited)
  })

  it.each([
    ['Quy định chi tiết việc phát ngôn', 'quy định chi tiết việc phát ngôn'],
    ['V/v triển khai Đề án 407', 'về việc triển khai Đề án 407'],
    ['về công tác văn thư', 'về công tác văn thư'],
    ['Đề án chuyển đổi số', 'về Đề án chuyển đổi số'],
  ])('joins the subject “%s”', (subject, joined) => {
    expect(firstCitation({ ...directive, subject }).endsWith(`Chính phủ ${joined}`)).toBe(true)
  })

  it('leaves out what is not known', () => {
    expect(firstCitation({ ...directive, number: '', date: null, issuer: '' })).toBe(
      'Chỉ thị về tăng cường công tác truyền thông chính sách',
    )
  })
})

describe('laterCitation', () => {
  it('gives type and number, or the law’s name', () => {
    expect(laterCitation(directive)).toBe('Chỉ thị số 07/CT-TTg')
    expect(laterCitation(law)).toBe('Luật Tổ chức chính quyền địa phương')
  })
})
