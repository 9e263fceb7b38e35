import type { PrintedSection } from '#shared/adjustment/printed-fields'

/** How a section of rows is spoken of in a paper that changes it. */
export type SectionWords = {
  readonly title: string
  /** One row of it, in running text. */
  readonly noun: string
  /** What is said of rows that go. */
  readonly removal: string
}

export const sectionWords: Readonly<Record<PrintedSection, SectionWords>> = {
  legalBases: { title: 'Căn cứ ban hành', noun: 'căn cứ', removal: 'Bãi bỏ' },
  objectives: { title: 'Mục tiêu', noun: 'mục tiêu', removal: 'Bãi bỏ' },
  policies: {
    title: 'Chính sách được truyền thông',
    noun: 'chính sách',
    removal: 'Không truyền thông',
  },
  activities: { title: 'Hoạt động truyền thông', noun: 'hoạt động', removal: 'Không thực hiện' },
  disclosures: {
    title: 'Công khai, cung cấp thông tin',
    noun: 'nội dung công khai',
    removal: 'Bãi bỏ',
  },
  channels: { title: 'Kênh truyền thông', noun: 'kênh truyền thông', removal: 'Không sử dụng' },
  mediaPartners: {
    title: 'Phối hợp với cơ quan báo chí, truyền thông',
    noun: 'cơ quan phối hợp',
    removal: 'Bãi bỏ',
  },
  collaborators: {
    title: 'Mạng lưới cộng tác viên, tuyên truyền viên',
    noun: 'lực lượng',
    removal: 'Bãi bỏ',
  },
  staff: { title: 'Nhân sự', noun: 'nhân sự', removal: 'Thôi phân công' },
  risks: { title: 'Tình huống rủi ro', noun: 'tình huống', removal: 'Bãi bỏ' },
  budgetLines: { title: 'Kinh phí thực hiện', noun: 'khoản chi', removal: 'Không chi' },
  responsibilities: {
    title: 'Phân công thực hiện',
    noun: 'phân công đối với',
    removal: 'Bãi bỏ',
  },
  reports: { title: 'Chế độ báo cáo', noun: 'báo cáo', removal: 'Bãi bỏ' },
}
