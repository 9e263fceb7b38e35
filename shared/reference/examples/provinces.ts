import type { Examples } from './index'

const shared: Examples = {
  purpose:
    'Dự thảo chính sách có tác động lớn đến xã hội phải có tài liệu truyền thông kèm theo hồ sơ trước khi trình.',
  policies:
    'Quy định hỗ trợ doanh nghiệp nhỏ chuyển đổi số (tác động lớn, Sở Khoa học và Công nghệ soạn thảo). Xây dựng: 01/3 - 29/4/2027, đăng dự thảo lấy ý kiến trên Cổng thông tin điện tử. Thông điệp: “Hồ sơ một lần, hỗ trợ đúng hạn”.',
  activities:
    'Hội nghị lấy ý kiến 120 doanh nghiệp về dự thảo quy định hỗ trợ; 17/3/2027; 01 bảng tổng hợp ý kiến; 100% ý kiến được trả lời.',
  channels:
    'Cổng thông tin điện tử tỉnh: 45.000 lượt truy cập mỗi tháng; chuyên mục “Lấy ý kiến dự thảo chính sách” cập nhật hằng tuần.',
  budget:
    'Biên soạn tờ gấp: 05 tờ gấp × 1.500.000 đồng = 7.500.000 đồng; khoản 6 Điều 3 Thông tư số 56/2023/TT-BTC; ngân sách tỉnh.',
  disclosure:
    'Dự thảo chính sách lấy ý kiến: chuyên mục trên Cổng thông tin điện tử; ngay khi bắt đầu lấy ý kiến; cơ quan chủ trì soạn thảo.',
  risks:
    'Doanh nghiệp hiểu sai rằng phải nộp lại hồ sơ đã được duyệt. Trả lời: hồ sơ đã duyệt còn giá trị, không phải làm lại. Người phát ngôn trả lời báo chí.',
  'purpose/requirements':
    'Mọi ý kiến góp ý được tổng hợp, tiếp thu hoặc giải trình công khai trước khi gửi thẩm định.',
  'objectives/*/measurement':
    'Khảo sát 600 người dân, doanh nghiệp, tháng 11 - 12/2027, thuê đơn vị khảo sát độc lập',
  'objectives/*/level': 'Tỷ lệ doanh nghiệp nộp hồ sơ trực tuyến: Kết quả',
  fundingStatement:
    'Kinh phí bố trí trong dự toán chi thường xuyên năm 2027 theo phân cấp ngân sách; thanh toán theo khối lượng thực tế, có đủ chứng từ hợp pháp.',
  'responsibilities/*/unit': 'Đề nghị Ủy ban MTTQ Việt Nam tỉnh',
  'risks/*/situation': 'Tin đồn phải nộp thêm phí mới được xét hồ sơ hỗ trợ',
  'risks/*/answer':
    'Hồ sơ hỗ trợ không thu phí. Điều kiện, thời hạn ghi trong quy định đã công bố. Cần hướng dẫn, liên hệ Trung tâm Phục vụ hành chính công tỉnh.',
  'risks/*/firstHourSteps':
    'Chụp lưu bài đăng, xác định nguồn phát.\nBáo cáo lãnh đạo và người phát ngôn.\nPhát hành thông tin chính thức.',
  'companions/submission/addressees': 'Ủy ban nhân dân tỉnh Bình Minh',
  'companions/submission/reasons':
    'Năm 2027 dự kiến trình 10 chính sách, trong đó 04 chính sách có tác động lớn, cần truyền thông ngay khi soạn thảo.',
  'companions/dispatch/requests':
    'Phân công một người làm đầu mối truyền thông, gửi danh sách trước ngày 15/01/2027',
  'companions/invitation/invitees': 'Đại diện các cơ quan báo chí trên địa bàn tỉnh',
  'unit/placeName': 'Bình Minh',
  'unit/signer/name': 'Nguyễn Văn Mẫu',
  'policies/*/name': 'Quy định hỗ trợ doanh nghiệp nhỏ chuyển đổi số trên địa bàn tỉnh',
  'policies/*/audiences': 'Doanh nghiệp nhỏ và vừa\nHiệp hội doanh nghiệp\nCơ quan báo chí',
  'policies/*/keyMessages': 'Hồ sơ một lần, hỗ trợ đúng hạn',
  'policies/*/stages/*/consultation':
    'Gửi văn bản xin ý kiến cơ quan, hiệp hội; đăng dự thảo trên Cổng thông tin điện tử; tổng hợp theo từng điều.',
  'policies/*/bulletin':
    'Từ ngày mười chín tháng bảy, doanh nghiệp nhỏ được nộp hồ sơ hỗ trợ chuyển đổi số. Hồ sơ nộp trực tuyến, không mất phí.',
  'policies/*/post':
    'Từ 19/7, doanh nghiệp nhỏ được nộp hồ sơ hỗ trợ chuyển đổi số trực tuyến. Hướng dẫn từng bước đăng trên Cổng thông tin điện tử.',
  'activities/*/content':
    'Hội nghị lấy ý kiến 120 doanh nghiệp về dự thảo quy định hỗ trợ chuyển đổi số',
  'activities/*/product': 'Bảng tổng hợp ý kiến: 01 bảng',
  'channels/*/reach': '45.000 lượt truy cập mỗi tháng, toàn tỉnh',
}

