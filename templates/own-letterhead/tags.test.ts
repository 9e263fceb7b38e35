import path from 'node:path'
import { format } from 'prettier'
import { expect, it } from 'vitest'
import { tags, typed } from './tags'

it('no tag reads like another', () => {
  expect(new Set(tags.map(({ name }) => name.replaceAll('_', ''))).size).toBe(tags.length)
})

it('the list in docs/ is current', async () => {
  const file = path.resolve(import.meta.dirname, '../../docs/mau-giay-rieng.md')
  const text = await format(asMarkdown(), {
    parser: 'markdown',
    printWidth: 100,
    proseWrap: 'preserve',
  })
  await expect(text).toMatchFileSnapshot(file)
})

function asMarkdown(): string {
  const rows = tags.map(
    ({ name, meaning, example, isRequired, when }) =>
      `| \`${typed(name)}\` | ${meaning} | ${example} | ${isRequired ? 'bắt buộc' : when} |`,
  )
  return [
    '# Mẫu giấy riêng của đơn vị',
    '',
    'Danh sách này do kiểm thử ghi ra (`npx vitest run templates/own-letterhead -u`), không sửa tay.',
    '',
    'Đơn vị có sẵn mẫu giấy của văn thư (biểu trưng, địa chỉ, phần ký riêng) thì không phải chép lời văn sang: gõ các thẻ dưới đây vào tệp Word đó, rồi chọn tệp ở phần “Văn bản, thể thức”, mục “Mẫu giấy riêng của đơn vị”. Khi xuất Word, thẻ được thay bằng nội dung của kế hoạch; mọi thứ khác trong tệp giữ nguyên.',
    '',
    '## Cách làm',
    '',
    '1. Mở mẫu của đơn vị bằng Word, xóa phần chữ sẽ thay đổi theo từng văn bản.',
    '2. Gõ thẻ vào chỗ đó: chữ in hoa không dấu, hai dấu ngoặc nhọn mỗi bên, không có dấu cách. Ví dụ: `Số: {{SO}}/{{KY_HIEU}}` và `An Bình, ngày {{NGAY}} tháng {{THANG}} năm {{NAM}}`.',
    '3. Định dạng thẻ (đậm, nghiêng, cỡ chữ, căn giữa) như chữ sẽ thay vào.',
    '4. Gõ `{{NOI_DUNG}}` một mình một đoạn, ngoài bảng, ở chỗ bắt đầu lời văn.',
    '5. Chèn số trang ở giữa lề trên, không hiện ở trang đầu (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7).',
    '6. Lưu kiểu “Tài liệu Word (.docx)”, chọn tệp trong ứng dụng. Ứng dụng chỉ ra từng thẻ thiếu, thẻ lạ, thẻ viết sai; sửa trong Word rồi chọn lại.',
    '',
    '## Các thẻ',
    '',
    '| Thẻ | Được thay bằng | Ví dụ | Khi nào cần |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '## Cần biết',
    '',
    '- Thẻ ở đầu trang, chân trang và trong khung chữ (text box) không được thay; ứng dụng sẽ nhắc.',
    '- Hàng của bảng có thẻ phần ký được giữ trên một trang, để “Nơi nhận” và chữ ký không bị tách rời.',
    '- Không đặt ba thẻ phần ký thì ứng dụng tự trình bày “Nơi nhận” và phần ký ngay sau lời văn.',
    '- Dòng chỉ có thẻ mà văn bản không có nội dung tương ứng (ví dụ trích yếu dưới tên loại của công văn) được bỏ.',
    '- Phụ lục theo sau, ở trang riêng, đánh số trang riêng như Nghị định 30/2020/NĐ-CP quy định.',
    '- Kế hoạch ban hành kèm theo quyết định không có số và ngày riêng nên vẫn theo mẫu của ứng dụng; quyết định thì theo mẫu của đơn vị.',
    '- Công văn theo mẫu này khi mẫu có thẻ `{{VE_VIEC}}`; văn bản do đơn vị khác ký (ví dụ tờ trình của phòng) theo mẫu này khi mẫu có thẻ `{{CO_QUAN}}`.',
    '- Chỉ bản Word theo mẫu của đơn vị; bản xem trước, bản in và PDF vẫn theo mẫu của ứng dụng.',
    '',
  ].join('\n')
}
