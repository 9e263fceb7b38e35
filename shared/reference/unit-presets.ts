import type { Signer, SigningAuthority } from '#shared/plan/unit'
import type { UnitKind } from './unit-kinds'

/** What a unit of each kind usually writes about itself; a start, to be corrected by the officer. */
export type UnitPreset = {
  /** In the document code: UBND in "05/KH-UBND". */
  readonly codeAbbreviation: string
  /** On the archive line: VHXH in "Lưu: VT, VHXH". */
  readonly archiveAbbreviation: string
  readonly signer: Omit<Signer, 'name'>
  /** Authorities the head's deputies and subordinates use in a unit of this kind. */
  readonly authorities: readonly SigningAuthority[]
  /** Positions of those who may sign. */
  readonly positions: readonly string[]
  readonly parentNameExample: string
  readonly nameExamples: readonly string[]
}

/** Signed in the name of the collective (NĐ 30/2020, Điều 13 khoản 2). */
const collective = (headPosition: string): UnitPreset['signer'] => ({
  authority: 'collective',
  collective: 'Ủy ban nhân dân',
  headPosition,
  signerPosition: '',
})

/** Signed by the head in own name (NĐ 30/2020, Điều 13 khoản 1). */
const direct = (headPosition: string): UnitPreset['signer'] => ({
  authority: 'direct',
  collective: '',
  headPosition,
  signerPosition: '',
})

const COLLECTIVE_AUTHORITIES: readonly SigningAuthority[] = [
  'collective',
  'collectiveDeputy',
  'acting',
]
const HEAD_AUTHORITIES: readonly SigningAuthority[] = ['direct', 'deputy', 'byOrder', 'acting']

export const unitPresets: Record<UnitKind, UnitPreset> = {
  provincialCommittee: {
    codeAbbreviation: 'UBND',
    archiveAbbreviation: 'KGVX',
    signer: collective('Chủ tịch'),
    authorities: COLLECTIVE_AUTHORITIES,
    positions: ['Chủ tịch', 'Phó Chủ tịch'],
    parentNameExample: '',
    nameExamples: ['Ủy ban nhân dân tỉnh …', 'Ủy ban nhân dân Thành phố …'],
  },
  communalCommittee: {
    codeAbbreviation: 'UBND',
    archiveAbbreviation: 'VHXH',
    signer: collective('Chủ tịch'),
    authorities: COLLECTIVE_AUTHORITIES,
    positions: ['Chủ tịch', 'Phó Chủ tịch'],
    parentNameExample: '',
    nameExamples: ['Ủy ban nhân dân xã …', 'Ủy ban nhân dân phường …', 'Ủy ban nhân dân đặc khu …'],
  },
  department: {
    codeAbbreviation: 'SVHTTDL',
    archiveAbbreviation: 'VP',
    signer: direct('Giám đốc'),
    authorities: HEAD_AUTHORITIES,
    positions: ['Giám đốc', 'Phó Giám đốc', 'Chánh Văn phòng'],
    parentNameExample: 'Ủy ban nhân dân tỉnh …',
    nameExamples: ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Tư pháp', 'Sở Khoa học và Công nghệ'],
  },
  division: {
    codeAbbreviation: 'VHXH',
    archiveAbbreviation: 'VHXH',
    signer: direct('Trưởng phòng'),
    authorities: HEAD_AUTHORITIES,
    positions: ['Trưởng phòng', 'Phó Trưởng phòng'],
    parentNameExample: 'Ủy ban nhân dân xã …',
    nameExamples: ['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  },
  office: {
    codeAbbreviation: 'VP',
    archiveAbbreviation: 'VP',
    signer: direct('Chánh Văn phòng'),
    authorities: HEAD_AUTHORITIES,
    positions: ['Chánh Văn phòng', 'Phó Chánh Văn phòng'],
    parentNameExample: 'Ủy ban nhân dân xã …',
    nameExamples: ['Văn phòng HĐND và UBND xã …'],
  },
  centre: {
    codeAbbreviation: 'TTCU',
    archiveAbbreviation: 'TTCU',
    signer: direct('Giám đốc'),
    authorities: HEAD_AUTHORITIES,
    positions: ['Giám đốc', 'Phó Giám đốc'],
    parentNameExample: 'Ủy ban nhân dân xã …',
    nameExamples: [
      'Trung tâm Cung ứng dịch vụ sự nghiệp công xã …',
      'Trung tâm Phục vụ hành chính công xã …',
    ],
  },
  districtCommittee: {
    codeAbbreviation: 'UBND',
    archiveAbbreviation: 'VHTT',
    signer: collective('Chủ tịch'),
    authorities: COLLECTIVE_AUTHORITIES,
    positions: ['Chủ tịch', 'Phó Chủ tịch'],
    parentNameExample: '',
    nameExamples: ['Ủy ban nhân dân huyện …'],
  },
  districtDivision: {
    codeAbbreviation: 'VHTT',
    archiveAbbreviation: 'VHTT',
    signer: direct('Trưởng phòng'),
    authorities: HEAD_AUTHORITIES,
    positions: ['Trưởng phòng', 'Phó Trưởng phòng'],
    parentNameExample: 'Ủy ban nhân dân huyện …',
    nameExamples: ['Phòng Văn hóa và Thông tin'],
  },
}
