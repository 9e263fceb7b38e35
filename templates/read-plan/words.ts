/** Words of a text as they are compared: without case, marks of punctuation and leading zeros. */
export function wordsOf(text: string): readonly string[] {
  const whole = text.normalize('NFC').replace(/\d{1,3}(?:\.\d{3})+(?!\d)/g, withoutDots)
  return (whole.toLocaleLowerCase('vi').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) =>
    word.replace(/^0+(?=\d)/, ''),
  )
}

const withoutDots = (digits: string) => digits.replaceAll('.', '')

/**
 * Words by which official papers name their own parts, head their sections and columns, and join
 * what they say. A heading made of these alone says nothing a plan would lose.
 */
const FORM_WORDS = new Set(
  wordsOf(`
    cộng hòa hoà xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc số ngày tháng năm nơi nhận lưu vt
    kế hoạch quyết định v/v kính gửi kèm theo ban hành phụ lục phần chương mục điều ký đã đóng dấu
    kh qđ tm kt tl tuq q quyền thừa lệnh thay mặt t/m k/t căn cứ thực hiện triển khai xây dựng thông báo
    như sau cụ thể của về việc và các cho trên địa bàn tại từ đến trong theo để với những là được có
    mục đích yêu cầu quan điểm chung mục tiêu chỉ tiêu nội dung nhiệm vụ hoạt động công việc chính
    chủ yếu trọng tâm danh mục chính sách truyền thông giải pháp biện pháp kinh phí nguồn nhân lực
    nhân sự bố trí cán bộ đội ngũ tổ chức phân công trách nhiệm chế độ thông tin báo cáo hình thức
    kênh phương tiện thời gian thời hạn thời điểm tiến độ giai đoạn hoàn thành sản phẩm kết quả đầu ra
    đơn vị cơ quan cá nhân chủ trì phối hợp phụ trách tham mưu đối tượng thông điệp ghi chú dự toán
    stt tt thứ tự tên họ chức vụ chức danh vị trí điện thoại sđt di động thư điện tử email phòng ban
    tính đvt lượng khối sl giá mức chi định thành tiền tổng cộng đồng nghìn triệu ngàn tiểu cơ sở
    bắt đầu kết thúc hạng khoản diễn bảng biểu chi tiết đồng chí ông bà đ/c đơn đề nghị quý hằng hàng cả
  `),
)

/** Words of a text that are neither in another nor words of form. */
export function wordsMissing(
  text: string,
  held: Pick<ReadonlySet<string>, 'has'>,
): readonly string[] {
  return wordsOf(text).filter((word) => !held.has(word) && !FORM_WORDS.has(word))
}

/** Every text and number of a value, at any depth. */
export const leavesOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}