export const provinceExamples: Examples = {
  ...shared,
  unit: 'Ủy ban nhân dân tỉnh Bình Minh; ký hiệu UBND; địa danh Bình Minh; TM. Ủy ban nhân dân, Chủ tịch ký; Lưu: VT, KGVX.',
  staff:
    'Chuyên viên Sở Văn hóa, Thể thao và Du lịch: đầu mối truyền thông, biên tập; 60% thời gian; bồi dưỡng thiết kế đồ họa quý III.',
  responsibilities:
    'Sở Tài chính: thẩm định dự toán, tham mưu bố trí kinh phí trước ngày 20/01/2027.',
  companions:
    'Tờ trình của Sở Văn hóa, Thể thao và Du lịch, kính gửi Ủy ban nhân dân tỉnh Bình Minh, kèm dự thảo Kế hoạch và các phụ lục.',
  'unit/name': 'Ủy ban nhân dân tỉnh Bình Minh',
  'unit/parentName': 'Để trống',
  'unit/recipients':
    'Thường trực Tỉnh ủy, Thường trực HĐND tỉnh\nCác sở, ban, ngành tỉnh\nUBND các xã, phường, đặc khu',
  'document/leadIn':
    'Thực hiện Quyết định số 407/QĐ-TTg ngày 30 tháng 3 năm 2022 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
  'activities/*/lead': 'Sở Tư pháp',
  'risks/*/spokesperson': 'Người phát ngôn của UBND tỉnh',
  'companions/decision/executors': 'Chánh Văn phòng UBND tỉnh',
}

export const departmentExamples: Examples = {
  ...shared,
  unit: 'Sở Tư pháp; cơ quan chủ quản Ủy ban nhân dân tỉnh Bình Minh; ký hiệu STP; địa danh Bình Minh; Giám đốc ký trực tiếp; Lưu: VT, VP.',
  staff:
    'Chuyên viên Văn phòng Sở: đầu mối truyền thông, biên tập; 60% thời gian; bồi dưỡng thiết kế đồ họa quý III.',
  responsibilities:
    'Các phòng được giao soạn thảo chính sách: gửi bản tóm tắt, bộ câu hỏi - trả lời về Văn phòng Sở trước ngày 20/01/2027.',
  companions:
    'Công văn của Sở gửi các phòng, đơn vị thuộc Sở, kèm Kế hoạch và lịch hoạt động quý I.',
  'unit/name': 'Sở Tư pháp',
  'unit/parentName': 'Ủy ban nhân dân tỉnh Bình Minh',
  'unit/codeAbbreviation': 'STP (thành 05/KH-STP)',
  'unit/signer/authority': 'GIÁM ĐỐC',
  'unit/recipients':
    'UBND tỉnh (để báo cáo)\nGiám đốc, các Phó Giám đốc Sở\nCác phòng, đơn vị thuộc Sở',
  'document/leadIn':
    'Thực hiện Kế hoạch số 312/KH-UBND ngày 21 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh về truyền thông chính sách năm 2027, Sở Tư pháp ban hành Kế hoạch như sau:',
  'activities/*/lead': 'Văn phòng Sở',
  'risks/*/spokesperson': 'Phó Giám đốc Sở',
  'companions/decision/executors': 'Chánh Văn phòng Sở',
}
