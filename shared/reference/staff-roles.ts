export const staffRoles = [
  'spokesperson',
  'focalPoint',
  'commentary',
  'editor',
  'webEditor',
  'socialMediaManager',
  'radioOperator',
  'informationOfficer',
  'legalSpeaker',
  'grassrootsSpeaker',
  'contributor',
  'accountant',
] as const
export type StaffRole = (typeof staffRoles)[number]

export const staffRoleNames: Record<StaffRole, string> = {
  spokesperson: 'Người phát ngôn',
  focalPoint: 'Đầu mối phụ trách truyền thông chính sách',
  commentary: 'Bộ phận góp ý, phản biện chính sách',
  editor: 'Biên tập nội dung',
  webEditor: 'Ban Biên tập Cổng, trang thông tin điện tử',
  socialMediaManager: 'Quản trị kênh mạng xã hội',
  radioOperator: 'Phụ trách đài truyền thanh',
  informationOfficer: 'Đầu mối cung cấp thông tin theo Luật Tiếp cận thông tin',
  legalSpeaker: 'Báo cáo viên, tuyên truyền viên pháp luật',
  grassrootsSpeaker: 'Tuyên truyền viên cơ sở',
  contributor: 'Cộng tác viên tin, bài',
  accountant: 'Phụ trách kinh phí',
}
