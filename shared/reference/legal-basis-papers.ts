import type { LegalBasis } from '#shared/plan/legal-basis'

/** A document a plan may rest on, ready to be added to a plan. */
export type LegalBasisEntry = Omit<LegalBasis, 'id'>

/**
 * `verified` says that what the entry states was read in the source named; a date nobody read is
 * left blank. Unverified entries are offered as "cần kiểm tra". Everything stays editable once in a
 * plan.
 */
export function entry(
  facts: Pick<LegalBasisEntry, 'type' | 'number' | 'issuer' | 'date' | 'subject' | 'source'> &
    Partial<LegalBasisEntry>,
): LegalBasisEntry {
  return { validFrom: null, validTo: null, replacedBy: '', verified: false, ...facts }
}

/** Papers that sets of bases are made of; the rest stand in the catalog alone. */

export const localGovernmentLaw = entry({
  type: 'law',
  number: '72/2025/QH15',
  issuer: 'Quốc hội',
  date: '2025-06-16',
  subject: 'Tổ chức chính quyền địa phương',
  source: 'Viện dẫn trong Kế hoạch số 210/KH-UBND ngày 31/7/2025 của UBND thành phố Hà Nội',
  verified: true,
})

export const pressLaw2025 = entry({
  type: 'law',
  number: '126/2025/QH15',
  issuer: 'Quốc hội',
  date: '2025-12-10',
  subject: 'Báo chí',
  validFrom: '2026-07-01',
  source: 'Căn cứ của Nghị định số 244/2026/NĐ-CP; tin của các báo ngày 07/01/2026',
  verified: true,
})

export const pressLaw2016 = entry({
  type: 'law',
  number: '103/2016/QH13',
  issuer: 'Quốc hội',
  date: '2016-04-05',
  subject: 'Báo chí',
  validTo: '2026-07-01',
  replacedBy: 'Luật Báo chí số 126/2025/QH15',
  source: 'Tin của các báo ngày 07/01/2026 về Luật Báo chí mới',
  verified: true,
})

export const accessLaw2026 = entry({
  type: 'law',
  number: '',
  issuer: 'Quốc hội',
  date: '2026-04-24',
  subject: 'Tiếp cận thông tin',
  validFrom: '2026-09-01',
  source: 'Một nguồn duy nhất; chưa rõ số, ký hiệu',
})

export const accessLaw2016 = entry({
  type: 'law',
  number: '104/2016/QH13',
  issuer: 'Quốc hội',
  date: '2016-04-06',
  subject: 'Tiếp cận thông tin',
  validFrom: '2018-07-01',
  validTo: '2026-09-01',
  replacedBy: 'Luật Tiếp cận thông tin ngày 24 tháng 4 năm 2026',
  source: 'Toàn văn Luật; ngày hết hiệu lực theo một nguồn duy nhất',
})

export const lawMakingLaw = entry({
  type: 'law',
  number: '64/2025/QH15',
  issuer: 'Quốc hội',
  date: '2025-02-19',
  subject: 'Ban hành văn bản quy phạm pháp luật',
  source: 'Tên Luật; đã được sửa đổi, bổ sung bởi Luật số 87/2025/QH15',
  verified: true,
})

export const legalEducationLaw = entry({
  type: 'law',
  number: '14/2012/QH13',
  issuer: 'Quốc hội',
  date: '2012-06-20',
  subject: 'Phổ biến, giáo dục pháp luật',
  validFrom: '2013-01-01',
  source: 'Toàn văn Luật',
  verified: true,
})

export const budgetLaw = entry({
  type: 'law',
  number: '89/2025/QH15',
  issuer: 'Quốc hội',
  date: '2025-06-25',
  subject: 'Ngân sách nhà nước',
  source: 'Căn cứ của các văn bản hướng dẫn; đã được sửa đổi bởi Luật số 145/2025/QH15',
  verified: true,
})

export const grassrootsInformationDecree = entry({
  type: 'decree',
  number: '49/2024/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2024-05-10',
  subject: 'Quy định hoạt động thông tin cơ sở',
  validFrom: '2024-07-01',
  source: 'Trang thông tin điện tử của cơ quan nhà nước; chưa rõ có sửa đổi sau năm 2025 hay không',
  verified: true,
})

export const spokespersonDecree2026 = entry({
  type: 'decree',
  number: '244/2026/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2026-06-26',
  subject:
    'Quy định chi tiết việc phát ngôn và cung cấp thông tin cho báo chí của các cơ quan hành chính nhà nước',
  validFrom: '2026-07-01',
  source: 'Toàn văn Nghị định',
  verified: true,
})

export const spokespersonDecree2017 = entry({
  type: 'decree',
  number: '09/2017/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2017-02-09',
  subject:
    'Quy định chi tiết việc phát ngôn và cung cấp thông tin cho báo chí của các cơ quan hành chính nhà nước',
  validFrom: '2017-03-30',
  validTo: '2026-07-01',
  replacedBy: 'Nghị định số 244/2026/NĐ-CP',
  source: 'Khoản 2 Điều 11 Nghị định số 244/2026/NĐ-CP; Công văn số 745/UBND-TP',
  verified: true,
})

export const majorPolicyScheme = entry({
  type: 'decision',
  number: '407/QĐ-TTg',
  issuer: 'Thủ tướng Chính phủ',
  date: '2022-03-30',
  subject:
    'Phê duyệt Đề án “Tổ chức truyền thông chính sách có tác động lớn đến xã hội trong quá trình xây dựng văn bản quy phạm pháp luật giai đoạn 2022 - 2027”',
  validFrom: '2022-03-30',
  validTo: '2028-01-01',
  source: 'Công văn số 745/UBND-TP; thời hạn theo tên Đề án',
  verified: true,
})

export const policyCommunicationDirective = entry({
  type: 'directive',
  number: '07/CT-TTg',
  issuer: 'Thủ tướng Chính phủ',
  date: '2023-03-21',
  subject: 'Về việc tăng cường công tác truyền thông chính sách',
  validFrom: '2023-03-21',
  source: 'Công văn số 745/UBND-TP; chưa thấy văn bản bãi bỏ',
  verified: true,
})

export const legalEducationCostCircular = entry({
  type: 'circular',
  number: '56/2023/TT-BTC',
  issuer: 'Bộ trưởng Bộ Tài chính',
  date: '2023-08-18',
  subject:
    'Quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm cho công tác phổ biến, giáo dục pháp luật, chuẩn tiếp cận pháp luật và hòa giải ở cơ sở',
  validFrom: '2023-10-06',
  source:
    'Toàn văn Thông tư; khoản 3 Điều 5 cho áp dụng mức chi tương ứng với truyền thông chính sách',
  verified: true,
})
