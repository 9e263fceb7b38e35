import { z } from 'zod'
import { enteredMoney, line, rowId } from '#shared/plan/primitives'

/** Who set a rate: a ministry for the whole country, or the province's People's Council. */
export const normLevels = ['central', 'local'] as const

export const normLevelNames: Record<(typeof normLevels)[number], string> = {
  central: 'Trung ương',
  local: 'Địa phương (HĐND)',
}

/** One entry of the list of norms; a budget line names it by `id` (`normId`). */
export const costNorm = z.strictObject({
  id: rowId,
  content: line,
  measureUnit: line,
  /** Whole đồng; null where the paper sets none or its figure was not read. */
  maxPrice: enteredMoney,
  /** Clause and paper, as cited in the estimate. */
  clause: line,
  level: z.enum(normLevels),
  verified: z.boolean(),
})
export type CostNorm = z.infer<typeof costNorm>

const CIRCULAR = 'Thông tư số 56/2023/TT-BTC'

/** A highest rate read in Điều 3 of the circular. A clause without its point: the point was not read. */
const norm = (
  id: string,
  content: string,
  measureUnit: string,
  maxPrice: number,
  clause: string,
): CostNorm => ({
  id: `tt56-${id}`,
  content,
  measureUnit,
  maxPrice,
  clause: `${clause} ${CIRCULAR}`,
  level: 'central',
  verified: true,
})

/** A kind of cost whose paper is known and whose figure is not, or is left to invoices. */
const withoutFigure = (
  id: string,
  content: string,
  measureUnit: string,
  clause: string,
): CostNorm => ({
  id,
  content,
  measureUnit,
  maxPrice: null,
  clause,
  level: 'central',
  verified: false,
})

/**
 * Highest rates of Điều 3 Thông tư số 56/2023/TT-BTC, which khoản 3 Điều 5 applies "tương ứng" to
 * policy communication, and the papers that govern other costs. The provincial People's Council may
 * set other ones, which the unit adds: these are only where to start.
 */
