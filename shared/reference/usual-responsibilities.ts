import type { UnitKind } from './unit-kinds'

/**
 * Bodies a plan usually gives work to. `kinds` are groups of the phrase library (phrases/tasks.ts) and
 * how many of each; `tasks` are those only this body has. Words in braces are filled from the plan.
 */
export type UsualResponsibility = {
  readonly unit: string
  readonly kinds: readonly (readonly [group: string, count: number])[]
  readonly tasks?: readonly string[]
}

export const STANDING = 'Cơ quan thường trực, đầu mối'
const DRAFTING = 'Cơ quan chủ trì soạn thảo chính sách'
const FRONT = 'Mặt trận Tổ quốc, cơ quan báo chí (đề nghị phối hợp)'

const of = (unit: string, tasks: readonly string[]): UsualResponsibility => ({
  unit,
  kinds: [],
  tasks,
})

/** Who coordinates where the plan names nobody yet; the first of the list. */
export const usualStandingOffice: Partial<Record<UnitKind, string>> = {
  provincialCommittee: 'Sở Văn hóa, Thể thao và Du lịch',
  communalCommittee: 'Phòng Văn hóa - Xã hội',
  department: 'Văn phòng Sở',
  districtCommittee: 'Phòng Văn hóa và Thông tin',
}

/**
 * Offices of a commune by Nghị định số 150/2025/NĐ-CP: in a phường and a đặc khu the office of
 * economy is one of "Kinh tế, Hạ tầng và Đô thị" ({phòng kinh tế}).
 */
