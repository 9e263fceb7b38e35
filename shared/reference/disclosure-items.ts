import type { Disclosure } from '#shared/plan/disclosure'

/**
 * What a committee usually publishes, after the list of Điều 17 Luật Tiếp cận thông tin 2016. That law
 * was replaced on 01/9/2026 by one whose articles are not known here, so no article is cited and
 * every deadline taken from the old law (05 working days) is `verified: false`.
 */
export type DisclosureSuggestion = Omit<Disclosure, 'id'> & {
  readonly verified: boolean
  /** Whose it is to publish; everybody's when left out. */
  readonly only?: 'committees' | 'communes'
  /** How a unit without villages publishes it, where that differs. */
  readonly formBeyond?: string
}

const LAW = 'Luật Tiếp cận thông tin'
const FIVE_DAYS = 'Chậm nhất 05 ngày làm việc kể từ ngày tạo ra thông tin'

export const disclosureSuggestions: readonly DisclosureSuggestion[] = [
  {
    content: 'Văn bản quy phạm pháp luật, văn bản chỉ đạo điều hành của HĐND, UBND',
    basis: LAW,
    form: 'Trang thông tin điện tử; đài truyền thanh',
    formBeyond: 'Cổng thông tin điện tử; công báo',
    only: 'committees',
    deadline: FIVE_DAYS,
    responsible: 'Văn phòng HĐND và UBND',
    verified: false,
  },
  {
    content: 'Nội dung phổ biến, hướng dẫn thực hiện pháp luật, chế độ, chính sách',
    basis: LAW,
    form: 'Trang thông tin điện tử; bảng tin; đài truyền thanh',
    formBeyond: 'Trang thông tin điện tử; hội nghị; tài liệu hướng dẫn',
    deadline: FIVE_DAYS,
    responsible: 'Cơ quan phụ trách lĩnh vực',
    verified: false,
  },
  {
    content: 'Dự thảo văn bản, dự thảo chính sách lấy ý kiến; báo cáo tiếp thu, giải trình',
    basis: `${LAW}; Quyết định số 407/QĐ-TTg`,
    form: 'Chuyên mục lấy ý kiến dự thảo; niêm yết tại nhà văn hóa thôn, tổ dân phố',
    formBeyond: 'Chuyên mục lấy ý kiến dự thảo; gửi văn bản xin ý kiến; hội nghị',
    deadline: 'Ngay khi bắt đầu lấy ý kiến',
    responsible: 'Cơ quan chủ trì soạn thảo',
    verified: false,
  },
  {
    content: 'Kế hoạch, chương trình công tác hằng năm và kết quả thực hiện',
    basis: LAW,
    form: 'Trang thông tin điện tử; niêm yết tại trụ sở',
    deadline: FIVE_DAYS,
    responsible: 'Văn phòng HĐND và UBND',
    verified: false,
  },
  {
    content: 'Thủ tục hành chính, quy trình và kết quả giải quyết công việc',
    basis: LAW,
    form: 'Bộ phận một cửa; trang thông tin điện tử',
    deadline: 'Khi công bố và khi có thay đổi',
    responsible: 'Trung tâm Phục vụ hành chính công',
    verified: false,
  },
  {
    content: 'Dự toán, quyết toán ngân sách; kết quả mua sắm, đầu tư công',
    basis: `${LAW}; pháp luật về ngân sách nhà nước`,
    form: 'Trang thông tin điện tử; niêm yết tại trụ sở',
    deadline: 'Theo thời hạn công khai ngân sách',
    responsible: 'Phòng Kinh tế',
    verified: false,
  },
  {
    content: 'Quy hoạch; phương án bồi thường, hỗ trợ, tái định cư',
    basis: `${LAW}; pháp luật về quy hoạch, đất đai`,
    form: 'Niêm yết tại trụ sở, nhà văn hóa thôn, tổ dân phố; bảng công khai',
    formBeyond: 'Cổng thông tin điện tử; niêm yết tại trụ sở',
    only: 'committees',
    deadline: 'Theo pháp luật về quy hoạch, đất đai',
    responsible: 'Phòng Kinh tế',
    verified: false,
  },
  {
    content: 'Danh sách đối tượng thụ hưởng chính sách trợ giúp, đóng góp xã hội',
    basis: `${LAW}; pháp luật về bảo vệ dữ liệu cá nhân`,
    form: 'Niêm yết tại nhà văn hóa thôn, tổ dân phố',
    only: 'communes',
    deadline: 'Ngay sau khi có kết quả xét duyệt',
    responsible: 'Phòng Văn hóa - Xã hội',
    verified: false,
  },
  {
    content: 'Thông tin về sức khỏe cộng đồng, môi trường, phòng, chống thiên tai, dịch bệnh',
    basis: LAW,
    form: 'Đài truyền thanh; mạng xã hội; tin nhắn viễn thông',
    formBeyond: 'Báo chí; mạng xã hội; tin nhắn viễn thông',
    deadline: 'Ngay khi có thông tin',
    responsible: 'Cơ quan phụ trách lĩnh vực',
    verified: false,
  },
  {
    content: 'Chức năng, nhiệm vụ, cơ cấu tổ chức; địa chỉ, số điện thoại tiếp nhận thông tin',
    basis: LAW,
    form: 'Trang thông tin điện tử; niêm yết tại trụ sở',
    deadline: FIVE_DAYS,
    responsible: 'Văn phòng HĐND và UBND',
    verified: false,
  },
  {
    content: 'Họ tên, chức vụ, số điện thoại, thư điện tử công vụ của người phát ngôn',
    basis: 'Điều 3 Nghị định số 244/2026/NĐ-CP',
    form: 'Trang thông tin điện tử',
    deadline: 'Trong 24 giờ kể từ khi ký văn bản giao nhiệm vụ',
    responsible: 'Văn phòng HĐND và UBND',
    verified: true,
  },
  {
    content: 'Thông tin cung cấp cho báo chí về vụ việc đột xuất',
    basis: 'Điều 7 Nghị định số 244/2026/NĐ-CP',
    form: 'Phát ngôn, thông cáo báo chí; trang thông tin điện tử',
    deadline: 'Chậm nhất 24 giờ',
    responsible: 'Người phát ngôn',
    verified: true,
  },
]

/** What a unit that is no committee publishes in the place of a committee's own papers. */
export const officePapers: DisclosureSuggestion = {
  content: 'Văn bản chỉ đạo, điều hành, hướng dẫn nghiệp vụ do đơn vị ban hành',
  basis: LAW,
  form: 'Trang thông tin điện tử; niêm yết tại trụ sở',
  deadline: FIVE_DAYS,
  responsible: '',
  verified: false,
}

/** Who does it in a province: its offices are not a commune's. */
export const responsibleInProvince: Readonly<Record<string, string>> = {
  'Văn phòng HĐND và UBND': 'Văn phòng UBND {cấp}',
  'Phòng Kinh tế': 'Sở Tài chính; sở quản lý lĩnh vực',
  'Phòng Văn hóa - Xã hội': 'Sở quản lý lĩnh vực',
  'Trung tâm Phục vụ hành chính công': 'Trung tâm Phục vụ hành chính công {cấp}',
}
