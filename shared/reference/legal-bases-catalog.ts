import type { LegalBasis } from '#shared/plan/legal-basis'

/** A document a plan may rest on, ready to be added to a plan. */
export type LegalBasisEntry = Omit<LegalBasis, 'id'>

/**
 * `verified` says that what the entry states was read in the source named; a date nobody read is
 * left blank. Unverified entries are offered as "cần kiểm tra". Everything stays editable once in a
 * plan.
 */
function entry(
  facts: Pick<LegalBasisEntry, 'type' | 'number' | 'issuer' | 'date' | 'subject' | 'source'> &
    Partial<LegalBasisEntry>,
): LegalBasisEntry {
  return { validFrom: null, validTo: null, replacedBy: '', verified: false, ...facts }
}

const localGovernmentLaw = entry({
  type: 'law',
  number: '72/2025/QH15',
  issuer: 'Quốc hội',
  date: '2025-06-16',
  subject: 'Tổ chức chính quyền địa phương',
  source: 'Viện dẫn trong Kế hoạch số 210/KH-UBND ngày 31/7/2025 của UBND thành phố Hà Nội',
  verified: true,
})

const pressLaw2025 = entry({
  type: 'law',
  number: '126/2025/QH15',
  issuer: 'Quốc hội',
  date: '2025-12-10',
  subject: 'Báo chí',
  validFrom: '2026-07-01',
  source: 'Căn cứ của Nghị định số 244/2026/NĐ-CP; tin của các báo ngày 07/01/2026',
  verified: true,
})

