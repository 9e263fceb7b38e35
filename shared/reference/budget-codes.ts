import { z } from 'zod'
import { line, rowId } from '#shared/plan/primitives'

/** One entry of the state budget index: a mục, or a tiểu mục under it. */
export const budgetCode = z.strictObject({
  id: rowId,
  /** Four digits, e.g. "6606"; kept as typed. */
  code: line,
  name: line,
  /** Code of the mục a tiểu mục stands under; blank for a mục. */
  parent: line,
  verified: z.boolean(),
})
export type BudgetCode = z.infer<typeof budgetCode>

/**
 * Mục and tiểu mục that costs of communication usually stand under (Thông tư số 324/2016/TT-BTC). No
 * table of the circular was read: every name is to be checked with the accountant.
 */
const INDEX: readonly (readonly [
  code: string,
  name: string,
  items: readonly (readonly [code: string, name: string])[],
])[] = [
  [
    '6550',
    'Vật tư văn phòng',
    [
      ['6551', 'Văn phòng phẩm'],
      ['6552', 'Mua sắm công cụ, dụng cụ văn phòng'],
      ['6553', 'Khoán văn phòng phẩm'],
      ['6599', 'Vật tư văn phòng khác'],
    ],
  ],
  [
    '6600',
    'Thông tin, tuyên truyền, liên lạc',
    [
      [
        '6601',
        'Cước phí điện thoại (không bao gồm khoán điện thoại); thuê bao đường điện thoại; fax',
      ],
      ['6603', 'Cước phí bưu chính'],
      [
        '6605',
        'Thuê bao kênh vệ tinh; thuê bao cáp truyền hình; cước phí Internet; thuê đường truyền mạng',
      ],
      ['6606', 'Tuyên truyền; quảng cáo'],
      ['6608', 'Phim ảnh; ấn phẩm truyền thông; sách, báo, tạp chí thư viện'],
      ['6618', 'Khoán điện thoại'],
      ['6649', 'Khác'],
    ],
  ],
  [
    '6650',
    'Hội nghị',
    [
      ['6651', 'In, mua tài liệu'],
      ['6652', 'Bồi dưỡng giảng viên, báo cáo viên'],
      ['6653', 'Tiền vé máy bay, tàu, xe'],
      ['6654', 'Tiền thuê phòng ngủ'],
      ['6655', 'Thuê hội trường, phương tiện vận chuyển'],
      ['6656', 'Thuê phiên dịch, biên dịch phục vụ hội nghị'],
      ['6657', 'Các khoản thuê mướn khác phục vụ hội nghị'],
      ['6658', 'Chi bù tiền ăn'],
      ['6699', 'Chi phí khác'],
    ],
  ],
  [
    '6700',
    'Công tác phí',
    [
      ['6701', 'Tiền vé máy bay, tàu, xe'],
      ['6702', 'Phụ cấp công tác phí'],
      ['6703', 'Tiền thuê phòng ngủ'],
      ['6704', 'Khoán công tác phí'],
      ['6705', 'Công tác phí của trưởng thôn, bản ở miền núi'],
      ['6749', 'Chi khác'],
    ],
  ],
  [
    '6750',
    'Chi phí thuê mướn',
    [
      ['6751', 'Thuê phương tiện vận chuyển'],
      ['6752', 'Thuê nhà; thuê đất'],
      ['6754', 'Thuê thiết bị các loại'],
      ['6755', 'Thuê chuyên gia và giảng viên nước ngoài'],
      ['6756', 'Thuê chuyên gia và giảng viên trong nước'],
      ['6757', 'Thuê lao động trong nước'],
      ['6758', 'Thuê đào tạo lại cán bộ'],
      ['6761', 'Thuê phiên dịch, biên dịch'],
      ['6799', 'Chi phí thuê mướn khác'],
    ],
  ],
  [
    '6900',
    'Sửa chữa, duy tu tài sản phục vụ công tác chuyên môn và các công trình cơ sở hạ tầng',
    [
      ['6905', 'Tài sản và thiết bị chuyên dùng'],
      ['6912', 'Các thiết bị công nghệ thông tin'],
      ['6913', 'Tài sản và thiết bị văn phòng'],
      ['6949', 'Các tài sản và công trình hạ tầng cơ sở khác'],
    ],
  ],
  [
    '7000',
    'Chi phí nghiệp vụ chuyên môn của từng ngành',
    [
      ['7001', 'Chi mua hàng hóa, vật tư'],
      ['7004', 'Đồng phục, trang phục; bảo hộ lao động'],
      ['7012', 'Chi phí hoạt động nghiệp vụ chuyên ngành'],
      ['7049', 'Chi khác'],
    ],
  ],
]

export const budgetCodes: readonly BudgetCode[] = INDEX.flatMap(([code, name, items]) => [
  entry(code, name, ''),
  ...items.map(([item, itemName]) => entry(item, itemName, code)),
])

function entry(code: string, name: string, parent: string): BudgetCode {
  return { id: `muc-${code}`, code, name, parent, verified: false }
}
