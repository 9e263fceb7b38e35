import type { RefusalReason } from '#templates/inspect/package/refusal'

/** Why a workbook is not read: what is the matter and what to do. */
export const workbookRefusals: Readonly<Record<RefusalReason, string>> = {
  empty: 'Tệp rỗng, không có gì để nhập. Hãy chọn lại tệp Excel (.xlsx).',
  tooBig:
    'Tệp quá lớn (trên 50 MB) nên không đọc. Hãy chép bảng cần nhập sang một tệp Excel mới rồi thử lại.',
  legacy:
    'Đây là tệp Excel kiểu cũ (.xls) hoặc tệp có đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (nếu có), chọn “Lưu thành…” kiểu “Excel Workbook (.xlsx)” rồi thử lại.',
  notZip:
    'Đây không phải tệp Excel (.xlsx), hoặc tệp đã hỏng. Hãy mở bằng Excel, lưu lại kiểu .xlsx rồi thử lại.',
  damaged:
    'Tệp đã hỏng nên không đọc được. Hãy mở bằng Excel (Excel có thể đề nghị sửa tệp), lưu lại rồi thử lại.',
  encrypted: 'Tệp nén có đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi thử lại.',
  bomb: 'Nội dung tệp sau khi giải nén lớn bất thường nên không mở. Hãy chép bảng cần nhập sang một tệp Excel mới rồi thử lại.',
  entities:
    'Tệp chứa khai báo lạ (DTD) mà Excel không bao giờ ghi, giống tệp phá hoại, nên không mở. Hãy hỏi lại người gửi tệp.',
  tooDeep:
    'Cấu trúc tệp lồng nhau quá sâu, giống tệp phá hoại, nên không mở. Hãy hỏi lại người gửi.',
  tooLong:
    'Tệp có quá nhiều dòng hoặc ô (trên 10.000 dòng một trang tính). Hãy chép bảng cần nhập sang một tệp Excel mới rồi thử lại.',
  noDocument: 'Tệp không chứa bảng tính Excel nào. Hãy kiểm tra xem có chọn nhầm tệp hay không.',
}
