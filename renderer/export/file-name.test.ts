import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import { documentFileName, inSigningOrder, numberedFileName, setFolderName } from './file-name'

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
    expect(documentFileName(planOf(name), 'plan', 'docx')).toBe(expected)
  })

  it('is cut between words', () => {
    const centre =
      'Trung tâm Ứng dụng tiến bộ khoa học kỹ thuật, Kiểm nghiệm, Khuyến nông và Dịch vụ nông nghiệp'
    expect(documentFileName(planOf(centre), 'plan', 'docx')).toBe(
      'Ke-hoach-truyen-thong-2027-Trung-tam-Ung-dung-tien-bo-khoa-hoc-ky.docx',
    )
    const set = [
      setFolderName(planOf(centre)),
      numberedFileName(planOf(centre), 'decision', 2, 'docx'),
    ]
    expect(set.join('/').length).toBeLessThan(160)
    expect(
      documentFileName(
        planOf('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố Huế'),
        'plan',
        'pdf',
      ),
    ).toBe('Ke-hoach-truyen-thong-2027-Van-phong-HDND-va-UBND-thanh-pho-Hue.pdf')
  })

  it('stays short whatever the unit is called', () => {
    expect(documentFileName(planOf('Rất dài '.repeat(100)), 'plan', 'pdf').length).toBeLessThan(100)
  })
})

describe('a set of files', () => {
  it('stands in the order papers are signed', () => {
    expect(inSigningOrder(['calendar', 'plan', 'submission'])).toEqual([
      'submission',
      'plan',
      'calendar',
    ])
    expect(numberedFileName(planOf('Phòng Kinh tế'), 'submission', 1, 'docx')).toBe(
      '01-To-trinh-ke-hoach-truyen-thong-2027-Phong-Kinh-te.docx',
    )
  })
})
