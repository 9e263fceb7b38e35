import type { FieldHelps } from './field-help'

/** Unit, document and legal bases: what is seen first, and sent back first. */
export const paperHelp: FieldHelps = {
  'unit/name': {
    how: 'Tên đầy đủ, chính thức của cơ quan ban hành, viết thường; ứng dụng tự in hoa ở đầu văn bản.',
    example: 'Ủy ban nhân dân xã An Bình',
    mistakes: [
      'Viết tắt “UBND” trong tên cơ quan ban hành.',
      'Lẫn “Uỷ” và “Ủy” trong cùng văn bản.',
      'Còn tên huyện, hoặc tên cơ quan trước khi sắp xếp.',
    ],
  },
  'unit/parentName': {
    how: 'Cơ quan chủ quản trực tiếp. UBND các cấp để trống; phòng, trung tâm ghi UBND cấp mình.',
    example: 'Ủy ban nhân dân xã An Bình (khi phòng ban hành)',
    mistakes: ['UBND xã ghi thêm UBND tỉnh ở trên.', 'Phòng, trung tâm bỏ trống dòng này.'],
  },
  'unit/codeAbbreviation': {
    how: 'Chữ viết tắt tên cơ quan, đứng sau “KH-” trong ký hiệu; viết liền, không dấu cách.',
    example: 'UBND (thành 05/KH-UBND)',
    mistakes: ['Thêm năm vào ký hiệu.', 'Có dấu cách quanh gạch nối hoặc gạch chéo.'],
  },
  'unit/placeName': {
    how: 'Tên riêng của đơn vị hành chính nơi đóng trụ sở, không ghi kèm “xã”, “phường” trừ tên đặt theo số, theo người.',
    example: 'An Bình',
    mistakes: ['Ghi tên huyện cũ hoặc tên tỉnh.', 'Viết thường chữ cái đầu.'],
  },
  'unit/signer/authority': {
    how: 'Chủ tịch UBND ký: TM. (thay mặt tập thể). Phó Chủ tịch: TM. và KT. Trưởng phòng, giám đốc: ký trực tiếp. Cấp phó: KT.',
    example: 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH',
    mistakes: ['UBND ban hành mà thiếu TM.', 'Phòng, trung tâm ghi TM.', 'Chủ tịch ký mà ghi KT.'],
  },
  'unit/signer/name': {
    how: 'Họ và tên người ký, viết thường, in dưới chữ ký; chưa biết ai ký thì hỏi trước khi trình.',
    example: 'Nguyễn Văn An',
    mistakes: ['Ghi học hàm, học vị trước họ tên.', 'Viết hoa toàn bộ họ tên.'],
  },
  'unit/recipients': {
    how: 'Mỗi dòng một nơi, không gạch đầu dòng. Đủ: cấp trên nhận báo cáo, lãnh đạo, mọi đơn vị được giao việc, nơi thẩm định kinh phí.',
    example: 'UBND tỉnh (để báo cáo)\nPhòng Kinh tế\nCác thôn',
    mistakes: [
      'Ghi “Như trên”, “Như kính gửi” (chỉ dùng cho công văn, tờ trình).',
      'Thiếu đơn vị có việc ở phần Tổ chức thực hiện.',
      'Tự ghi thêm dòng “Lưu: VT” (ứng dụng tự thêm).',
    ],
  },
  'document/subject': {
    how: 'Trích yếu ngắn, có năm, không lặp chữ “Kế hoạch” và không dùng “V/v”.',
    example: 'Truyền thông chính sách năm 2027',
    mistakes: ['Còn năm trước.', 'Dùng “V/v” cho văn bản có tên loại.'],
  },
  'document/number': {
    how: 'Để trống nếu văn thư cấp số sau khi ký; chỉ ghi chữ số.',
    example: '05',
    mistakes: ['Điền số khi chưa được cấp.', 'Ghi cả ký hiệu vào ô số.'],
  },
  'document/date': {
    how: 'Ngày ký. Để trống nếu ghi khi ký; căn cứ, rủi ro năm cũ được xét theo ngày này.',
    example: '05/01/2027',
    mistakes: ['Ngày ký trước ngày ban hành của một căn cứ.', 'Ngày ký là ngày nghỉ.'],
  },
  'document/leadIn': {
    how: 'Để trống thì lời dẫn được viết từ phần Căn cứ. Tự viết thì nêu hai, ba văn bản trực tiếp, kết bằng “ban hành Kế hoạch … như sau:”.',
    example:
      'Thực hiện Kế hoạch số 312/KH-UBND ngày 21 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh về truyền thông chính sách năm 2027, Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
    mistakes: ['Dẫn văn bản đã hết hiệu lực.', 'Cùng một văn bản ghi hai số hoặc hai ngày.'],
  },
  'legalBases/*/number': {
    how: 'Chép đúng số, ký hiệu. Luật, Pháp lệnh vẫn ghi để tra cứu; bản in chỉ hiện tên và ngày.',
    example: '244/2026/NĐ-CP',
    mistakes: ['“ND-CP” thay cho “NĐ-CP”.', 'Thêm dấu cách quanh gạch chéo, gạch nối.'],
  },
  'legalBases/*/issuer': {
    how: 'Cơ quan hoặc người ban hành ghi trên văn bản gốc.',
    example: 'Thủ tướng Chính phủ',
    mistakes: [
      'Ghi “Chính phủ” cho quyết định, chỉ thị của Thủ tướng.',
      'Đổi tên cơ quan theo tên mới: giữ tên tại thời điểm ban hành.',
    ],
  },
  'legalBases/*/subject': {
    how: 'Chép nguyên văn trích yếu, bỏ tên loại văn bản.',
    example: 'Quy định hoạt động thông tin cơ sở',
    mistakes: ['Viết lại trích yếu theo trí nhớ.', 'Lặp tên loại: “Nghị định quy định …”.'],
  },
  'legalBases/*/validTo': {
    how: 'Ngày bắt đầu hết hiệu lực; còn hiệu lực thì để trống.',
    example: '01/01/2028',
    mistakes: ['Vẫn dẫn văn bản hết hiệu lực trước ngày ký.'],
  },
}
