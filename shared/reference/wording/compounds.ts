const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFC')
      .split(/[,\n]/u)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  )

/**
 * Words of two syllables that administrative papers are made of. The commonest slip of the keyboard is
 * a right syllable in the wrong one of them: "xã hôi", "đãm bảo". Our own list.
 */
export const compounds: ReadonlySet<string> = words(`
  an ninh, an sinh, an toàn, ảnh hưởng, áp dụng, ấn phẩm, âm thanh, ban hành, ban đầu, bàn giao
  bàn bạc, bản tin, bản đồ, bản sắc, bảng tin, báo cáo, báo chí, báo động, bảo đảm, bảo hiểm, bảo mật
  bảo tồn, bảo trợ, bảo vệ, bảo trì, bắt buộc, bắt đầu, băng rôn, bất cập, bệnh viện, bệnh nhân
  bền vững, biên bản, biên chế, biên giới, biên soạn, biên tập, biến đổi, biến động, biện pháp
  biểu dương, biểu mẫu, biểu quyết, bình đẳng, bình luận, bình quân, bồi dưỡng, bồi thường, bố trí
  bổ nhiệm, bổ sung, bộ phận, bộ máy, bước đầu, bưu điện, ca nhạc, cá nhân, cải cách, cải thiện
  cải tiến, cải tạo, cán bộ, cảnh báo, cảnh sát, cạnh tranh, căn cứ, căn cước, cắt giảm, cân đối
  cấp phát, cấp trên, cập nhật, câu chuyện, câu hỏi, cha mẹ, chấm điểm, chấp hành, chấp thuận
  chất lượng, chất thải, chất vấn, chế độ, chỉ đạo, chỉ số, chỉ thị, chỉ tiêu, chi phí, chi tiết
  chi trả, chi tiêu, chia sẻ, chiến dịch, chiến lược, chiến tranh, chính phủ, chính quyền, chính sách
  chính thức, chính trị, chỉnh sửa, chỉnh trang, chú trọng, chủ động, chủ quan, chủ thể, chủ tịch
  chủ trì, chủ trương, chủ yếu, chuẩn bị, chuyên đề, chuyên gia, chuyên môn, chuyên mục, chuyên nghiệp
  chuyên trách, chuyên viên, chuyển biến, chuyển đổi, chuyển giao, chuyển tải, chứng chỉ, chứng nhận
  chứng thực, chứng từ, chức danh, chức năng, chức trách, chương trình, chậm trễ, con người, cơ bản
  cơ cấu, cơ chế, cơ hội, cơ quan, cơ sở, công an, công bằng, công bố, công chức, công cụ, công dân
  công khai, công nghệ, công nghiệp, công nhận, công nhân, công tác, công trình, công văn, công việc
  cộng đồng, cộng tác, cụ thể, cung cấp, cung ứng, củng cố, cuộc họp, cuộc sống, cuộc thi, cử tri
  cưỡng chế, cường độ, cao tuổi, cao điểm, cận nghèo, cao đẳng, chăm lo, chăm sóc, dân chủ, dân cư
  dân phố, dân quân, dân sinh, dân số, dân tộc, dân vận, danh hiệu, danh mục, danh sách, di sản
  di tích, dịch bệnh, dịch vụ, diễn biến, diễn đàn, diễn ra, diện tích, doanh nghiệp, du lịch
  dung lượng, duy trì, dư luận, dữ liệu, dự án, dự báo, dự kiến, dự phòng, dự thảo, dự toán, dự liệu
  đa dạng, đại biểu, đại diện, đại hội, đại trà, đánh giá, đào tạo, đạo đức, đảm bảo, đảm nhiệm
  đăng ký, đăng tải, đặc biệt, đặc điểm, đặc thù, đặt hàng, đầu mối, đầu tư, đấu thầu, đấu tranh
  đẩy mạnh, đẩy nhanh, đề án, đề cương, đề nghị, đề xuất, đền bù, địa bàn, địa chỉ, địa chính
  địa điểm, địa giới, địa hình, địa phương, điều chỉnh, điều động, điều hành, điều khoản, điều kiện
  điều tra, điện thoại, điện tử, điểm nghẽn, điển hình, định hướng, định kỳ, định mức, đoàn kết
  đoàn thể, đoàn viên, đô thị, đối chiếu, đối thoại, đối tượng, đối tác, đội ngũ, đôn đốc, đồng bào
  đồng bộ, đồng chí, đồng thời, đồng thuận, đồng tình, đồng ý, đơn giá, đơn giản, đơn thư, đơn vị
  đổi mới, đúng đắn, đúng hạn, đường bộ, đường dây, đường phố, đường thủy, gia đình, gia tăng, gia hạn
  giá cả, giá trị, giai đoạn, giải đáp, giải pháp, giải phóng, giải quyết, giải thích, giải thưởng
  giải trình, giám đốc, giám sát, giảm nghèo, giảm thiểu, gián tiếp, gian lận, giao ban, giao dịch
  giao lưu, giao nhận, giao thông, giao tiếp, giáo dục, giáo viên, giấy phép, giấy tờ, giới thiệu
  giới hạn, gìn giữ, góp ý, góp phần, gương mẫu, gắn kết, gặp gỡ, gặp mặt, hành chính, hành động
  hành vi, hành lang, hạ tầng, hạn chế, hạn hán, hàng hóa, hài hòa, hài lòng, hậu quả, hệ thống
  hiện đại, hiện hành, hiện tượng, hiện trạng, hiến pháp, hiệu lực, hiệu quả, hiểu biết, hình ảnh
  hình thành, hình thức, hỗ trợ, hộ nghèo, hồ sơ, hòa giải, hoàn cảnh, hoàn chỉnh, hoàn thành
  hoàn thiện, hoạch định, hoạt động, hội đồng, hội nghị, hội nhập, hội thảo, hội thi, hội trường
  hội viên, họp báo, hợp đồng, hợp lý, hợp pháp, hợp tác, hợp lệ, học sinh, học tập, học viên, học kỳ
  hướng dẫn, hướng tới, hưởng ứng, hương ước, hữu ích, huy động, huy hiệu, huấn luyện, in ấn, ích lợi
  kế hoạch, kế thừa, kế toán, kết cấu, kết hợp, kết luận, kết nối, kết quả, kết thúc, khả năng
  khả thi, khách quan, khai mạc, khai thác, khảo sát, khắc phục, khẩn cấp, khẩn trương, khẩu hiệu
  khen thưởng, khiếu nại, khoa học, khó khăn, khoáng sản, khối lượng, không gian, khu phố, khu vực
  khung giờ, khuyến cáo, khuyến học, khuyến khích, khuyến nông, kiểm điểm, kiểm soát, kiểm tra
  kiểm kê, kiện toàn, kiên quyết, kiên trì, kiến nghị, kiến thức, kinh doanh, kinh nghiệm, kinh phí
  kinh tế, kịp thời, kỳ họp, kỷ luật, kỷ niệm, kỹ năng, kỹ thuật, ký kết, ký hiệu, khởi nghiệp
  lan tỏa, lãnh đạo, lao động, lắng nghe, lâm nghiệp, lâu dài, lây lan, lễ hội, lịch sử, liên hệ
  liên hiệp, liên kết, liên lạc, liên quan, liên tịch, liên tục, lĩnh vực, lồng ghép, lợi dụng
  lợi ích, lợi thế, luật sư, lực lượng, lưu trữ, lưu ý, lương thiện, lý do, lý luận, mạng lưới
  mặt bằng, mặt trận, mâu thuẫn, minh bạch, mô hình, môi trường, mở rộng, mục đích, mục tiêu, mức độ
  mưa lũ, miễn phí, miễn giảm, mẫu mực, năng lực, năng lượng, nắm bắt, nâng cao, nâng cấp, ngân hàng
  ngân sách, ngành nghề, ngăn chặn, ngăn ngừa, nghề nghiệp, nghĩa vụ, nghị định, nghị quyết
  nghiên cứu, nghiêm túc, nghiệp vụ, nghiệm thu, nguồn lực, nguồn vốn, nguồn nước, nguồn tin, nguy cơ
  nguy hiểm, nguyên nhân, nguyên tắc, nguyện vọng, người dân, nhà văn, nhanh chóng, nhân dân, nhân lực
  nhân rộng, nhân sự, nhân văn, nhận diện, nhận định, nhận thức, nhận xét, nhiệm kỳ, nhiệm vụ
  nhiệt tình, nhu cầu, nội bộ, nội dung, nội vụ, nông dân, nông nghiệp, nông sản, nông thôn, niêm yết
  niềm tin, nòng cốt, nổi bật, năm học, phát hiện, phát hành, phát huy, phát ngôn, phát sinh
  phát sóng, phát thanh, phát triển, phạm vi, phản ánh, phản biện, phản hồi, phân bổ, phân cấp
  phân công, phân loại, phân tích, phân chia, phấn đấu, pháp lý, pháp luật, phê duyệt, phong phú
  phong trào, phòng chống, phòng ngừa, phổ biến, phổ cập, phối hợp, phù hợp, phụ huynh, phụ nữ
  phụ trách, phụ cấp, phục vụ, phục hồi, phương án, phương châm, phương hướng, phương pháp
  phương thức, phương tiện, phóng sự, phóng viên, quá trình, quan điểm, quan hệ, quan tâm, quan trọng
  quản lý, quản trị, quảng bá, quán triệt, quân sự, quốc gia, quốc hội, quốc phòng, quốc tế, quy chế
  quy định, quy hoạch, quy mô, quy phạm, quy tắc, quy trình, quy ước, quyền lợi, quyền hạn, quyết định
  quyết liệt, quyết tâm, quyết toán, rà soát, rác thải, rõ ràng, rộng rãi, rủi ro, ra quân, rút gọn
  sai phạm, sai sót, sản phẩm, sản xuất, sáng kiến, sáng tạo, sáp nhập, sạt lở, sắp xếp, sân khấu
  sâu rộng, sẵn sàng, sinh hoạt, sinh kế, sinh viên, sổ tay, số hóa, số liệu, số lượng, sơ kết, sơ tán
  so sánh, sức khỏe, sử dụng, sự kiện, sự nghiệp, sửa đổi, sản lượng, sở hữu, suy thoái, tác động
  tác giả, tác phẩm, tài chính, tài khoản, tài liệu, tài nguyên, tài sản, tạm ứng, tăng cường
  tăng trưởng, tập huấn, tập thể, tập trung, tầm nhìn, tâm lý, tất cả, tham dự, tham gia, tham khảo
  tham mưu, tham vấn, tham nhũng, thanh niên, thanh toán, thanh tra, thành công, thành lập, thành phần
  thành phố, thành tích, thành viên, thành tựu, tháo gỡ, thảo luận, thắc mắc, thắng lợi, thăm dò
  thẩm định, thẩm quyền, thẩm tra, thất nghiệp, thế giới, thế hệ, thể chế, thể hiện, thể thao
  thể thức, thị trường, thị xã, thi đua, thi hành, thí điểm, thích hợp, thích ứng, thiên tai, thiết bị
  thiết kế, thiết lập, thiết thực, thiết yếu, thiếu sót, thiệt hại, thỏa thuận, thông báo, thông cáo
  thông điệp, thông qua, thông suốt, thông tin, thông tư, thống kê, thống nhất, thời điểm, thời gian
  thời hạn, thời lượng, thời sự, thu gom, thu hồi, thu hút, thu nhập, thu thập, thủ trưởng, thủ tục
  thủ tướng, thù lao, thuận lợi, thuận tiện, thuyết minh, thuyết phục, thủy lợi, thủy sản, thực hành
  thực hiện, thực phẩm, thực tế, thực thi, thực tiễn, thực trạng, thức dậy, thương mại, thường niên
  thường trực, thường xuyên, thượng tôn, tích cực, tích hợp, tiêu biểu, tiêu chí, tiêu chuẩn, tiêu cực
  tiêu dùng, tiểu học, tiền lương, tiến độ, tiến hành, tiện ích, tiếp cận, tiếp nhận, tiếp tục
  tiếp thu, tiếp xúc, tiết kiệm, tìm hiểu, tin cậy, tin đồn, tin tức, tin nhắn, tín dụng, tín nhiệm
  tình hình, tình huống, tình nguyện, tình trạng, tính toán, tọa đàm, toàn bộ, toàn diện, toàn dân
  toàn quốc, toàn thể, tòa án, tôn giáo, tôn trọng, tồn tại, tổ chức, tổ trưởng, tổ hợp, tổng hợp
  tổng kết, tổng số, tổng thể, tối đa, tối thiểu, tội phạm, trách nhiệm, trang bị, tranh chấp
  trao đổi, trật tự, triển khai, triển lãm, triệt để, trình bày, trình duyệt, trình độ, trình tự
  trẻ em, trọng điểm, trọng tâm, trồng trọt, trung tâm, trung thực, trung học, trung hạn, trụ sở
  truy cập, truyền đạt, truyền hình, truyền tải, truyền thanh, truyền thông, truyền thống, trực quan
  trực thuộc, trực tiếp, trực tuyến, trưng bày, trường học, trường hợp, trưởng thôn, trưởng phòng
  trưởng ban, tuân thủ, tuần lễ, tuổi trẻ, tuyên dương, tuyên truyền, tuyển dụng, tuyển sinh
  từng bước, tự giác, tự nguyện, tự quản, tự động, tư liệu, tư pháp, tư vấn, tư tưởng, tương tác
  tương tự, tương trợ, tường thuật, tỷ lệ, tích lũy, tổn thất, ủng hộ, ủy ban, ủy quyền, ủy viên
  ứng dụng, ứng phó, ứng xử, uy tín, ưu đãi, ưu điểm, ưu tiên, vai trò, văn bản, văn hóa, văn minh
  văn nghệ, văn phòng, vận dụng, vận động, vận hành, vật chất, vật tư, vấn đề, vay vốn, vi phạm
  viên chức, viễn thông, việc làm, vị trí, vệ sinh, vốn vay, vụ việc, vùng miền, vùng sâu, vùng xa
  vướng mắc, xã hội, xã viên, xác định, xác minh, xác nhận, xác thực, xâm hại, xây dựng, xem xét
  xét duyệt, xu hướng, xử lý, xử phạt, xuất bản, xuất sắc, xuất khẩu, xung quanh, xứng đáng
  xuyên suốt, y tế, ý chí, ý kiến, ý nghĩa, ý thức, yêu cầu, yêu nước, yếu tố, phổ thông, năng động
  định giá, nghi thức, dân dụng`)