export const usualResponsibilitySets: Record<UnitKind, readonly UsualResponsibility[]> = {
  communalCommittee: [
    {
      unit: 'Văn phòng HĐND và UBND {cấp}',
      kinds: [
        ['Văn phòng', 2],
        ['Bộ phận tư pháp', 1],
      ],
    },
    {
      unit: '{phòng kinh tế}',
      kinds: [
        ['Cơ quan tài chính', 1],
        [DRAFTING, 1],
      ],
    },
    of('Trung tâm Phục vụ hành chính công {cấp}', [
      'Hướng dẫn người dân, doanh nghiệp thực hiện thủ tục hành chính liên quan đến chính sách; niêm yết, cập nhật thông tin tại nơi tiếp nhận hồ sơ.',
      'Tổng hợp vướng mắc, phản ánh của người dân khi làm thủ tục, gửi {đầu mối} trước ngày 25 hằng tháng.',
    ]),
    {
      unit: 'Trung tâm Cung ứng dịch vụ sự nghiệp công {cấp}',
      kinds: [['Trung tâm dịch vụ công, truyền thanh', 2]],
    },
    of('Công an {cấp}', [
      'Phối hợp xác minh, xử lý tổ chức, cá nhân đăng tải thông tin sai sự thật về chính sách; cảnh báo thủ đoạn lừa đảo lợi dụng chính sách.',
    ]),
    of('Ban Chỉ huy Quân sự {cấp}, Trạm Y tế {cấp}', [
      'Cung cấp nội dung chuyên môn thuộc lĩnh vực phụ trách; cử người tham gia hội nghị, chuyên mục phổ biến chính sách.',
    ]),
    of('Các trường học trên địa bàn {cấp}', [
      'Phổ biến chính sách liên quan đến học sinh và cha mẹ học sinh; mỗi trường cử một cộng tác viên tin, bài.',
    ]),
    { unit: 'Các {thôn}', kinds: [['Thôn, tổ dân phố', 2]] },
    {
      unit: 'Đề nghị Ủy ban MTTQ Việt Nam {cấp} và các tổ chức chính trị - xã hội',
      kinds: [[FRONT, 2]],
    },
  ],
  provincialCommittee: [
    of('Văn phòng UBND {cấp}', [
      'Cung cấp thông tin chỉ đạo, điều hành của UBND {cấp}, Chủ tịch UBND {cấp} cho cơ quan báo chí, Cổng thông tin điện tử {cấp}; tham mưu tổ chức họp báo định kỳ và đột xuất.',
      'Thẩm tra nội dung truyền thông kèm theo hồ sơ trình chính sách; đôn đốc các sở trả lời vấn đề báo chí nêu.',
    ]),
    of('Sở Tư pháp', [
      'Hướng dẫn, theo dõi việc truyền thông dự thảo chính sách có tác động lớn đến xã hội theo Quyết định số 407/QĐ-TTg; tổng hợp danh mục dự thảo phải truyền thông trong năm.',
      'Kiểm tra nội dung truyền thông khi thẩm định dự thảo văn bản quy phạm pháp luật của {cấp}.',
    ]),
    of('Sở Tài chính', [
      'Thẩm định dự toán, tham mưu UBND {cấp} bố trí kinh phí truyền thông chính sách trong dự toán năm {năm}; hướng dẫn đặt hàng, giao nhiệm vụ cho cơ quan báo chí.',
    ]),
    of('Sở Nội vụ', [
      'Lồng ghép nội dung truyền thông chính sách vào kế hoạch đào tạo, bồi dưỡng cán bộ, công chức năm {năm}; đưa kết quả thực hiện vào tiêu chí đánh giá, xếp loại.',
    ]),
    of('Các sở, ban, ngành {cấp}', [
      'Xây dựng nội dung truyền thông ngay khi bắt đầu soạn thảo chính sách được giao; cung cấp bản tóm tắt, bộ câu hỏi - trả lời cho Cổng thông tin điện tử {cấp} và cơ quan báo chí.',
      'Tổ chức lấy ý kiến đối tượng chịu tác động; tổng hợp, tiếp thu, giải trình và công khai kết quả.',
    ]),
    of('Công an {cấp}', [
      'Nắm tình hình, xác minh, xử lý tổ chức, cá nhân đăng tải thông tin sai sự thật về chính sách trên không gian mạng.',
    ]),
    of('UBND các xã, phường, đặc khu', [
      'Ban hành và thực hiện kế hoạch truyền thông chính sách năm {năm} của địa phương; bố trí đầu mối, kinh phí, kênh truyền thông đến người dân.',
      'Tổng hợp ý kiến, phản ánh của Nhân dân về chính sách, gửi {đầu mối} theo chế độ báo cáo.',
    ]),
    of('Đề nghị Báo và Phát thanh, Truyền hình {cấp}', [
      'Mở chuyên trang, chuyên mục về chính sách của {cấp}; sản xuất tin, bài, phóng sự theo nhiệm vụ được giao và hợp đồng đặt hàng.',
    ]),
    of('Đề nghị Ủy ban MTTQ Việt Nam {cấp} và các tổ chức chính trị - xã hội', [
      'Chủ trì phản biện xã hội đối với dự thảo chính sách có tác động lớn; giám sát việc tiếp thu, giải trình.',
      'Vận động đoàn viên, hội viên và Nhân dân góp ý, thực hiện chính sách.',
    ]),
  ],
  department: [
    of('Phòng chuyên môn phụ trách pháp chế', [
      'Rà soát danh mục dự thảo chính sách có tác động lớn đến xã hội do Sở chủ trì; góp ý nội dung truyền thông kèm theo hồ sơ trình.',
    ]),
    of('Phòng chuyên môn phụ trách kế hoạch, tài chính', [
      'Lập dự toán, bố trí kinh phí truyền thông chính sách trong dự toán chi thường xuyên năm {năm} của Sở; hướng dẫn thủ tục đặt hàng, thanh toán, quyết toán.',
    ]),
    of('Các phòng chuyên môn được giao soạn thảo chính sách', [
      'Xây dựng bản tóm tắt, bộ câu hỏi - trả lời của chính sách được giao; tổ chức lấy ý kiến đối tượng chịu tác động, tổng hợp, tiếp thu, giải trình.',
      'Cử người có chuyên môn cùng người phát ngôn trả lời báo chí, doanh nghiệp và người dân.',
    ]),
    of('Các đơn vị sự nghiệp thuộc Sở', [
      'Phổ biến chính sách thuộc lĩnh vực đến người lao động, người sử dụng dịch vụ; mỗi đơn vị cử một cộng tác viên tin, bài.',
    ]),
    of('Đề nghị UBND các xã, phường, đặc khu', [
      'Phối hợp phổ biến chính sách thuộc lĩnh vực của Sở đến người dân; tổng hợp vướng mắc, kiến nghị gửi về Sở.',
    ]),
    of('Đề nghị Báo và Phát thanh, Truyền hình {cấp}', [
      'Phối hợp sản xuất tin, bài, phóng sự về chính sách thuộc lĩnh vực của Sở theo hợp đồng; phản ánh khách quan việc thực hiện.',
    ]),
  ],
  division: [
    of('Lãnh đạo Phòng', [
      'Chỉ đạo, kiểm tra việc thực hiện Kế hoạch; duyệt nội dung trước khi cung cấp, đăng phát; báo cáo UBND {cấp} theo định kỳ và khi có tình huống đột xuất.',
    ]),
    of('Công chức phụ trách truyền thông', [
      'Làm đầu mối lập lịch truyền thông tháng; biên tập tin, bài gửi trang thông tin điện tử, tài khoản mạng xã hội của {cấp}.',
      'Theo dõi dư luận, tổng hợp kết quả, tham mưu báo cáo 6 tháng và năm {năm}.',
    ]),
    of('Công chức phụ trách lĩnh vực', [
      'Soạn bản tóm tắt, bộ câu hỏi - trả lời của chính sách được giao tham mưu; trả lời người dân khi có vướng mắc.',
    ]),
    of('Công chức phụ trách kế toán', [
      'Lập dự toán, kiểm soát chứng từ, thanh toán, quyết toán kinh phí truyền thông được giao.',
    ]),
    of('Đề nghị Trung tâm Cung ứng dịch vụ sự nghiệp công {cấp}', [
      'Phối hợp sản xuất, phát sóng nội dung về chính sách do Phòng tham mưu theo lịch đã thống nhất.',
    ]),
    of('Đề nghị các {thôn}', [
      'Phối hợp họp dân, niêm yết tài liệu, chuyển ý kiến của Nhân dân về Phòng.',
    ]),
  ],
  office: [
    of('Lãnh đạo Văn phòng', [
      'Chỉ đạo thực hiện Kế hoạch; duyệt thông tin cung cấp cho báo chí và đăng trên trang thông tin điện tử của {cấp}; báo cáo UBND {cấp}.',
    ]),
    of('Công chức tổng hợp', [
      'Cung cấp thông tin chỉ đạo, điều hành của HĐND, UBND {cấp} cho các phòng, trung tâm và cơ quan báo chí; lập lịch truyền thông tháng.',
      'Theo dõi việc trả lời vấn đề báo chí, công dân nêu; tham mưu báo cáo 6 tháng và năm {năm}.',
    ]),
    of('Công chức tư pháp - hộ tịch', [
      'Theo dõi việc truyền thông dự thảo chính sách có tác động lớn; góp ý tính hợp pháp của nội dung truyền thông; phổ biến văn bản mới.',
    ]),
    of('Công chức văn thư, quản trị trang thông tin điện tử', [
      'Đăng tải, cập nhật danh mục thông tin phải công khai; theo dõi thời hạn công khai và yêu cầu cung cấp thông tin của công dân.',
    ]),
    of('Công chức phụ trách kế toán', [
      'Lập dự toán, thanh toán, quyết toán kinh phí thực hiện Kế hoạch theo quy định.',
    ]),
    of('Đề nghị các phòng, trung tâm thuộc UBND {cấp}', [
      'Cung cấp nội dung, số liệu thuộc lĩnh vực phụ trách đúng hạn; phối hợp trả lời phản ánh, kiến nghị.',
    ]),
  ],
  centre: [
    of('Lãnh đạo Trung tâm', [
      'Chỉ đạo thực hiện Kế hoạch; duyệt nội dung trước khi đăng, phát, niêm yết; báo cáo cơ quan chủ quản theo định kỳ.',
    ]),
    of('Bộ phận nội dung, biên tập', [
      'Biên tập tin, bài, tài liệu hướng dẫn về chính sách từ nội dung do cơ quan soạn thảo cung cấp; lập lịch thực hiện hằng tháng.',
    ]),
    of('Bộ phận kỹ thuật', [
      'Bảo đảm thiết bị, đường truyền hoạt động thông suốt; lưu trữ sản phẩm, nhật ký thực hiện để nghiệm thu.',
    ]),
    of('Bộ phận tiếp nhận, hướng dẫn', [
      'Tiếp nhận phản ánh, kiến nghị; hướng dẫn người dân tra cứu chính sách và thực hiện thủ tục; chuyển cơ quan có trách nhiệm trả lời.',
    ]),
    of('Bộ phận hành chính, kế toán', [
      'Lập dự toán, hồ sơ giao nhiệm vụ, đặt hàng; nghiệm thu, thanh toán, quyết toán theo quy định.',
    ]),
    of('Đề nghị Phòng Văn hóa - Xã hội', [
      'Cung cấp bản tóm tắt, bộ câu hỏi - trả lời đã duyệt của chính sách được giao chủ trì soạn thảo.',
    ]),
  ],
  districtCommittee: [
    { unit: 'Văn phòng HĐND và UBND', kinds: [['Văn phòng', 2]] },
    { unit: 'Trung tâm truyền thanh', kinds: [['Trung tâm dịch vụ công, truyền thanh', 2]] },
    of('Các phòng, ban chuyên môn', [
      'Xây dựng nội dung truyền thông của chính sách được giao chủ trì; tổng hợp, tiếp thu, giải trình ý kiến.',
    ]),
  ],
  districtDivision: [
    of('Lãnh đạo Phòng', [
      'Chỉ đạo, kiểm tra việc thực hiện Kế hoạch; duyệt nội dung trước khi cung cấp, đăng phát.',
    ]),
    of('Công chức phụ trách truyền thông', [
      'Lập lịch truyền thông tháng, theo dõi dư luận, tổng hợp kết quả, tham mưu báo cáo.',
    ]),
  ],
}

/** Bodies of an office or a centre of a province, which has no commune's offices beside it. */
export const notOfProvince = /\{thôn\}|UBND \{cấp\}|Phòng Văn hóa|Cung ứng dịch vụ sự nghiệp công/u
