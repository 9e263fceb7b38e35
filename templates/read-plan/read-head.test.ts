import { describe, expect, it } from 'vitest'
import { plainPaper } from '../../test/fixtures/plain-paper'
import { readPlanFile } from './read-plan-file'

function read(parent: string, name: string, signed: readonly string[]) {
  let ids = 0
  const reading = readPlanFile(
    plainPaper([
      `${parent}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
      `*${name}\tĐộc lập - Tự do - Hạnh phúc`,
      'Số: 33/KH-VP\tAn Hải, ngày 14 tháng 02 năm 2026',
      '*KẾ HOẠCH',
      '*Truyền thông chính sách năm 2026',
      'Thực hiện Kế hoạch số 61/KH-UBND ngày 09/01/2026 của UBND thành phố về truyền thông chính sách năm 2026, Văn phòng HĐND và UBND phường xây dựng Kế hoạch với những nội dung sau:',
      '*I. MỤC ĐÍCH',
      '- Giúp Nhân dân tiếp cận sớm các chính sách mới.',
      ...signed,
    ]),
    { newId: () => `r${(ids += 1)}`, year: 2026 },
  )
  if (reading.status !== 'read') throw new Error(reading.message)
  return { unit: reading.plan.unit, texts: reading.unsure.map(({ text }) => text) }
}

describe('a letterhead in short forms', () => {
  it('is written out, and says nothing that is kept apart', () => {
    const { unit, texts } = read('UBND PHƯỜNG AN HẢI', 'VĂN PHÒNG HĐND VÀ UBND', [
      'Nơi nhận:\tPHÓ CHÁNH VĂN PHÒNG',
      '- UBND phường;',
      '- Lưu: VP.',
      '\tPhan Thị Ngọc Lan',
    ])
    expect(unit).toMatchObject({
      parentName: 'Ủy ban nhân dân phường An Hải',
      name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
      kind: 'office',
      signer: { headPosition: 'Phó Chánh Văn phòng', name: 'Phan Thị Ngọc Lan' },
    })
    expect(texts).toEqual([])
  })

  it.each([
    ['UBND XÃ HIỀN QUAN', 'communalCommittee'],
    ['UBND TỈNH PHÚ THỌ', 'provincialCommittee'],
  ])('is of the kind it would be in full: %s', (name, kind) => {
    expect(read('', name, []).unit.kind).toBe(kind)
  })
})

describe('who keeps the paper', () => {
  it.each([
    ['Lưu: VP', 'VP'],
    ['Lưu: VT, VHXH', 'VHXH'],
    ['Lưu VT, VHXH (05b)', 'VHXH'],
    ['Lưu: VHXH, VT', 'VHXH'],
    ['Lưu: VT', ''],
  ])('is told by “%s”', (line, archive) => {
    const { unit } = read('', 'UBND XÃ HIỀN QUAN', [
      'Nơi nhận:\tCHỦ TỊCH',
      '- UBND tỉnh;',
      `- ${line}.`,
      '\tLê Văn Nam',
    ])
    expect(unit.archiveAbbreviation).toBe(archive)
    expect(unit.recipients).toEqual(['UBND tỉnh'])
  })
})
