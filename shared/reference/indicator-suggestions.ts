import type { Objective } from '#shared/plan/objective'

/** A measurable wording for an objective that speaks of something. */
export type IndicatorSuggestion = {
  /** Words of the objective it answers, folded as for search; none: any objective of the level. */
  readonly about: readonly string[]
  readonly level: Objective['level']
  readonly indicator: string
  readonly measurement: string
  /** How a target of it reads; the number is the unit's to set. */
  readonly targetExample: string
}

const suggestion = (
  level: Objective['level'],
  about: string,
  indicator: string,
  measurement: string,
  targetExample: string,
): IndicatorSuggestion => ({
  about: about === '' ? [] : about.split('|'),
  level,
  indicator,
  measurement,
  targetExample,
})

/** The first whose words are met is taken; those without words come last, one a level. */
export const indicatorSuggestions: readonly IndicatorSuggestion[] = [
  suggestion(
    'output',
    'gop y|phan bien|lay y kien|giai trinh',
    'Tỷ lệ ý kiến được tiếp thu hoặc giải trình',
    'Báo cáo tiếp thu, giải trình của cơ quan chủ trì soạn thảo',
    '100%',
  ),
  suggestion(
    'output',
    'sai lech|tin gia|tin don|xau doc|khung hoang',
    'Tỷ lệ vụ việc có thông tin chính thức trong 24 giờ',
    'Nhật ký theo dõi dư luận, đối chiếu báo cáo phát ngôn',
    '100%',
  ),
  suggestion(
    'output',
    'phan anh|kien nghi|duong day nong',
    'Tỷ lệ phản ánh được trả lời trong 03 ngày làm việc',
    'Sổ theo dõi phản ánh, kiến nghị, thống kê hằng tháng',
    '95% trở lên',
  ),
  suggestion(
    'output',
    'cong khai|minh bach|niem yet',
    'Tỷ lệ thông tin công khai đúng thời hạn',
    'Đối chiếu danh mục phải công khai, thống kê hằng quý',
    '100%',
  ),
  suggestion(
    'input',
    'nang luc|tap huan|boi duong|doi ngu|ky nang|nghiep vu',
    'Số lượt người được tập huấn',
    'Danh sách học viên và kết quả kiểm tra cuối lớp',
    '60 lượt trở lên',
  ),
  suggestion(
    'input',
    'cong tac vien|mang luoi',
    'Tỷ lệ thôn, tổ dân phố có cộng tác viên hoạt động',
    'Danh sách cộng tác viên, rà soát hằng quý',
    '100%',
  ),
  suggestion(
    'input',
    'kinh phi|nguon luc',
    'Tỷ lệ giải ngân kinh phí truyền thông',
    'Báo cáo sử dụng kinh phí cuối quý',
    '100% vào cuối năm',
  ),
  suggestion(
    'outtake',
    'nhan thuc|hieu biet|nam duoc|nam bat|tiep can|biet duoc|nguoi dan biet|hieu ro',
    'Tỷ lệ người được khảo sát nắm được chính sách liên quan',
    'Khảo sát hộ gia đình vào tháng 11, so với khảo sát năm trước',
    '85% trở lên',
  ),
  suggestion(
    'outtake',
    'zalo|mang xa hoi|fanpage|trang thong tin',
    'Số người theo dõi tài khoản Zalo chính thức',
    'Số liệu quản trị tài khoản, cuối mỗi quý',
    'Tăng 2.000 người',
  ),
  suggestion(
    'outcome',
    'dong thuan|ung ho|hai long|niem tin|lan toa',
    'Tỷ lệ người được hỏi đồng tình, hài lòng',
    'Phiếu khảo sát vào tháng 11',
    '85% trở lên',
  ),
  suggestion(
    'outcome',
    'khieu nai|khieu kien',
    'Số đơn khiếu nại do thiếu thông tin',
    'Sổ tiếp công dân, so với năm trước',
    'Giảm 30% so với năm trước',
  ),
  suggestion(
    'outcome',
    'thuc hien|chap hanh|thi hanh|tham gia',
    'Tỷ lệ hộ, người thuộc đối tượng đã thực hiện chính sách',
    'Số liệu của cơ quan chủ trì, tháng 12',
    '70% trở lên',
  ),
  suggestion(
    'output',
    'tuyen truyen|truyen thong|pho bien|tin bai|phat thanh|chuyen muc',
    'Tỷ lệ giai đoạn chính sách trong năm có hoạt động truyền thông',
    'Đối chiếu Kế hoạch với báo cáo tháng',
    '100%',
  ),
  suggestion('input', '', 'Số lượt người được tập huấn', 'Danh sách học viên', '60 lượt trở lên'),
  suggestion(
    'output',
    '',
    'Số sản phẩm hoàn thành trên số sản phẩm theo kế hoạch',
    'Báo cáo tháng của đơn vị chủ trì',
    '100%',
  ),
  suggestion(
    'outtake',
    '',
    'Tỷ lệ người được khảo sát nắm được chính sách liên quan',
    'Khảo sát hộ gia đình vào tháng 11',
    '85% trở lên',
  ),
  suggestion(
    'outcome',
    '',
    'Tỷ lệ hộ, người thuộc đối tượng đã thực hiện chính sách',
    'Số liệu của cơ quan chủ trì, tháng 12',
    '70% trở lên',
  ),
]
