import { anywhere, COMMITTEES, OFFICES, CENTRES, suited, type Phrase } from './phrase'

/** How the money is found and managed. */
export const funding: readonly Phrase[] = [
  ...anywhere([
    'Kinh phí thực hiện Kế hoạch được bố trí trong dự toán chi thường xuyên năm {năm} của {đơn vị} theo phân cấp ngân sách và các nguồn hợp pháp khác.',
    'Kinh phí được lồng ghép từ các chương trình, đề án, nhiệm vụ có cùng nội dung truyền thông; không chi trùng một nội dung từ hai nguồn.',
    'Nội dung và mức chi thực hiện theo chế độ hiện hành và quy định của HĐND cấp tỉnh; khoản chi chưa có định mức thanh toán theo thực tế, có đủ hóa đơn, chứng từ hợp pháp.',
    'Các đơn vị được giao chủ trì lập dự toán chi tiết của từng nhiệm vụ, gửi {tài chính} thẩm định trước khi thực hiện.',
    'Việc đặt hàng, giao nhiệm vụ cho cơ quan báo chí, truyền thông thực hiện theo hợp đồng, trên cơ sở số lượng sản phẩm, đơn giá và biên bản nghiệm thu.',
    'Kinh phí quản lý, sử dụng tiết kiệm, đúng mục đích; quyết toán cùng quyết toán chi thường xuyên hằng năm.',
    'Nhiệm vụ đã có trong dự toán của đơn vị nào thì đơn vị đó bảo đảm kinh phí; nhiệm vụ phát sinh ngoài Kế hoạch phải được cấp có thẩm quyền cho phép trước khi thực hiện.',
    'Nguồn tài trợ, đóng góp tự nguyện của tổ chức, doanh nghiệp được tiếp nhận, quản lý công khai theo quy định; không vận động bắt buộc.',
    'Hoạt động ghi “Không sử dụng kinh phí” được thực hiện bằng nhân lực, phương tiện sẵn có của đơn vị chủ trì.',
    'Kinh phí tập huấn, bồi dưỡng thực hiện theo chế độ đào tạo, bồi dưỡng cán bộ, công chức, viên chức.',
    'Trường hợp dự toán được giao thấp hơn Kế hoạch, ưu tiên kinh phí cho chính sách có tác động lớn đến xã hội và hoạt động lấy ý kiến Nhân dân.',
  ]),
  ...suited(COMMITTEES, [
    'Giao {tài chính} chủ trì tham mưu UBND {cấp} cân đối, bố trí kinh phí; hướng dẫn thủ tục thanh toán, quyết toán và kiểm tra việc sử dụng.',
  ]),
  ...suited(OFFICES, [
    'Kinh phí thực hiện trong dự toán chi thường xuyên năm {năm} được giao cho {đơn vị}; phần vượt khả năng cân đối, {đơn vị} báo cáo cấp có thẩm quyền xem xét.',
  ]),
  ...suited(CENTRES, [
    'Kinh phí thực hiện nhiệm vụ được giao lấy từ dự toán giao nhiệm vụ năm {năm}; sản phẩm cung cấp cho đơn vị khác thực hiện theo hợp đồng đặt hàng.',
  ]),
]
