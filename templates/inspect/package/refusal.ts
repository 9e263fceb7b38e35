/** Why a file is not inspected: what is the matter and what to do. */
export const refusals = {
  empty: 'Tệp rỗng, không có nội dung để kiểm tra. Hãy chọn lại tệp Word (.docx).',
  tooBig:
    'Tệp quá lớn (trên 200 MB) nên không kiểm tra. Hãy giảm cỡ hình ảnh trong Word rồi lưu lại.',
  legacy:
    'Đây là tệp Word kiểu cũ (.doc) hoặc tệp có đặt mật khẩu. Hãy mở bằng Word, bỏ mật khẩu (nếu có), chọn “Lưu thành…” kiểu “Tài liệu Word (.docx)” rồi kiểm tra lại.',
  notZip:
    'Đây không phải tệp Word (.docx), hoặc tệp đã hỏng. Hãy mở bằng Word, lưu lại kiểu .docx rồi kiểm tra lại.',
  damaged:
    'Tệp đã hỏng nên không đọc được. Hãy mở bằng Word (Word có thể đề nghị sửa tệp), lưu lại rồi kiểm tra lại.',
  encrypted: 'Tệp nén có đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi kiểm tra lại.',
  bomb: 'Nội dung tệp sau khi giải nén lớn bất thường, giống tệp phá hoại, nên không mở. Hãy hỏi lại người gửi tệp.',
  entities:
    'Tệp chứa khai báo lạ (DTD) mà Word không bao giờ ghi, giống tệp phá hoại, nên không mở. Hãy hỏi lại người gửi tệp.',
  tooDeep:
    'Cấu trúc tệp lồng nhau quá sâu, giống tệp phá hoại, nên không mở. Hãy hỏi lại người gửi.',
  tooLong:
    'Văn bản quá dài để kiểm tra (hàng nghìn trang). Hãy tách thành nhiều tệp rồi kiểm tra từng tệp.',
  noDocument:
    'Tệp không chứa văn bản Word nào. Hãy kiểm tra xem có chọn nhầm tệp Excel, PowerPoint hoặc tệp nén hay không.',
} as const

export type RefusalReason = keyof typeof refusals

/** Ends the reading of a file; caught at the door of the room, never seen outside. */
export class Refusal extends Error {
  readonly reason: RefusalReason

  constructor(reason: RefusalReason) {
    super(refusals[reason])
    this.reason = reason
  }
}

/** A fault the inflater finds: fflate throws plain errors with a numeric code. */
export const isDamage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'number'
