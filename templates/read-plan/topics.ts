/** What a section of a plan is about, told from its heading. */
export type Topic =
  | 'purposes'
  | 'requirements'
  | 'purposesAndRequirements'
  | 'objectives'
  | 'policies'
  | 'activities'
  | 'channels'
  | 'solutions'
  | 'funding'
  | 'staff'
  | 'responsibilities'
  | 'reports'

/** The first that fits decides. */
const TOPICS: readonly (readonly [RegExp, Topic])[] = [
  [/mục đích.*yêu cầu/iu, 'purposesAndRequirements'],
  [/^(?:mục đích|mục đích chung|quan điểm)/iu, 'purposes'],
  [/^yêu cầu(?! (?:các|thủ trưởng))/iu, 'requirements'],
  [/mục tiêu|chỉ tiêu/iu, 'objectives'],
  [/tổ chức thực hiện|phân công|trách nhiệm (?:của|thực hiện)/iu, 'responsibilities'],
  [/kinh phí|nguồn lực tài chính/iu, 'funding'],
  [/chế độ (?:thông tin, )?báo cáo|thông tin, báo cáo|^báo cáo/iu, 'reports'],
  [/giải pháp|biện pháp/iu, 'solutions'],
  [/nhân sự|nhân lực|bố trí cán bộ|đội ngũ/iu, 'staff'],
  [/danh mục chính sách|chính sách trọng tâm|nội dung chính sách/iu, 'policies'],
  [/nội dung.*hình thức|hình thức.*nội dung/iu, 'activities'],
  [/hình thức|kênh|phương tiện truyền thông/iu, 'channels'],
  [/nội dung|nhiệm vụ|hoạt động|thời gian/iu, 'activities'],
]

export const topicOf = (heading: string): Topic | null =>
  TOPICS.find(([words]) => words.test(heading))?.[1] ?? null
