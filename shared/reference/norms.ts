/**
 * Highest rates of Điều 3 Thông tư số 56/2023/TT-BTC, which khoản 3 Điều 5 applies "tương ứng" to
 * policy communication. The provincial People's Council may set lower ones, so these are only
 * suggestions. A clause without its point means that the point was not read.
 */
export type CostNorm = {
  readonly content: string
  readonly measureUnit: string
  /** Whole đồng. */
  readonly maxPrice: number
  readonly clause: string
}

const NORM_SOURCE = 'Thông tư số 56/2023/TT-BTC'

export const costNorms: readonly CostNorm[] = [
  norm('Xây dựng đề cương chi tiết kế hoạch', 'đề cương', 1_200_000, 'điểm a khoản 10 Điều 3'),
  norm('Tổng hợp hoàn chỉnh đề cương tổng quát', 'đề cương', 2_000_000, 'khoản 10 Điều 3'),
  norm('Soạn thảo chương trình, đề án, kế hoạch', 'kế hoạch', 3_000_000, 'điểm b khoản 10 Điều 3'),
  norm('Báo cáo tổng hợp, tiếp thu, giải trình ý kiến', 'báo cáo', 500_000, 'khoản 10 Điều 3'),
  norm('Chủ trì họp, tọa đàm góp ý', 'người/buổi', 200_000, 'điểm c khoản 10 Điều 3'),
  norm('Thành viên dự họp, tọa đàm góp ý', 'người/buổi', 100_000, 'điểm c khoản 10 Điều 3'),
  norm('Ý kiến tư vấn của chuyên gia', 'văn bản', 500_000, 'khoản 10 Điều 3'),
  norm('Xét duyệt: Chủ tịch hội đồng', 'người/buổi', 200_000, 'khoản 10 Điều 3'),
  norm('Xét duyệt: thành viên, thư ký hội đồng', 'người/buổi', 150_000, 'khoản 10 Điều 3'),
  norm('Xét duyệt: đại biểu được mời', 'người/buổi', 100_000, 'khoản 10 Điều 3'),
  norm('Bài nhận xét, phản biện của hội đồng', 'bài viết', 300_000, 'khoản 10 Điều 3'),
  norm('Bài nhận xét của ủy viên hội đồng', 'bài viết', 200_000, 'khoản 10 Điều 3'),
  norm('Bài thẩm định', 'bài viết', 500_000, 'khoản 10 Điều 3'),
  norm(
    'Xây dựng văn bản quản lý, chỉ đạo, hướng dẫn',
    'văn bản',
    500_000,
    'điểm g khoản 10 Điều 3',
  ),
  norm('Biên soạn tờ gấp', 'tờ gấp hoàn thành', 1_500_000, 'khoản 6 Điều 3'),
  norm('Biên soạn tình huống giải đáp', 'tình huống', 450_000, 'khoản 6 Điều 3'),
  norm('Biên soạn câu chuyện', 'câu chuyện', 2_250_000, 'khoản 6 Điều 3'),
  norm('Biên soạn tiểu phẩm', 'tiểu phẩm', 7_500_000, 'khoản 6 Điều 3'),
  norm(
    'Nước uống sinh hoạt câu lạc bộ, nhóm nòng cốt',
    'người/buổi',
    20_000,
    'điểm b khoản 12 Điều 3',
  ),
  norm('Giải nhất tập thể', 'giải', 15_000_000, 'điểm d khoản 13 Điều 3'),
  norm('Giải nhì tập thể', 'giải', 10_500_000, 'điểm d khoản 13 Điều 3'),
  norm('Giải ba tập thể', 'giải', 7_500_000, 'điểm d khoản 13 Điều 3'),
  norm('Giải khuyến khích tập thể', 'giải', 4_500_000, 'điểm d khoản 13 Điều 3'),
  norm('Giải nhất cá nhân', 'giải', 9_000_000, 'điểm d khoản 13 Điều 3'),
  norm('Giải nhì cá nhân', 'giải', 4_500_000, 'điểm d khoản 13 Điều 3'),
  norm('Giải ba cá nhân', 'giải', 3_000_000, 'điểm d khoản 13 Điều 3'),
  norm('Giải khuyến khích cá nhân', 'giải', 1_500_000, 'điểm d khoản 13 Điều 3'),
  norm('Giải phụ', 'giải', 750_000, 'điểm d khoản 13 Điều 3'),
  norm('Thuê văn nghệ, diễn viên', 'người/ngày', 450_000, 'Điều 3'),
  norm('Thu thập thông tin, xử lý số liệu báo cáo', 'báo cáo', 75_000, 'khoản 14 Điều 3'),
  norm('Xây dựng báo cáo của địa phương', 'báo cáo', 4_500_000, 'khoản 14 Điều 3'),
]

function norm(content: string, measureUnit: string, maxPrice: number, clause: string): CostNorm {
  return { content, measureUnit, maxPrice, clause: `${clause} ${NORM_SOURCE}` }
}
