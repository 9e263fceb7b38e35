import type { RowSection } from '#shared/plan/plan'
import { FROM, UNTIL } from './from-until'

/**
 * What headings of other people's tables call a field. The first word of a heading that fits decides;
 * a name that is no field of the section takes the heading away from the others.
 */
export type HeadingWords = readonly (readonly [field: string, words: RegExp])[]

/** Numbers of rows; not a field of any section. */
export const POSITION = 'position#'
/** Where the time of a row ends, in a column of its own; the field is the one its start goes to. */
export const UNTIL_FIELD = 'until#'
const NOTHING = 'nothing#'

const position = [POSITION, /^(?:stt|tt|số tt|số thứ tự|s\.?tt|#)(?![\p{L}])/iu] as const
const note = ['note', /ghi chú/iu] as const

export const headingWords: Readonly<Record<RowSection, HeadingWords>> = {
  activities: [
    position,
    [UNTIL_FIELD, UNTIL],
    ['timing', FROM],
    ['timing', /thời gian|thời hạn|tiến độ|thời điểm|hoàn thành/iu],
    ['stage', /giai đoạn/iu],
    ['policyId', /chính sách/iu],
    ['cooperatingUnits', /phối hợp/iu],
    [
      'lead',
      /chủ trì|thực hiện(?! (?:kinh phí|dự toán|năm))|phụ trách|tham mưu|chịu trách nhiệm/iu,
    ],
    ['productQuantity', /số lượng/iu],
    ['productUnit', /đơn vị tính|đvt/iu],
    ['product', /sản phẩm|kết quả|đầu ra/iu],
    ['channelIds', /kênh|phương tiện/iu],
    ['form', /hình thức|phương thức/iu],
    ['audiences', /đối tượng/iu],
    ['message', /thông điệp/iu],
    ['indicator', /chỉ số/iu],
    ['target', /chỉ tiêu/iu],
    [NOTHING, /kinh phí|dự toán/iu],
    note,
    ['content', /nội dung|nhiệm vụ|hoạt động|công việc|tên/iu],
  ],
  budgetLines: [
    position,
    ['unitPrice', /đơn giá|mức chi|giá tiền/iu],
    ['amount', /thành tiền|số tiền|tổng tiền|kinh phí(?! từ)|dự toán|cộng|^tổng(?: số)?$/iu],
    ['measureUnit', /đơn vị tính|đvt|^đv$|^đơn vị$/iu],
    ['quantity', /số lượng|khối lượng|^sl(?![\p{L}])/iu],
    ['fundingSource', /nguồn/iu],
    ['budgetCode', /tiểu mục|mục chi|mlns/iu],
    ['norm', /căn cứ|định mức|cơ sở/iu],
    ['quarter', /^quý/iu],
    ['group', /nhóm/iu],
    note,
    ['content', /nội dung|khoản|hoạt động|hạng mục|nhiệm vụ|diễn giải|công việc/iu],
  ],
  staff: [
    position,
    ['name', /họ (?:và )?tên|họ, tên|cán bộ|^tên/iu],
    ['phone', /điện thoại|sđt|số đt|di động/iu],
    ['email', /thư điện tử|e-?mail|hòm thư/iu],
    ['timeShare', /tỷ lệ|tỉ lệ|%/iu],
    ['position', /chức vụ|chức danh|vị trí/iu],
    ['duties', /nhiệm vụ|phân công|công việc/iu],
    ['trainingNeeded', /bồi dưỡng|đào tạo|tập huấn/iu],
    ['unit', /đơn vị|cơ quan|phòng|ban/iu],
  ],
  channels: [
    position,
    ['yearlyCost', /chi phí|kinh phí/iu],
    ['address', /địa chỉ|đường dẫn|link/iu],
    ['type', /loại/iu],
    ['owner', /quản lý|đơn vị|phụ trách/iu],
    ['reach', /phạm vi|tiếp cận|đối tượng/iu],
    ['frequency', /tần suất|thời lượng|định kỳ/iu],
    note,
    ['name', /kênh|tên|phương tiện/iu],
  ],
  mediaPartners: [
    position,
    ['cost', /kinh phí|số tiền|thành tiền/iu],
    ['kind', /loại/iu],
    ['order', /phương thức|hình thức/iu],
    ['work', /nội dung|công việc|sản phẩm/iu],
    ['contact', /liên hệ|điện thoại/iu],
    ['name', /cơ quan|tên|báo|đài|đơn vị/iu],
  ],
  collaborators: [
    position,
    ['count', /số lượng|số người/iu],
    ['area', /địa bàn|lĩnh vực|thôn|khu vực/iu],
    ['role', /vai trò|nhiệm vụ|công việc/iu],
    ['contact', /liên hệ|điện thoại/iu],
    ['name', /tên|lực lượng|nhóm/iu],
  ],
  policies: [
    position,
    ['draftingBody', /soạn thảo|chủ trì|cơ quan|đơn vị/iu],
    ['field', /lĩnh vực/iu],
    ['impact', /tác động/iu],
    ['keyMessages', /thông điệp/iu],
    ['audiences', /đối tượng/iu],
    note,
    ['name', /chính sách|văn bản|đề án|tên/iu],
  ],
  disclosures: [
    position,
    ['basis', /căn cứ|cơ sở/iu],
    ['form', /hình thức|kênh|nơi công khai/iu],
    ['deadline', /thời hạn|thời gian|thời điểm/iu],
    ['responsible', /đơn vị|trách nhiệm|phụ trách|thực hiện/iu],
    ['content', /thông tin|nội dung/iu],
  ],
  objectives: [
    position,
    ['level', /mức|loại/iu],
    ['indicator', /chỉ số/iu],
    ['baseline', /hiện trạng|năm trước|đã đạt/iu],
    ['target', /chỉ tiêu|cần đạt|phấn đấu/iu],
    ['measurement', /cách đo|đo lường|đánh giá/iu],
    ['content', /mục tiêu|nội dung/iu],
  ],
  legalBases: [
    position,
    ['validTo', /hết hiệu lực/iu],
    ['validFrom', /hiệu lực/iu],
    ['replacedBy', /thay thế/iu],
    ['type', /loại/iu],
    ['number', /số|ký hiệu/iu],
    ['date', /ngày/iu],
    ['issuer', /cơ quan|nơi ban hành/iu],
    ['source', /nguồn/iu],
    ['subject', /trích yếu|tên|nội dung/iu],
  ],
  responsibilities: [
    position,
    ['deadline', /thời hạn|thời gian|tiến độ/iu],
    ['tasks', /nhiệm vụ|công việc|nội dung/iu],
    ['unit', /đơn vị|cơ quan|phụ trách|thực hiện/iu],
  ],
  reports: [
    position,
    ['due', /hạn|thời gian|ngày/iu],
    ['recipient', /nơi nhận|gửi|nhận/iu],
    ['content', /báo cáo|nội dung|tên/iu],
  ],
  risks: [
    position,
    ['policyId', /chính sách/iu],
    ['level', /mức/iu],
    ['answer', /trả lời|phương án|xử lý/iu],
    ['spokesperson', /phát ngôn/iu],
    ['firstHourSteps', /giờ đầu/iu],
    ['monitoring', /theo dõi|giám sát/iu],
    ['situation', /tình huống|tin đồn|rủi ro/iu],
  ],
}

/** The field a row cannot do without: where it is alone, the row still says something. */
export const primaryField: Readonly<Record<RowSection, string>> = {
  activities: 'content',
  budgetLines: 'content',
  staff: 'name',
  channels: 'name',
  mediaPartners: 'name',
  collaborators: 'name',
  policies: 'name',
  disclosures: 'content',
  objectives: 'content',
  legalBases: 'subject',
  responsibilities: 'unit',
  reports: 'content',
  risks: 'situation',
}
