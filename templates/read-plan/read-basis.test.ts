import { describe, expect, it } from 'vitest'
import { judgeBasis } from '#shared/carry-over/bases/judge'
import { emptyRow } from '#shared/plan/defaults'
import { legalBasisCatalog } from '#shared/reference/legal-bases-catalog'
import { basesInSentence, readBasis } from './read-basis'

/** A paper the app does not know, and the unit's list has since learnt of. */
const text =
  'Căn cứ Thông tư số 99/2025/TT-BVHTTDL ngày 10/6/2025 của Bộ Văn hóa về thông tin cơ sở;'
const { id: _, ...own } = {
  ...emptyRow('legalBases', ''),
  type: 'circular' as const,
  number: '99/2025/TT-BVHTTDL',
  issuer: 'Bộ Văn hóa, Thể thao và Du lịch',
  date: '2025-06-10',
  subject: 'Hướng dẫn hoạt động thông tin cơ sở',
  validFrom: '2025-08-01',
  validTo: '2026-10-01',
  replacedBy: 'Thông tư số 12/2026/TT-BVHTTDL',
}

describe('a base read from a file', () => {
  it('is known and judged by the unit’s own list', () => {
    const unknown = readBasis(text, 'b1')
    expect(unknown).toMatchObject({ number: own.number, validTo: null, replacedBy: '' })
    const known = readBasis(text, 'b1', [own, ...legalBasisCatalog])
    expect(known).toEqual({ ...own, id: 'b1' })
    if (!known) throw new Error('It was not read')
    expect(judgeBasis(known, '2027-01-05')).toMatchObject({
      status: 'expired',
      since: '2026-10-01',
      replacedBy: own.replacedBy,
    })
  })

  it('is known by it in a sentence that names several, too', () => {
    const sentence = `Thực hiện Thông tư số ${own.number} ngày 10/6/2025 của Bộ Văn hóa, Kế hoạch số 45/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:`
    const [first, second] = basesInSentence(sentence, () => 'b', [own])
    expect(first?.issuer).toBe(own.issuer)
    expect(second?.number).toBe('45/KH-UBND')
  })

  it.each([
    ['Sở Văn hóa, Thể thao và Du lịch', 'về truyền thông chính sách', 'Truyền thông chính sách'],
    ['Sở Văn hóa, thể thao và du lịch', 'về truyền thông chính sách', 'Truyền thông chính sách'],
    ['Sở Văn hóa, thể thao và du lịch thành phố Huế', 'về thông tin', 'Thông tin'],
    ['Sở Lao động, Việc làm và An sinh xã hội', 'hướng dẫn truyền thông', 'Hướng dẫn truyền thông'],
    ['Sở Văn hóa, Thể thao và Du lịch', '', ''],
    ['Bộ Tài chính', ', có hiệu lực từ năm 2026', 'Có hiệu lực từ năm 2026'],
  ])('has its issuer whole: %s %s', (issuer, rest, subject) => {
    const basis = readBasis(`Căn cứ Công văn số 8/CV ngày 08/01/2026 của ${issuer} ${rest};`, 'b')
    expect(basis).toMatchObject({ number: '8/CV', issuer, subject })
  })

  it('does not take who makes the plan for a part of who made the last paper', () => {
    for (const own of ['Ủy ban nhân dân xã Hiền Quan', 'Phòng Kinh tế, Hạ tầng và Đô thị']) {
      const bases = basesInSentence(
        `Thực hiện Kế hoạch số 3/KH-UBND ngày 25/12/2025 của UBND tỉnh về truyền thông năm 2026 và Công văn số 88/SVHTTDL-BC ngày 08/01/2026 của Sở Văn hóa, Thể thao và Du lịch, ${own} xây dựng Kế hoạch với những nội dung sau:`,
        () => 'b',
      )
      expect(bases).toMatchObject([
        { issuer: 'UBND tỉnh', subject: 'Truyền thông năm 2026' },
        { issuer: 'Sở Văn hóa, Thể thao và Du lịch', subject: '' },
      ])
    }
  })
})
