import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import { documentFileName } from './file-name'

const planOf = (name: string) => emptyPlan('p', 2027, { ...emptyUnit('communalCommittee'), name })

describe('documentFileName', () => {
  it.each([
    ['Ủy ban nhân dân xã An Bình', 'Ke-hoach-truyen-thong-2027-UBND-xa-An-Binh.docx'],
    ['Uỷ ban nhân dân phường Đức Xuân', 'Ke-hoach-truyen-thong-2027-UBND-phuong-Duc-Xuan.docx'],
    [
      'Sở Văn hóa, Thể thao và Du lịch',
      'Ke-hoach-truyen-thong-2027-So-Van-hoa-The-thao-va-Du-lich.docx',
    ],
    ['', 'Ke-hoach-truyen-thong-2027.docx'],
    ['../:*?"<>|', 'Ke-hoach-truyen-thong-2027.docx'],
  ])('names the file of %j', (name, expected) => {
    expect(documentFileName(planOf(name), 'docx')).toBe(expected)
  })

  it('stays short whatever the unit is called', () => {
    expect(documentFileName(planOf('Rất dài '.repeat(100)), 'pdf').length).toBeLessThan(100)
  })
})
