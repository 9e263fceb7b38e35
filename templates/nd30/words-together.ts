/** Words of several syllables that a line of a name or title is not to end inside of. */

/** Compound words and fixed names in what bodies of the State, offices and papers are called. */
const COMPOUNDS =
  'ủy ban|uỷ ban|nhân dân|hội đồng|trung tâm|văn phòng|văn hóa|xã hội|thể thao|du lịch|thông tin|truyền thông|' +
  'chính sách|giáo dục|đào tạo|kinh tế|hạ tầng|đô thị|phục vụ|hành chính|cung ứng|dịch vụ|sự nghiệp|khoa học|' +
  'công nghệ|chuyển đổi|pháp luật|kế hoạch|thực hiện|triển khai|công tác|nhân sự|phát ngôn|trưởng phòng|giám đốc|chủ tịch|' +
  'báo chí|xuất bản|phát thanh|truyền hình|điện ảnh|kỹ thuật|tiến bộ|ứng dụng|kiểm nghiệm|kiểm định|kiểm soát|khuyến nông|' +
  'nông nghiệp|nông thôn|lâm nghiệp|công nghiệp|môi trường|tài nguyên|thủy lợi|thủy sản|kiểm lâm|chăn nuôi|thú y|trồng trọt|' +
  'bảo vệ|thực vật|nội vụ|ngoại vụ|tư pháp|tài chính|xây dựng|giao thông|vận tải|công thương|thương mại|xúc tiến|đầu tư|' +
  'công an|quân sự|biên phòng|thanh tra|y tế|dân tộc|tôn giáo|dân số|lao động|việc làm|bảo trợ|bảo hiểm|người có công|' +
  'bệnh viện|bệnh tật|đa khoa|dự phòng|an toàn|thực phẩm|vệ sinh|tiểu học|trung học|cơ sở|phổ thông|mầm non|thường xuyên|' +
  'thư viện|bảo tàng|di tích|nghệ thuật|biểu diễn|gia đình|thiếu nhi|thanh niên|phụ nữ|nông dân|cựu chiến|chiến binh|' +
  'liên đoàn|mặt trận|tổ quốc|đại biểu|quốc hội|quản lý|dự án|khu vực|quỹ đất|đất đai|phát triển|hợp tác|quốc tế|' +
  'chất lượng|tiêu chuẩn|đo lường|sở hữu|trí tuệ|lưu trữ|lịch sử|công chứng|trợ giúp|pháp lý|đấu giá|tài sản|' +
  'tổng hợp|tổ chức|cán bộ|đối ngoại|giám sát|phản biện|tuyên truyền|cổ động|chiếu phim|hướng nghiệp|giới thiệu'

/** Provinces and centrally run cities since 01/7/2025. */
const PLACES =
  'hà nội|hải phòng|đà nẵng|cần thơ|hồ chí|chí minh|lào cai|điện biên|lai châu|sơn la|cao bằng|lạng sơn|tuyên quang|' +
  'thái nguyên|phú thọ|bắc ninh|hưng yên|quảng ninh|ninh bình|thanh hóa|nghệ an|hà tĩnh|quảng trị|quảng ngãi|gia lai|' +
  'khánh hòa|đắk lắk|lâm đồng|đồng nai|tây ninh|vĩnh long|đồng tháp|cà mau|an giang|việt nam'

const TOGETHER = new RegExp(`(?<=^|\\s)(?:${COMPOUNDS}|${PLACES})$`, 'iu')

/** Whether a break between the two words would fall inside a word. */
export const isOneWord = (before: string, after: string): boolean =>
  TOGETHER.test(`${before} ${after}`.replace(/[,;:.]+$/u, ''))
