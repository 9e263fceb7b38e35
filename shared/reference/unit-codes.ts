import { foldForSearch } from '#shared/vietnamese/search'
import { unitKinds, type UnitKind } from './unit-kinds'

/**
 * Abbreviations units of a field usually write in the code of their papers (NĐ 30/2020, Phụ lục VI
 * leaves them to each body). A name that goes by more than one is not here: the officer is asked.
 */
const CODES: Partial<Record<UnitKind, readonly (readonly [name: string, code: string])[]>> = {
  department: [
    ['Sở Tư pháp', 'STP'],
    ['Sở Nội vụ', 'SNV'],
    ['Sở Tài chính', 'STC'],
    ['Sở Xây dựng', 'SXD'],
    ['Sở Công Thương', 'SCT'],
    ['Sở Y tế', 'SYT'],
    ['Sở Giáo dục và Đào tạo', 'SGDĐT'],
    ['Sở Khoa học và Công nghệ', 'SKHCN'],
    ['Sở Nông nghiệp và Môi trường', 'SNNMT'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL'],
    ['Sở Văn hóa và Thể thao', 'SVHTT'],
    ['Sở Du lịch', 'SDL'],
    ['Sở Dân tộc và Tôn giáo', 'SDTTG'],
  ],
  division: [
    ['Phòng Văn hóa - Xã hội', 'VHXH'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'KTHTĐT'],
    ['Phòng Kinh tế', 'KT'],
  ],
  office: [['Văn phòng', 'VP']],
  centre: [
    ['Trung tâm Phục vụ hành chính công', 'TTPVHCC'],
    ['Trung tâm Cung ứng dịch vụ sự nghiệp công', 'TTCU'],
  ],
  districtDivision: [['Phòng Văn hóa và Thông tin', 'VHTT']],
}

/** What goes on after a name of the list is a place, not more of the name. */
const REST = /^(?:$| (?:cua |thuoc )?(?:hdnd|ubnd|tinh|thanh pho|xa|phuong|dac khu|huyen)(?: |$))/u

/**
 * The code of a unit by its name, e.g. "STP" of "Sở Tư pháp"; committees all write UBND. Blank where
 * the name does not settle it.
 */
export function usualCode(kind: UnitKind, name: string): string {
  if (kind.endsWith('Committee')) return 'UBND'
  const wanted = plain(name)
  return (
    CODES[kind]?.find(
      ([known]) => wanted.startsWith(plain(known)) && REST.test(wanted.slice(plain(known).length)),
    )?.[1] ?? ''
  )
}

const plain = (name: string) =>
  foldForSearch(name.replace(/[–—]/gu, '-'))
    .replace(/[\s,]+/gu, ' ')
    .trim()

/** Whether a code is one that units of another kind write. */
export const isCodeOfOther = (kind: UnitKind, code: string): boolean =>
  (code === 'UBND' && !kind.endsWith('Committee')) ||
  unitKinds.some((other) => other !== kind && CODES[other]?.some(([, known]) => known === code))
