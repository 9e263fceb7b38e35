/** Kinds of issuing unit. The district kinds serve plans made before 01/7/2025. */
export const unitKinds = [
  'provincialCommittee',
  'communalCommittee',
  'department',
  'division',
  'office',
  'centre',
  'districtCommittee',
  'districtDivision',
] as const
export type UnitKind = (typeof unitKinds)[number]

export const unitKindNames: Record<UnitKind, string> = {
  provincialCommittee: 'UBND tỉnh, thành phố',
  communalCommittee: 'UBND xã, phường, đặc khu',
  department: 'Sở, ban, ngành',
  division: 'Phòng chuyên môn',
  office: 'Văn phòng HĐND và UBND',
  centre: 'Trung tâm, đơn vị sự nghiệp công lập',
  districtCommittee: 'UBND cấp huyện (trước 01/7/2025)',
  districtDivision: 'Phòng, ban cấp huyện (trước 01/7/2025)',
}