export const costNorms: readonly CostNorm[] = [
  norm(
    '10a-chi-tiet',
    'Xây dựng đề cương chi tiết kế hoạch',
    'đề cương',
    1_200_000,
    'Điểm a khoản 10 Điều 3',
  ),
  norm(
    '10a-tong-quat',
    'Tổng hợp hoàn chỉnh đề cương tổng quát',
    'đề cương',
    2_000_000,
    'Khoản 10 Điều 3',
  ),
  norm(
    '10b-ke-hoach',
    'Soạn thảo chương trình, đề án, kế hoạch',
    'kế hoạch',
    3_000_000,
    'Điểm b khoản 10 Điều 3',
  ),
  norm(
    '10b-tiep-thu',
    'Báo cáo tổng hợp, tiếp thu, giải trình ý kiến',
    'báo cáo',
    500_000,
    'Khoản 10 Điều 3',
  ),
  norm(
    '10c-chu-tri',
    'Chủ trì họp, tọa đàm góp ý',
    'người/buổi',
    200_000,
    'Điểm c khoản 10 Điều 3',
  ),
  norm(
    '10c-thanh-vien',
    'Thành viên dự họp, tọa đàm góp ý',
    'người/buổi',
    100_000,
    'Điểm c khoản 10 Điều 3',
  ),
  norm('10-chuyen-gia', 'Ý kiến tư vấn của chuyên gia', 'văn bản', 500_000, 'Khoản 10 Điều 3'),
  norm('10-hd-chu-tich', 'Xét duyệt: Chủ tịch hội đồng', 'người/buổi', 200_000, 'Khoản 10 Điều 3'),
  norm(
    '10-hd-thanh-vien',
    'Xét duyệt: thành viên, thư ký hội đồng',
    'người/buổi',
    150_000,
    'Khoản 10 Điều 3',
  ),
  norm('10-hd-dai-bieu', 'Xét duyệt: đại biểu được mời', 'người/buổi', 100_000, 'Khoản 10 Điều 3'),
  norm(
    '10-phan-bien',
    'Bài nhận xét, phản biện của hội đồng',
    'bài viết',
    300_000,
    'Khoản 10 Điều 3',
  ),
  norm('10-uy-vien', 'Bài nhận xét của ủy viên hội đồng', 'bài viết', 200_000, 'Khoản 10 Điều 3'),
  norm('10-tham-dinh', 'Bài thẩm định', 'bài viết', 500_000, 'Khoản 10 Điều 3'),
  norm(
    '10g-van-ban',
    'Xây dựng văn bản quản lý, chỉ đạo, hướng dẫn',
    'văn bản',
    500_000,
    'Điểm g khoản 10 Điều 3',
  ),
  norm('6-to-gap', 'Biên soạn tờ gấp', 'tờ gấp hoàn thành', 1_500_000, 'Khoản 6 Điều 3'),
  norm('6-tinh-huong', 'Biên soạn tình huống giải đáp', 'tình huống', 450_000, 'Khoản 6 Điều 3'),
  norm('6-cau-chuyen', 'Biên soạn câu chuyện', 'câu chuyện', 2_250_000, 'Khoản 6 Điều 3'),
  norm('6-tieu-pham', 'Biên soạn tiểu phẩm', 'tiểu phẩm', 7_500_000, 'Khoản 6 Điều 3'),
  norm(
    '12b-nuoc-uong',
    'Nước uống sinh hoạt câu lạc bộ, nhóm nòng cốt',
    'người/buổi',
    20_000,
    'Điểm b khoản 12 Điều 3',
  ),
  norm('13d-nhat-tap-the', 'Giải nhất tập thể', 'giải', 15_000_000, 'Điểm d khoản 13 Điều 3'),
  norm('13d-nhi-tap-the', 'Giải nhì tập thể', 'giải', 10_500_000, 'Điểm d khoản 13 Điều 3'),
  norm('13d-ba-tap-the', 'Giải ba tập thể', 'giải', 7_500_000, 'Điểm d khoản 13 Điều 3'),
  norm('13d-kk-tap-the', 'Giải khuyến khích tập thể', 'giải', 4_500_000, 'Điểm d khoản 13 Điều 3'),
  norm('13d-nhat-ca-nhan', 'Giải nhất cá nhân', 'giải', 9_000_000, 'Điểm d khoản 13 Điều 3'),
  norm('13d-nhi-ca-nhan', 'Giải nhì cá nhân', 'giải', 4_500_000, 'Điểm d khoản 13 Điều 3'),
  norm('13d-ba-ca-nhan', 'Giải ba cá nhân', 'giải', 3_000_000, 'Điểm d khoản 13 Điều 3'),
  norm('13d-kk-ca-nhan', 'Giải khuyến khích cá nhân', 'giải', 1_500_000, 'Điểm d khoản 13 Điều 3'),
  norm('13d-phu', 'Giải phụ', 'giải', 750_000, 'Điểm d khoản 13 Điều 3'),
  // The rate was read, its clause was not.
  {
    ...norm('van-nghe', 'Thuê văn nghệ, diễn viên', 'người/ngày', 450_000, 'Điều 3'),
    verified: false,
  },
  norm(
    '14-thu-thap',
    'Thu thập thông tin, xử lý số liệu báo cáo',
    'báo cáo',
    75_000,
    'Khoản 14 Điều 3',
  ),
  norm('14-bao-cao', 'Xây dựng báo cáo của địa phương', 'báo cáo', 4_500_000, 'Khoản 14 Điều 3'),
  {
    ...withoutFigure(
      'tt56-5d',
      'Chuyên mục, in ấn, băng rôn, khẩu hiệu, bảng tin, thông tin lưu động, truyền thông trên báo, đài',
      '',
      `Điểm d khoản 5 Điều 3 ${CIRCULAR}; định mức, đơn giá của ngành, chứng từ hợp pháp`,
    ),
    verified: true,
  },
  withoutFigure(
    'tt40-hoi-nghi',
    'Nước uống, tài liệu, hội trường phục vụ hội nghị',
    'người/buổi',
    'Thông tư số 40/2017/TT-BTC (sửa đổi, bổ sung bởi Thông tư số 12/2025/TT-BTC)',
  ),
  withoutFigure(
    'tt40-cong-tac',
    'Công tác phí đi kiểm tra, giám sát',
    'người/ngày',
    'Thông tư số 40/2017/TT-BTC (sửa đổi, bổ sung bởi Thông tư số 12/2025/TT-BTC)',
  ),
  withoutFigure(
    'tt100-bao-cao-vien',
    'Tiền công giảng viên, báo cáo viên lớp tập huấn',
    'buổi',
    'Điểm a khoản 2 Điều 4 Thông tư số 100/2025/TT-BTC',
  ),
  withoutFigure(
    'nd287-nhuan-but',
    'Nhuận bút, tiền bản quyền tin, bài, ảnh',
    'tin, bài',
    'Nghị định số 287/2026/NĐ-CP; mức của UBND tỉnh, quy chế của đơn vị',
  ),
  withoutFigure(
    'dat-hang-bao-chi',
    'Đặt hàng cơ quan báo chí',
    'chương trình',
    'Đơn giá, dự toán được duyệt; hợp đồng đặt hàng',
  ),
]
