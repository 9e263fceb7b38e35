/** Kinds of document a plan may be based on. */
export const legalDocumentTypes = [
  'law',
  'code',
  'ordinance',
  'resolution',
  'decree',
  'decision',
  'directive',
  'circular',
  'plan',
  'programme',
  'officialLetter',
  'notice',
  'conclusion',
  'other',
] as const
export type LegalDocumentType = (typeof legalDocumentTypes)[number]

export const legalDocumentTypeNames: Record<LegalDocumentType, string> = {
  law: 'Luật',
  code: 'Bộ luật',
  ordinance: 'Pháp lệnh',
  resolution: 'Nghị quyết',
  decree: 'Nghị định',
  decision: 'Quyết định',
  directive: 'Chỉ thị',
  circular: 'Thông tư',
  plan: 'Kế hoạch',
  programme: 'Chương trình',
  officialLetter: 'Công văn',
  notice: 'Thông báo',
  conclusion: 'Kết luận',
  other: 'Văn bản khác',
}
