import type { Examples } from './index'

const shared: Examples = {
  purpose:
    'Nội dung truyền thông của chính sách được giao tham mưu phải được duyệt trước khi lấy ý kiến.',
  channels:
    'Trang thông tin điện tử của UBND xã: 3.000 lượt truy cập mỗi tháng; chuyên mục “Hỏi - đáp chính sách” cập nhật hằng tuần.',
  budget:
    'Biên soạn tờ gấp: 02 tờ gấp × 1.500.000 đồng = 3.000.000 đồng; khoản 6 Điều 3 Thông tư số 56/2023/TT-BTC; dự toán được giao.',
  companions: 'Tờ trình kính gửi Ủy ban nhân dân xã An Bình, kèm dự thảo Kế hoạch và các phụ lục.',
  fundingStatement:
    'Kinh phí bố trí trong dự toán chi thường xuyên năm 2027 được giao; thanh toán theo khối lượng thực tế, có đủ chứng từ hợp pháp.',
  'unit/parentName': 'Ủy ban nhân dân xã An Bình',
  'purpose/requirements':
    'Mọi ý kiến góp ý được tổng hợp, đề xuất tiếp thu hoặc giải trình trước khi trình UBND xã.',
}

export const divisionExamples: Examples = {
  ...shared,
  unit: 'Phòng Văn hóa - Xã hội; cơ quan chủ quản Ủy ban nhân dân xã An Bình; ký hiệu VHXH; địa danh An Bình; Trưởng phòng ký trực tiếp; Lưu: VT.',
  responsibilities:
    'Công chức phụ trách truyền thông: lập lịch tháng, gửi tin, bài đăng trên trang thông tin điện tử của xã trước ngày 25.',
  'unit/name': 'Phòng Văn hóa - Xã hội',
  'unit/codeAbbreviation': 'VHXH (thành 05/KH-VHXH)',
  'unit/signer/authority': 'TRƯỞNG PHÒNG',
  'unit/recipients': 'UBND xã (để báo cáo)\nVăn phòng HĐND và UBND xã\nLãnh đạo, chuyên viên Phòng',
  'activities/*/lead': 'Phòng Văn hóa - Xã hội',
  'document/leadIn':
    'Thực hiện Kế hoạch số 15/KH-UBND ngày 11 tháng 01 năm 2027 của Ủy ban nhân dân xã về truyền thông chính sách năm 2027, Phòng Văn hóa - Xã hội ban hành Kế hoạch như sau:',
  'companions/decision/executors': 'Trưởng phòng Văn hóa - Xã hội',
}

export const officeExamples: Examples = {
  ...shared,
  unit: 'Văn phòng HĐND và UBND; cơ quan chủ quản Ủy ban nhân dân xã An Bình; ký hiệu VP; địa danh An Bình; Chánh Văn phòng ký trực tiếp; Lưu: VT.',
  staff:
    'Chuyên viên Văn phòng: đầu mối truyền thông, cập nhật trang thông tin điện tử; 50% thời gian; bồi dưỡng viết tin quý II.',
  responsibilities:
    'Công chức tổng hợp: cung cấp thông tin chỉ đạo, điều hành cho cơ quan báo chí; báo cáo trước ngày 10/6/2027.',
  'unit/name': 'Văn phòng HĐND và UBND xã An Bình',
  'unit/codeAbbreviation': 'VP (thành 05/KH-VP)',
  'unit/signer/authority': 'CHÁNH VĂN PHÒNG',
  'unit/recipients':
    'UBND xã (để báo cáo)\nCác phòng, trung tâm thuộc UBND xã\nLãnh đạo, chuyên viên Văn phòng',
  'activities/*/lead': 'Văn phòng HĐND và UBND xã',
  'document/leadIn':
    'Thực hiện Kế hoạch số 15/KH-UBND ngày 11 tháng 01 năm 2027 của Ủy ban nhân dân xã về truyền thông chính sách năm 2027, Văn phòng HĐND và UBND xã ban hành Kế hoạch như sau:',
}

export const centreExamples: Examples = {
  ...shared,
  unit: 'Trung tâm Phục vụ hành chính công xã An Bình; cơ quan chủ quản Ủy ban nhân dân xã An Bình; ký hiệu TTPVHCC; địa danh An Bình; Giám đốc ký trực tiếp; Lưu: VT.',
  staff:
    'Viên chức Trung tâm: đầu mối truyền thông, hướng dẫn tại quầy; 40% thời gian; bồi dưỡng kỹ năng trả lời người dân quý II.',
  responsibilities:
    'Bộ phận tiếp nhận, hướng dẫn: ghi sổ câu hỏi của người dân, tổng hợp trước ngày 25 hằng tháng.',
  'unit/name': 'Trung tâm Phục vụ hành chính công xã An Bình',
  'unit/codeAbbreviation': 'TTPVHCC (thành 05/KH-TTPVHCC)',
  'unit/signer/authority': 'GIÁM ĐỐC',
  'unit/recipients':
    'UBND xã (để báo cáo)\nVăn phòng HĐND và UBND xã\nLãnh đạo, viên chức Trung tâm',
  'activities/*/lead': 'Trung tâm Phục vụ hành chính công xã',
  'document/leadIn':
    'Thực hiện Kế hoạch số 15/KH-UBND ngày 11 tháng 01 năm 2027 của Ủy ban nhân dân xã về truyền thông chính sách năm 2027, Trung tâm Phục vụ hành chính công xã ban hành Kế hoạch như sau:',
  'companions/decision/executors': 'Giám đốc Trung tâm Phục vụ hành chính công xã',
}