const pressLaw2016 = entry({
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

const accessLaw2026 = entry({
  type: 'law',
  number: '',
  issuer: 'Quốc hội',
  date: '2026-04-24',
  subject: 'Tiếp cận thông tin',
  validFrom: '2026-09-01',
  source: 'Một nguồn duy nhất; chưa rõ số, ký hiệu',
})

const accessLaw2016 = entry({
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

const lawMakingLaw = entry({
  type: 'law',
  number: '64/2025/QH15',
  issuer: 'Quốc hội',
  date: '2025-02-19',
  subject: 'Ban hành văn bản quy phạm pháp luật',
  source: 'Tên Luật; đã được sửa đổi, bổ sung bởi Luật số 87/2025/QH15',
  verified: true,
})

const legalEducationLaw = entry({
  type: 'law',
  number: '14/2012/QH13',
  issuer: 'Quốc hội',
  date: '2012-06-20',
  subject: 'Phổ biến, giáo dục pháp luật',
  validFrom: '2013-01-01',
  source: 'Toàn văn Luật',
  verified: true,
})

const budgetLaw = entry({
  type: 'law',
  number: '89/2025/QH15',
  issuer: 'Quốc hội',
  date: '2025-06-25',
  subject: 'Ngân sách nhà nước',
  source: 'Căn cứ của các văn bản hướng dẫn; đã được sửa đổi bởi Luật số 145/2025/QH15',
  verified: true,
})

const grassrootsInformationDecree = entry({
  type: 'decree',
  number: '49/2024/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2024-05-10',
  subject: 'Quy định hoạt động thông tin cơ sở',
  validFrom: '2024-07-01',
  source: 'Trang thông tin điện tử của cơ quan nhà nước; chưa rõ có sửa đổi sau năm 2025 hay không',
  verified: true,
})

const spokespersonDecree2026 = entry({
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

const spokespersonDecree2017 = entry({
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

const majorPolicyScheme = entry({
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

const policyCommunicationDirective = entry({
  type: 'directive',
  number: '07/CT-TTg',
  issuer: 'Thủ tướng Chính phủ',
  date: '2023-03-21',
  subject: 'Về việc tăng cường công tác truyền thông chính sách',
  validFrom: '2023-03-21',
  source: 'Công văn số 745/UBND-TP; chưa thấy văn bản bãi bỏ',
  verified: true,
})

const legalEducationCostCircular = entry({
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

/** Documents offered when a plan's bases are written, by rank and then by age. */
export const legalBasisCatalog: readonly LegalBasisEntry[] = [
  legalEducationLaw,
  pressLaw2016,
  accessLaw2016,
  lawMakingLaw,
  localGovernmentLaw,
  budgetLaw,
  pressLaw2025,
  accessLaw2026,
  entry({
    type: 'decree',
    number: '18/2014/NĐ-CP',
    issuer: 'Chính phủ',
    date: '2014-03-14',
    subject: 'Quy định về chế độ nhuận bút trong lĩnh vực báo chí, xuất bản',
    validFrom: '2014-06-01',
    validTo: '2026-09-01',
    replacedBy: 'Nghị định số 287/2026/NĐ-CP',
    source: 'Điều 20 Nghị định số 287/2026/NĐ-CP (một nguồn duy nhất)',
  }),
  spokespersonDecree2017,
  entry({
    type: 'decree',
    number: '30/2020/NĐ-CP',
    issuer: 'Chính phủ',
    date: '2020-03-05',
    subject: 'Về công tác văn thư',
    validFrom: '2020-03-05',
    source: 'Toàn văn Nghị định; chưa thấy văn bản thay thế',
    verified: true,
  }),
  entry({
    type: 'decree',
    number: '42/2022/NĐ-CP',
    issuer: 'Chính phủ',
    date: '2022-06-24',
    subject:
      'Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
    validTo: '2026-07-01',
    replacedBy: 'Nghị định số 224/2026/NĐ-CP',
    source: 'Điều 90 Nghị định số 224/2026/NĐ-CP (một nguồn duy nhất)',
  }),
  grassrootsInformationDecree,
  entry({
    type: 'decree',
    number: '73/2026/NĐ-CP',
    issuer: 'Chính phủ',
    date: '2026-03-10',
    subject: 'Quy định chi tiết thi hành một số điều của Luật Ngân sách nhà nước',
    source: 'Viện dẫn trong văn bản khác; trích yếu cần đối chiếu',
  }),
  entry({
    type: 'decree',
    number: '75/2026/NĐ-CP',
    issuer: 'Chính phủ',
    date: '2026-03-16',
    subject: 'Quy định chế độ tự chủ về sử dụng kinh phí quản lý hành chính',
    validFrom: '2026-05-01',
    source: 'Viện dẫn trong văn bản khác; trích yếu cần đối chiếu',
  }),
  entry({
    type: 'decree',
    number: '224/2026/NĐ-CP',
    issuer: 'Chính phủ',
    date: '2026-06-24',
    subject: 'Quy định chi tiết một số điều của Luật Chuyển đổi số',
    validFrom: '2026-07-01',
    source: 'Một nguồn duy nhất; trích yếu cần đối chiếu',
  }),
  entry({
    type: 'decree',
    number: '237/2026/NĐ-CP',
    issuer: 'Chính phủ',
    date: '2026-06-26',
    subject: 'Quy định chi tiết một số điều và biện pháp thi hành Luật Báo chí',
    validFrom: '2026-07-01',
    source: 'Bản nhận dạng chữ của Nghị định; trích yếu cần đối chiếu',
  }),
  spokespersonDecree2026,
  entry({
    type: 'decree',
    number: '287/2026/NĐ-CP',
    issuer: 'Chính phủ',
    date: '2026-07-17',
    subject: 'Quy định về tiền bản quyền, nhuận bút trong lĩnh vực báo chí, xuất bản',
    validFrom: '2026-09-01',
    source: 'Một nguồn duy nhất; ngày ban hành, trích yếu cần đối chiếu',
  }),
  entry({
    type: 'decision',
    number: '21/2021/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    date: '2021-06-21',
    subject:
      'Quy định về thành phần và nhiệm vụ, quyền hạn của Hội đồng phối hợp phổ biến, giáo dục pháp luật',
    validTo: '2025-08-04',
    replacedBy: 'Quyết định số 26/2025/QĐ-TTg',
    source: 'Viện dẫn trong văn bản khác; ngày hết hiệu lực cần đối chiếu',
  }),
  majorPolicyScheme,
  entry({
    type: 'decision',
    number: '765/QĐ-BTTTT',
    issuer: 'Bộ trưởng Bộ Thông tin và Truyền thông',
    date: '2023-04-28',
    subject: 'Ban hành Kế hoạch triển khai thực hiện Chỉ thị số 07/CT-TTg',
    source:
      'Trang văn bản pháp luật; cơ quan ban hành không còn từ năm 2025, trích yếu cần đối chiếu',
  }),
  entry({
    type: 'decision',
    number: '26/2025/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    date: '2025-08-04',
    subject:
      'Quy định về thành phần và nhiệm vụ, quyền hạn của Hội đồng phối hợp phổ biến, giáo dục pháp luật',
    source: 'Viện dẫn trong bài báo; trích yếu cần đối chiếu',
  }),
  policyCommunicationDirective,
  entry({
    type: 'circular',
    number: '324/2016/TT-BTC',
    issuer: 'Bộ trưởng Bộ Tài chính',
    date: '2016-12-21',
    subject: 'Quy định hệ thống Mục lục ngân sách nhà nước',
    validFrom: '2017-02-04',
    source: 'Nhiều nguồn thứ cấp; chưa rõ văn bản sửa đổi, thay thế đến năm 2026',
  }),
  entry({
    type: 'circular',
    number: '40/2017/TT-BTC',
    issuer: 'Bộ trưởng Bộ Tài chính',
    date: '2017-04-28',
    subject: 'Quy định chế độ công tác phí, chế độ chi hội nghị',
    source:
      'Viện dẫn trong các văn bản năm 2025, 2026; đã được sửa đổi bởi Thông tư số 12/2025/TT-BTC',
    verified: true,
  }),
  entry({
    type: 'circular',
    number: '36/2018/TT-BTC',
    issuer: 'Bộ trưởng Bộ Tài chính',
    date: '2018-03-30',
    subject:
      'Hướng dẫn việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí dành cho công tác đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
    validTo: '2025-10-28',
    replacedBy: 'Thông tư số 100/2025/TT-BTC',
    source: 'Viện dẫn trong văn bản khác; chưa đọc được điều khoản bãi bỏ',
  }),
  legalEducationCostCircular,
  entry({
    type: 'circular',
    number: '12/2025/TT-BTC',
    issuer: 'Bộ trưởng Bộ Tài chính',
    date: '2025-03-19',
    subject: 'Sửa đổi, bổ sung một số điều của Thông tư số 40/2017/TT-BTC',
    source: 'Viện dẫn trong các văn bản năm 2026; trích yếu cần đối chiếu',
  }),
  entry({
    type: 'circular',
    number: '100/2025/TT-BTC',
    issuer: 'Bộ trưởng Bộ Tài chính',
    date: '2025-10-28',
    subject:
      'Hướng dẫn việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
    validFrom: '2025-10-28',
    source: 'Trang thông tin nghiệp vụ; trích yếu cần đối chiếu',
  }),
  entry({
    type: 'circular',
    number: '26/2026/TT-BTC',
    issuer: 'Bộ trưởng Bộ Tài chính',
    date: '2026-03-25',
    subject: 'Hướng dẫn thi hành Luật Ngân sách nhà nước và Nghị định số 73/2026/NĐ-CP',
    source: 'Viện dẫn trong văn bản khác; trích yếu cần đối chiếu',
  }),
]

export type LegalBasisPreset = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly entries: readonly LegalBasisEntry[]
}

/** Sets of bases added in one go. The plan of the direct superior is always the officer's to add. */
export const legalBasisPresets: readonly LegalBasisPreset[] = [
  {
    id: 'current',
    title: 'Căn cứ đang có hiệu lực',
    description:
      'Dùng cho kế hoạch ký từ tháng 9 năm 2026. Bổ sung kế hoạch của cấp trên trực tiếp.',
    entries: [
      lawMakingLaw,
      localGovernmentLaw,
      pressLaw2025,
      accessLaw2026,
      grassrootsInformationDecree,
      spokespersonDecree2026,
      majorPolicyScheme,
      policyCommunicationDirective,
      legalEducationCostCircular,
    ],
  },
  {
    id: 'asInLetter',
    title: 'Căn cứ theo Công văn số 745/UBND-TP (năm 2023)',
    description: 'Chỉ để tra cứu hoặc so sánh: nhiều văn bản đã được thay thế.',
    entries: [
      accessLaw2016,
      pressLaw2016,
      spokespersonDecree2017,
      majorPolicyScheme,
      policyCommunicationDirective,
    ],
  },
]