/**
 * Right in another reading though one mark apart from a word above: "công tắc", "có quan điểm",
 * "tại khoản 2". Of two that may be right neither is told of.
 */
export const rightPairs: ReadonlySet<string> = words(`
  bàn hành, bán hành, báo cao, bộ phần, cái cách, cần bộ, cả nhân, chỉ đào, chị đạo, chỉ thi, chỉ tiểu
  chính trang, chỉnh sách, chủ trường, chuyển đề, chuyển mục, chuyển viên, chuyên giao, chuyển giáo
  chuyển tài, cơ số, cổ bản, cô hội, công ăn, cổng an, công bỏ, công dẫn, cổng khai, công nghề
  công tắc, con ngươi, chứng nhân, chính thực, dân chú, dân cứ, dân cử, dân phổ, dân sợ, dân quận
  dự toàn, đủ thảo, đủ toán, đủ luận, đủ kiến, đủ báo, dự bảo, dùng lượng, dùng hạn, danh giá, đăng kỳ
  đăng tài, địa chi, đôi tượng, đón vị, đón thư, đơn thử, đơn gia, đường đầy, đồ thị, đồng chi
  đồng tính, gia định, giá tăng, giải thường, gộp ý, gộp phần, hàng hoa, hiện đài, hiện trang
  hiện tường, hộ sơ, hội thao, hội thị, hội trưởng, hội nghỉ, học viện, hướng dần, hướng đan, kết nội
  khách quán, khá năng, khóa học, không gián, kiên nghị, kỳ hợp, lâu đài, lịch sự, liên quân, luật sử
  lưu trú, mục tiểu, mức tiêu, nam học, nghỉ định, nguồn tín, nguyên tác, người dẫn, người đàn
  người dán, người dần, người dặn, người đần, người đan, nhận dân, nhắn dân, nhận thực, nhân thực
  nhận điện, nhận rộng, nhận văn, nhận lực, nhận sự, nội dùng, phạt hành, phạt hiện, phát thành
  phản ảnh, phân bố, phần công, phần loại, phần cấp, phần tích, phần chia, phần bổ, phủ hợp, quả trình
  quỹ định, quỹ trình, ra quần, ra quán, số hoa, số lương, sự kiên, tiếp nhân, thăm gia, thành niên
  thanh trà, thành cộng, thành cổng, thành viện, thể thực, thể thúc, thể thảo, thể che, thể chê
  thể hiến, thể hiền, thị trưởng, thiên tài, thông cao, tính trạng, tôi phạm, tổ họp, trường họp
  trường ban, trường phòng, trường thôn, truyền thành, truyền tai, tự quan, tự vấn, tương tư
  văn phong, văn hoa, vẻ sinh, xã hồi, ý tế, ý thực, yếu nước,
  quy mở, giải phông, bộ phân, thể thỏa, thể tháo, thể hiển, đóng bộ, dạng ký, tính toàn, tráo đổi, tin đơn
  dài chỉ, đài chỉ, định ký, hủy hiệu, chủ quản, ngăn hàng, dẫn số`)

/** Words that stand alone so often that beside another they are no slip of it. */
export const standAlone: ReadonlySet<string> = new Set(
  `từ tư và của các cho để được là có tại đến theo với về trong những này nay đó do khi sẽ đã bị vì mà như nên
   hoặc còn con đang mới một ở ra thì nếu làm cần phải bằng trên dưới sau trước mọi mỗi hai ba năm tới chưa
   không rất lại nhất chỉ chị anh em ông bà cô chú bác cha mẹ người nhà nước xã phường tỉnh huyện thôn xóm tổ
   hộ dân đất điện đường trường trạm chợ cấp bộ sở phòng ban đội đoàn hội ngành đây đâu ai gì sao thế nào
   bảo nói hỏi xem thấy biết muốn cùng cũng vẫn chính vừa đều rồi lúc nơi giờ ngày tháng quý tuần buổi đợt
   lần số sổ tờ cuốn bản bán mua đi về đưa lấy đặt để bên cạnh giữa ngoài trên nhưng tuy dù bởi nhằm qua lên
   xuống vào đầu cuối nửa mấy bao nhiêu vài từng thứ đó kia ấy nọ hay mình chúng họ ta tôi thích ăn uống đủ thiếu thừa`
    .trim()
    .split(/\s+/u),
)
