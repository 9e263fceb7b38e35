import {
  localGovernmentLaw,
  pressLaw2025,
  pressLaw2016,
  accessLaw2026,
  accessLaw2016,
  lawMakingLaw,
  grassrootsInformationDecree,
  spokespersonDecree2026,
  spokespersonDecree2017,
  majorPolicyScheme,
  policyCommunicationDirective,
  legalEducationCostCircular,
  type LegalBasisEntry,
} from './legal-basis-papers'
import type { UnitKind } from './unit-kinds'

export type LegalBasisPreset = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly entries: readonly LegalBasisEntry[]
}

/** Sets of bases added in one go. The plan of the direct superior is always the officer's to add. */
export const legalBasisPresets: readonly LegalBasisPreset[] = [
  {
    id: 'current',
    title: 'Căn cứ đang có hiệu lực',
    description:
      'Dùng cho kế hoạch ký từ tháng 9 năm 2026. Bổ sung kế hoạch của cấp trên trực tiếp.',
    entries: [
      lawMakingLaw,
      localGovernmentLaw,
      pressLaw2025,
      accessLaw2026,
      grassrootsInformationDecree,
      spokespersonDecree2026,
      majorPolicyScheme,
      policyCommunicationDirective,
      legalEducationCostCircular,
    ],
  },
  {
    id: 'asInLetter',
    title: 'Căn cứ theo Công văn số 745/UBND-TP (năm 2023)',
    description: 'Chỉ để tra cứu hoặc so sánh: nhiều văn bản đã được thay thế.',
    entries: [
      accessLaw2016,
      pressLaw2016,
      spokespersonDecree2017,
      majorPolicyScheme,
      policyCommunicationDirective,
    ],
  },
]

const committeeBases = legalBasisPresets[0]?.entries ?? []
const departmentBases = committeeBases.filter((each) => each !== localGovernmentLaw)
const divisionBases = [
  accessLaw2026,
  spokespersonDecree2026,
  majorPolicyScheme,
  policyCommunicationDirective,
  legalEducationCostCircular,
]

/**
 * Papers that suit a kind of unit, whatever holds in their place at the plan's day. A choice of ours,
 * not of any law: only committees rest on the law that organises them, and a centre that runs the
 * loudspeakers on the decree on grassroots information.
 */
export const suggestedEntries: Record<UnitKind, readonly LegalBasisEntry[]> = {
  provincialCommittee: committeeBases,
  communalCommittee: committeeBases,
  department: departmentBases,
  division: divisionBases,
  office: [pressLaw2025, ...divisionBases],
  centre: [
    accessLaw2026,
    grassrootsInformationDecree,
    policyCommunicationDirective,
    legalEducationCostCircular,
  ],
  districtCommittee: committeeBases,
  districtDivision: divisionBases,
}
