import type { Signer } from '#shared/plan/unit'
import { usualCode } from './unit-codes'
import type { UnitKind } from './unit-kinds'

/** What a unit of each kind usually writes about itself; a start, to be corrected by the officer. */
export type UnitPreset = {
  /** On the archive line: KGVX in "Lưu: VT, KGVX"; null for the unit's own code. */
  readonly archiveAbbreviation: string | null
  readonly signer: Omit<Signer, 'name'>
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

export const unitPresets: Record<UnitKind, UnitPreset> = {
  provincialCommittee: { archiveAbbreviation: 'KGVX', signer: collective('Chủ tịch') },
  communalCommittee: { archiveAbbreviation: 'VHXH', signer: collective('Chủ tịch') },
  department: { archiveAbbreviation: 'VP', signer: direct('Giám đốc') },
  division: { archiveAbbreviation: null, signer: direct('Trưởng phòng') },
  office: { archiveAbbreviation: 'VP', signer: direct('Chánh Văn phòng') },
  centre: { archiveAbbreviation: null, signer: direct('Giám đốc') },
  districtCommittee: { archiveAbbreviation: 'VHTT', signer: collective('Chủ tịch') },
  districtDivision: { archiveAbbreviation: null, signer: direct('Trưởng phòng') },
}

/** What a unit usually writes on the archive line. */
export function usualArchive(kind: UnitKind, name: string): string {
  const { archiveAbbreviation } = unitPresets[kind]
  return archiveAbbreviation ?? usualCode(kind, name)
}
