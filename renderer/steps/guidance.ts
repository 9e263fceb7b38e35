/**
 * What each step says beside its fields. Guidance stays on screen; none of it reaches the document.
 * The letter is Công văn số 745/UBND-TP, whose section 1 asks for: (a) thông tin công khai, cung cấp
 * cho báo chí; (b) người phụ trách, bồi dưỡng; (c) kế hoạch hằng năm theo chu trình chính sách;
 * (d) góp ý, phản biện; (e) mạng lưới; (f) kinh phí, đặt hàng, giao nhiệm vụ.
 */
export type StepGuidance = {
  readonly title: string
  /** What the section is for and what the leader looks at. */
  readonly purpose: string
  /** Which demand of the letter it answers; null when it answers none. */
  readonly letterDemand: string | null
  readonly tips: readonly string[]
  /** A short filled example. */
  readonly example: string
  readonly commonMistakes: readonly string[]
}

export type GuidedStepId =
  | 'unit'
  | 'document'
  | 'legal-bases'
  | 'purpose'
  | 'objectives'
  | 'policies'
  | 'activities'
  | 'channels'
  | 'staff'
  | 'budget'
  | 'demands'
  | 'disclosure'
  | 'risks'
  | 'responsibilities'
  | 'companions'

export const guidance: Record<GuidedStepId, StepGuidance> = {
  unit: {
    title: 'Đơn vị',
    purpose:
      'Tên cơ quan, ký hiệu, người ký và nơi nhận, dùng chung cho kế hoạch và mọi văn bản đi kèm. Lãnh đạo xem trước hết thẩm quyền ký và nơi nhận.',
    letterDemand: null,
    tips: [
      'Ghi tên đầy đủ, đúng quyết định thành lập; ứng dụng tự in hoa và ngắt dòng ở đầu văn bản.',
      'UBND ký thay mặt tập thể: chọn TM. và ghi “Ủy ban nhân dân”. Phòng, trung tâm thì người đứng đầu ký trực tiếp.',
      'Nơi nhận phải có mọi đơn vị được giao việc và cơ quan nhận báo cáo. Dòng “Lưu: VT” tự thêm.',
      'Lưu thành hồ sơ đơn vị để năm sau không phải nhập lại.',
    ],
    example:
      'Ủy ban nhân dân xã An Bình; ký hiệu UBND; địa danh An Bình; TM. Ủy ban nhân dân, Chủ tịch ký; Lưu: VT, VHXH.',
    commonMistakes: [
      'UBND ban hành mà thiếu TM., hoặc ghi KT. khi chính Chủ tịch ký.',
      'Còn tên huyện, phòng cấp huyện hoặc cơ quan đã sắp xếp.',
      'Ghi học hàm, học vị trước họ tên người ký.',
    ],
  },
  document: {
    title: 'Văn bản',
    purpose:
      'Năm, trích yếu, ngày ký và cách mở đầu văn bản. Lãnh đạo xem trích yếu đúng năm và cách ban hành: ký trực tiếp hay kèm theo quyết định.',
    letterDemand:
      'Công văn số 745/UBND-TP, mục 1c: xây dựng kế hoạch truyền thông hằng năm. Chính văn bản này trả lời yêu cầu đó.',
    tips: [
      'Trích yếu ngắn, có năm, không lặp lại chữ “Kế hoạch”.',
      'Để trống số và ngày nếu văn thư ghi sau khi ký; phụ lục để trống theo.',
      'Cấp xã thường ký ban hành trực tiếp; chỉ kèm quyết định khi cấp trên yêu cầu.',
      'Mở đầu bằng lời dẫn thì nêu hai, ba văn bản trực tiếp; mở đầu bằng căn cứ thì mỗi căn cứ một dòng.',
    ],
    example: 'Truyền thông chính sách năm 2027',
    commonMistakes: [
      'Trích yếu ghi năm trước.',
      'Dùng “V/v” cho văn bản có tên loại.',
      'Điền sẵn số văn bản khi văn thư chưa cấp.',
    ],
  },
  'legal-bases': {
    title: 'Căn cứ',
    purpose:
      'Văn bản làm chỗ dựa cho kế hoạch. Lãnh đạo trả lại ngay nếu có văn bản hết hiệu lực hoặc thiếu kế hoạch của cấp trên trực tiếp.',
    letterDemand:
      'Công văn số 745/UBND-TP, mục 1a: công khai, cung cấp thông tin theo quy định của pháp luật. Một số văn bản năm 2023 dẫn trong công văn đã được thay thế, cần dùng văn bản đang có hiệu lực.',
    tips: [
      'Chọn từ danh mục rồi thêm kế hoạch của cấp trên trực tiếp.',
      'Đèn “Hiệu lực” xét theo ngày của kế hoạch; văn bản hết hiệu lực thay bằng một lần bấm.',
      'Sắp từ hiệu lực cao đến thấp, cùng cấp thì văn bản cũ trước (nút “Sắp theo hiệu lực”; thông lệ, không phải quy định).',
      'Mục “cần kiểm tra”: mở văn bản gốc, đối chiếu số, ngày, trích yếu rồi mới đánh dấu đã đối chiếu.',
      'Luật, Pháp lệnh chỉ in tên và ngày; số, ký hiệu ghi để tra cứu.',
    ],
    example:
      'Nghị định số 244/2026/NĐ-CP ngày 26/6/2026 của Chính phủ quy định chi tiết việc phát ngôn và cung cấp thông tin cho báo chí; có hiệu lực từ 01/7/2026.',
    commonMistakes: [
      'Vẫn dẫn Nghị định số 09/2017/NĐ-CP hoặc Luật Báo chí năm 2016.',
      'Dẫn văn bản của cơ quan không còn hoạt động.',
      'Trích yếu chép không đúng nguyên văn.',
    ],
  },
  purpose: {
    title: 'Mục đích, yêu cầu',
    purpose:
      'Vì sao làm và làm thế nào cho đạt. Lãnh đạo xem có sát việc của địa phương hay chỉ chép lại cấp trên.',
    letterDemand: null,
    tips: [
      'Hai đến ba mục đích, ba đến năm yêu cầu; mỗi dòng một ý, một câu.',
      'Mục đích nêu người dân được gì, chính quyền đạt gì.',
      'Yêu cầu nêu điều kiểm tra được: đúng giai đoạn, rõ người chịu trách nhiệm, tiếp thu hoặc giải trình ý kiến.',
      'Từ viết tắt giải thích ở lần đầu xuất hiện.',
    ],
    example:
      'Ý kiến góp ý, phản biện phải được tổng hợp, tiếp thu hoặc giải trình công khai trước khi trình HĐND xã, UBND xã quyết định.',
    commonMistakes: [
      'Khẩu hiệu chung, năm nào, xã nào cũng dùng được.',
      'Mục đích và yêu cầu lặp ý nhau.',
      'Viết “nhân dân” thường; “hàng năm” thay cho “hằng năm”.',
    ],
  },
  objectives: {
    title: 'Mục tiêu',
    purpose:
      'Con số để cuối năm biết đạt hay không. Lãnh đạo hỏi: hiện nay bao nhiêu, cuối năm bao nhiêu, ai đo.',
    letterDemand:
      'Công văn số 745/UBND-TP, mục 1c: kế hoạch hằng năm phải có kết quả cần đạt để theo dõi, đánh giá.',
    tips: [
      'Mỗi mục tiêu một chỉ số, có hiện trạng, chỉ tiêu, cách đo.',
      'Có đủ các mức: việc đã làm (đầu ra), người dân biết (tiếp nhận), thay đổi thực tế (kết quả).',
      'Chưa có hiện trạng thì ghi “Chưa thống kê” và đưa việc khảo sát vào hoạt động.',
      'Sáu đến mười mục tiêu là vừa.',
    ],
    example:
      'Người dân nắm được chính sách liên quan: hiện trạng 61% (khảo sát tháng 11/2026); chỉ tiêu 85% trở lên; đo bằng khảo sát 600 hộ.',
    commonMistakes: [
      'Mục tiêu “nâng cao nhận thức” không có số.',
      'Chỉ tiêu không ai đo được.',
      'Chỉ tiêu thấp hơn hiện trạng.',
    ],
  },
  policies: {
    title: 'Chính sách trong năm',
    purpose:
      'Danh mục chính sách phải truyền thông, mỗi chính sách đủ năm giai đoạn. Lãnh đạo xem có sót chính sách trong chương trình công tác năm không.',
    letterDemand:
      'Công văn số 745/UBND-TP, mục 1c: truyền thông từ khi hoạch định chủ trương, xây dựng, hoàn thiện, ban hành đến thực thi. Mục 1d: tổ chức góp ý, phản biện.',
    tips: [
      'Lấy từ chương trình công tác năm, nghị quyết dự kiến trình HĐND, đề án đang soạn thảo.',
      'Chính sách của đơn vị: ghi ngày cả năm giai đoạn, kể cả giai đoạn đã xong năm trước hoặc sang năm sau. Chính sách của cấp trên đã có hiệu lực: chỉ cần ghi giai đoạn thực thi.',
      'Góp ý, phản biện: ghi hỏi ai, bằng cách nào.',
      'Thông điệp là câu người dân nhớ được; ba câu trở lại.',
      'Chính sách có tác động lớn cần kế hoạch truyền thông riêng theo Quyết định số 407/QĐ-TTg.',
    ],
    example:
      'Phương án phân loại, thu gom rác thải tại nguồn (tác động lớn, Phòng Kinh tế soạn thảo). Xây dựng: 01/3 - 29/4/2027, họp thôn lấy ý kiến. Thông điệp: “Phân loại rác tại nhà, thôn xóm sạch hơn”.',
    commonMistakes: [
      'Chỉ truyền thông sau khi đã ban hành.',
      'Năm giai đoạn chồng ngày nhau.',
      'Đưa hoạt động (hội nghị, phát thanh) vào danh mục chính sách.',
    ],
  },
  activities: {
    title: 'Hoạt động',
    purpose:
      'Việc làm cụ thể: ai làm, khi nào, ra sản phẩm gì, bằng tiền nào. Đây là phần lãnh đạo đọc kỹ nhất.',
    letterDemand:
      'Công văn số 745/UBND-TP, mục 1c, 1d: hoạt động phủ đủ các giai đoạn của từng chính sách, có góp ý, phản biện.',
    tips: [
      'Mỗi dòng một việc, một đơn vị chủ trì.',
      'Dán cả bảng từ Excel hoặc Word; thời gian gõ tự nhiên: “15/3”, “tháng 4 - tháng 5”, “hằng tuần, thứ Hai”.',
      'Tránh ngày nghỉ, dịp Tết; việc gắn ngày kỷ niệm rơi vào cuối tuần thì làm trước một, hai ngày.',
      'Việc không tốn tiền cũng ghi rõ “Không sử dụng kinh phí”.',
      'Chọn cách xem “Vòng đời” để thấy giai đoạn còn trống và việc gợi ý cho từng ô, “Lịch năm” để thấy việc dồn vào một tháng.',
    ],
    example:
      'Đối thoại với 142 hộ có đất thu hồi về dự thảo phương án bồi thường; 17/3/2027; Phòng Kinh tế chủ trì; 01 báo cáo tiếp thu, giải trình; 100% ý kiến được trả lời.',
    commonMistakes: [
      'Thời gian ghi “thường xuyên” cho việc có hạn rõ ràng.',
      'Hai đơn vị cùng chủ trì.',
      'Sản phẩm không có số lượng.',
      'Ngày nằm ngoài giai đoạn của chính sách.',
    ],
  },
  channels: {
    title: 'Kênh, mạng lưới',
    purpose:
      'Các kênh đưa thông tin đến người dân, cơ quan báo chí phối hợp và lực lượng cộng tác viên. Lãnh đạo xem kênh có đến được nhóm khó tiếp cận không.',
    letterDemand:
      'Công văn số 745/UBND-TP, mục 1e: phát triển mạng lưới truyền thông. Mục 1f: đặt hàng, giao nhiệm vụ cho cơ quan báo chí, truyền thông.',
    tips: [
      'Rà đủ tám loại hình thông tin cơ sở theo Nghị định số 49/2024/NĐ-CP; loại nào không có thì thôi.',
      'Ghi phạm vi tiếp cận bằng số: số hộ, số cụm loa, số người theo dõi.',
      'Phải có kênh nhận phản hồi, không chỉ kênh phát đi.',
      'Đặt hàng báo chí thì ghi số lượng sản phẩm và khớp với dòng kinh phí.',
    ],
    example:
      'Đài Truyền thanh xã: 5.860 hộ tại 18 thôn qua 36 cụm loa; chuyên mục “Chính sách mới” thứ Hai, thứ Năm.',
    commonMistakes: [
      'Chỉ dựa vào mạng xã hội, bỏ sót người cao tuổi.',
      'Kênh có tên nhưng không hoạt động nào dùng.',
      'Trùng một kênh dưới nhiều tên.',
    ],
  },
  staff: {
    title: 'Nhân sự',
    purpose:
      'Ai phát ngôn, ai làm đầu mối, ai góp ý, phản biện và được bồi dưỡng gì. Lãnh đạo xem phân công có đúng người, đúng quyền hạn không.',
    letterDemand:
      'Công văn số 745/UBND-TP, mục 1b: bố trí cán bộ phụ trách, bồi dưỡng nâng cao năng lực. Mục 1d: bộ phận truyền thông tham gia góp ý, phản biện.',
    tips: [
      'Bắt buộc có người phát ngôn, đầu mối truyền thông và người góp ý, phản biện.',
      'Người phát ngôn ghi đủ họ tên, chức vụ, số điện thoại, thư công vụ để công khai trong 24 giờ.',
      'Một người có thể giữ nhiều nhiệm vụ; ghi tỷ lệ thời gian để thấy quá tải.',
      'Nội dung bồi dưỡng khớp với hoạt động tập huấn.',
    ],
    example:
      'Chuyên viên Phòng Văn hóa - Xã hội: đầu mối truyền thông, biên tập, quản trị Zalo; 60% thời gian; bồi dưỡng thiết kế đồ họa quý III.',
    commonMistakes: [
      'Giao phát ngôn cho người không được ủy quyền bằng văn bản.',
      'Ghi tên người đã chuyển công tác.',
      'Nhiệm vụ ghi chung “theo dõi, tham mưu”.',
    ],
  },
  budget: {
    title: 'Kinh phí',
    purpose:
      'Dự toán từng khoản, có định mức và nguồn. Lãnh đạo và kế toán xem tổng số, căn cứ mức chi và nguồn chi.',
    letterDemand:
      'Công văn số 745/UBND-TP, mục 1f: bố trí kinh phí cho truyền thông chính sách; đặt hàng, giao nhiệm vụ cho cơ quan báo chí, truyền thông.',
    tips: [
      'Nhập số lượng và đơn giá; thành tiền, cộng nhóm, số bằng chữ tự tính.',
      'Thông tư số 56/2023/TT-BTC quy định mức tối đa; áp dụng mức của HĐND tỉnh nếu có.',
      'Khoản không có định mức thì ghi “Báo giá, hợp đồng, hóa đơn”.',
      'Mở từng dòng (Alt+Enter) để chọn định mức, tìm mục, tiểu mục và xem giấy tờ cần có của từng phương thức; mã chưa chắc thì để trống.',
      'Mỗi dòng kinh phí gắn với ít nhất một hoạt động.',
    ],
    example:
      'Biên soạn tờ gấp: 05 tờ gấp × 1.500.000 đồng = 7.500.000 đồng; khoản 6 Điều 3 Thông tư số 56/2023/TT-BTC; ngân sách xã.',
    commonMistakes: [
      'Đơn giá vượt mức tối đa.',
      'Gộp nhiều khoản thành một dòng “chi khác”.',
      'Số lượng trong dự toán khác số lượng ở hoạt động.',
    ],
  },
  disclosure: {
    title: 'Công khai thông tin',
    purpose:
      'Thông tin nào công khai, ở đâu, chậm nhất khi nào, ai đăng. Lãnh đạo xem thời hạn và người chịu trách nhiệm.',
    letterDemand:
      'Công văn số 745/UBND-TP, mục 1a: công khai thông tin theo Luật Tiếp cận thông tin, Luật Báo chí, quy định về phát ngôn và Quyết định số 407/QĐ-TTg.',
    tips: [
      'Chọn từ danh mục gợi ý rồi bỏ bớt nội dung đơn vị không có.',
      'Dự thảo chính sách phải có trong danh mục.',
      'Thời hạn ghi cụ thể: “Chậm nhất 05 ngày làm việc”.',
      'Danh sách cá nhân: chỉ công khai phần pháp luật cho phép.',
    ],
    example:
      'Dự thảo chính sách lấy ý kiến: chuyên mục “Lấy ý kiến dự thảo” và nhà văn hóa thôn; ngay khi bắt đầu lấy ý kiến; cơ quan chủ trì soạn thảo.',
    commonMistakes: [
      'Thời hạn ghi “kịp thời”.',
      'Công khai cả số định danh, số điện thoại của người dân.',
      'Quên thông tin của người phát ngôn.',
    ],
  },
  risks: {
    title: 'Rủi ro, xử lý tin đồn',
    purpose:
      'Tin đồn, tình huống có thể xảy ra và câu trả lời chuẩn bị sẵn. Lãnh đạo xem ai phát ngôn và giờ đầu làm gì.',
    letterDemand:
      'Công văn số 745/UBND-TP, mục 1a: chủ động cung cấp thông tin, xử lý thông tin sai lệch đúng quy định. Công văn còn nhấn mạnh kỹ năng ứng phó khủng hoảng truyền thông.',
    tips: [
      'Nghĩ theo từng chính sách: người dân lo mất gì, ai có thể lợi dụng.',
      'Câu trả lời ba ý: sự thật, quy định, người dân cần làm gì.',
      'Việc giờ đầu xếp theo thứ tự, mỗi dòng một người làm được ngay.',
      'Vụ việc đột xuất: cung cấp thông tin chậm nhất 24 giờ.',
    ],
    example:
      'Tin đồn đổi tên thôn phải đổi toàn bộ giấy tờ. Trả lời: giấy tờ còn thời hạn vẫn dùng được; xã không thu khoản nào. Phó Chủ tịch UBND xã phát ngôn.',
    commonMistakes: [
      'Câu trả lời hứa điều vượt thẩm quyền.',
      'Nhắc lại tin đồn chi tiết, làm lan rộng thêm.',
      'Không ghi ai theo dõi đến khi lắng xuống.',
    ],
  },
  responsibilities: {
    title: 'Tổ chức thực hiện',
    purpose:
      'Mỗi đơn vị một danh sách việc, thời hạn và chế độ báo cáo. Lãnh đạo xem không việc nào bỏ trống, không đơn vị nào ngoài thẩm quyền.',
    letterDemand:
      'Công văn số 745/UBND-TP, mục 1b, 1c, 1f: giao rõ đơn vị làm, đơn vị bố trí kinh phí và nơi tổng hợp.',
    tips: [
      'Nêu cơ quan thường trực trước tiên, rồi đến các phòng, trung tâm, lực lượng vũ trang, trường học, thôn.',
      'Với Mặt trận Tổ quốc, cơ quan báo chí dùng “Đề nghị …”.',
      'Đơn vị chủ trì hoạt động nào phải có tên ở đây và ở nơi nhận.',
      'Báo cáo gửi trước hạn của cấp trên vài ngày; báo cáo phát ngôn cấp tỉnh chốt trước 20/12.',
    ],
    example:
      'Phòng Kinh tế: chủ trì truyền thông về thu gom rác thải; thẩm định dự toán trước ngày 20/01/2027.',
    commonMistakes: [
      'Giao việc cho đơn vị ngoài thẩm quyền như mệnh lệnh.',
      'Việc trùng giữa hai đơn vị, không rõ ai chủ trì.',
      'Hạn báo cáo rơi vào ngày nghỉ.',
    ],
  },
  demands: {
    title: 'Đối chiếu yêu cầu',
    purpose:
      'Kế hoạch đã trả lời từng yêu cầu của văn bản giao việc chưa, bằng nội dung nào. Lãnh đạo dùng bảng này để báo cáo cấp trên.',
    letterDemand: null,
    tips: [
      'Ứng dụng có sẵn sáu yêu cầu của Công văn số 745/UBND-TP, một văn bản giao việc mẫu; cấp trên của đơn vị có văn bản khác thì thay ở “Phạm vi áp dụng, đổi văn bản”.',
      'Yêu cầu chưa đáp ứng có nút thêm sẵn nội dung; bấm rồi sửa lại cho đúng với đơn vị.',
      'Bấm vào bằng chứng để đến đúng dòng trong kế hoạch.',
      'Chỉ in bảng thành phụ lục khi cấp trên yêu cầu.',
    ],
    example:
      'Yêu cầu bồi dưỡng đội ngũ: đã đáp ứng bằng lớp tập huấn kỹ năng truyền thông chính sách, quý II, 45 người.',
    commonMistakes: [
      'Đối chiếu với văn bản của địa phương khác.',
      'Thêm nội dung gợi ý mà không sửa số lượng, thời gian theo khả năng của đơn vị.',
    ],
  },
  companions: {
    title: 'Văn bản đi kèm',
    purpose:
      'Kế hoạch không đi một mình: trình lên bằng tờ trình, ban hành bằng quyết định, gửi đi bằng công văn. Số liệu, tên gọi trong các văn bản này lấy từ kế hoạch nên luôn khớp nhau.',
    letterDemand: null,
    tips: [
      'Chỉ điền những văn bản sẽ dùng: UBND xã ký thẳng kế hoạch thường chỉ cần tờ trình của phòng soạn thảo. Chỗ để trống được viết từ nội dung kế hoạch.',
      'Tờ trình gửi một nơi thì “Kính gửi” ghi trên một dòng; gửi nhiều nơi thì mỗi nơi một dòng.',
      'Công văn không có tên loại; trích yếu “V/v …” nằm dưới số, ký hiệu.',
      'Bấm “Trọn bộ trình ký” để xuất mọi văn bản vào một thư mục.',
      'Giữa năm có thay đổi: đánh dấu kế hoạch đã ban hành (phần Văn bản, thể thức), sửa nội dung, rồi lập kế hoạch điều chỉnh, bổ sung; không sửa thẳng vào bản đã ký.',
    ],
    example:
      'Tờ trình của Phòng Văn hóa - Xã hội, kính gửi Ủy ban nhân dân xã An Bình, kèm dự thảo Kế hoạch và các phụ lục.',
    commonMistakes: [
      'Nơi nhận của tờ trình, công văn thiếu “- Như trên;”.',
      'Ký hiệu công văn có chữ “CV”, hoặc có năm trong số văn bản.',
      'Tổng kinh phí trong tờ trình khác dự toán.',
      'Kế hoạch ban hành kèm theo quyết định vẫn ghi số, ngày và chữ ký riêng.',
    ],
  },
}
