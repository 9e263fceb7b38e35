import type { OrderType } from './order-types'

/** A paper an accountant asks for before the money is paid. */
export type OrderPaper = {
  readonly name: string
  /** What it must say or be checked against. */
  readonly detail: string
}

export type OrderPapers = {
  readonly when: string
  readonly papers: readonly OrderPaper[]
  /** False while the list was not compared with the papers in force. */
  readonly verified: boolean
}

/**
 * What each way of having work done asks for on paper. Written from general knowledge of the orders on
 * public services (Nghị định số 32/2019/NĐ-CP) and not compared with what is in force: shown as "cần
 * kiểm tra".
 */
export const orderPapers: Record<OrderType, OrderPapers> = {
  own: {
    when: 'Đơn vị tự làm bằng người của mình; mua hàng hóa, dịch vụ nhỏ lẻ.',
    papers: [
      { name: 'Dự toán được duyệt', detail: 'đúng nội dung, số lượng, mức chi của dòng này' },
      { name: 'Báo giá, hóa đơn', detail: 'cho khoản mua, in, thuê; theo quy chế chi tiêu nội bộ' },
      {
        name: 'Danh sách ký nhận',
        detail: 'cho khoản chi cho người: nước uống, thù lao, giải thưởng',
      },
      {
        name: 'Biên bản nghiệm thu sản phẩm',
        detail: 'cho tờ gấp, câu chuyện, tiểu phẩm, tin bài',
      },
    ],
    verified: false,
  },
  assigned: {
    when: 'Giao cho đơn vị sự nghiệp trực thuộc (trung tâm, đài) làm trong nhiệm vụ của đơn vị đó.',
    papers: [
      {
        name: 'Quyết định giao nhiệm vụ',
        detail: 'sản phẩm, số lượng, chất lượng, đơn giá, thời hạn',
      },
      {
        name: 'Dự toán giao cho đơn vị nhận nhiệm vụ',
        detail: 'theo định mức, đơn giá được duyệt',
      },
      { name: 'Báo cáo kết quả và biên bản nghiệm thu', detail: 'khớp số lượng đã giao' },
      {
        name: 'Quyết toán kinh phí được giao',
        detail: 'phần không dùng hết nộp lại hoặc giảm trừ',
      },
    ],
    verified: false,
  },
  commissioned: {
    when: 'Đặt cơ quan báo chí hoặc nhà cung cấp bên ngoài làm ra sản phẩm, dịch vụ.',
    papers: [
      {
        name: 'Quyết định đặt hàng hoặc kết quả chọn nhà cung cấp',
        detail: 'xét ngưỡng phải đấu thầu',
      },
      { name: 'Phương án giá, báo giá', detail: 'căn cứ của đơn giá trong dự toán' },
      {
        name: 'Hợp đồng đặt hàng',
        detail: 'sản phẩm, khung giờ hoặc vị trí đăng, thời hạn, bản quyền',
      },
      { name: 'Xác nhận phát sóng, đăng tải', detail: 'ngày giờ, đường dẫn, bản ghi' },
      {
        name: 'Biên bản nghiệm thu, thanh lý hợp đồng, hóa đơn',
        detail: 'khớp số lượng của hợp đồng',
      },
    ],
    verified: false,
  },
}
