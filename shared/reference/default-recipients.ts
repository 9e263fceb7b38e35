import {
  hasVillages,
  levelOf,
  levelWords,
  villagesOf,
  type LevelWord,
  type NamedUnit,
} from '#shared/plan/unit-place'
import type { UnitKind } from './unit-kinds'

/** {cấp} is what the unit's level is called, {thôn} what its parts are, {ủy} its Party committee. */
const WRITTEN: Record<UnitKind, readonly string[]> = {
  provincialCommittee: [
    'Văn phòng Chính phủ (để báo cáo)',
    'Bộ Tư pháp; Bộ Văn hóa, Thể thao và Du lịch',
    'Thường trực {ủy}, Thường trực HĐND {cấp}',
    'Chủ tịch, các Phó Chủ tịch UBND {cấp}',
    'Ủy ban MTTQ Việt Nam {cấp} và các tổ chức chính trị - xã hội',
    'Văn phòng UBND {cấp}, Công an {cấp}',
    'Các sở, ban, ngành {cấp}',
    'UBND các xã, phường, đặc khu',
    'Báo và Phát thanh, Truyền hình {cấp}',
    'Cổng thông tin điện tử {cấp}',
  ],
  communalCommittee: [
    'UBND tỉnh (để báo cáo)',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Tư pháp',
    'Thường trực Đảng ủy, Thường trực HĐND {cấp}',
    'Chủ tịch, các Phó Chủ tịch UBND {cấp}',
    'Ủy ban MTTQ Việt Nam {cấp} và các tổ chức chính trị - xã hội',
    'Các phòng, trung tâm thuộc UBND {cấp}',
    'Công an {cấp}, Ban Chỉ huy Quân sự {cấp}, Trạm Y tế {cấp}',
    'Các trường học trên địa bàn {cấp}',
    'Các {thôn}',
  ],
  department: [
    'UBND {cấp} (để báo cáo)',
    'Giám đốc, các Phó Giám đốc Sở',
    'Các phòng, đơn vị thuộc Sở',
    'UBND các xã, phường, đặc khu (để phối hợp)',
    'Báo và Phát thanh, Truyền hình {cấp} (để phối hợp)',
    'Trang thông tin điện tử của Sở',
  ],
  division: [
    'UBND {cấp} (để báo cáo)',
    'Văn phòng HĐND và UBND {cấp}',
    'Ủy ban MTTQ Việt Nam {cấp} (để phối hợp)',
    'Trung tâm Cung ứng dịch vụ sự nghiệp công {cấp}',
    'Các {thôn}',
    'Lãnh đạo, chuyên viên Phòng',
  ],
  office: [
    'UBND {cấp} (để báo cáo)',
    'Các phòng, trung tâm thuộc UBND {cấp}',
    'Ủy ban MTTQ Việt Nam {cấp} (để phối hợp)',
    'Lãnh đạo, chuyên viên Văn phòng',
  ],
  centre: [
    'UBND {cấp} (để báo cáo)',
    'Phòng Văn hóa - Xã hội',
    'Văn phòng HĐND và UBND {cấp}',
    'Các {thôn}',
    'Lãnh đạo, viên chức Trung tâm',
  ],
  districtCommittee: [
    'UBND tỉnh (để báo cáo)',
    'Thường trực Huyện ủy, Thường trực HĐND huyện',
    'Chủ tịch, các Phó Chủ tịch UBND huyện',
    'Các phòng, ban, ngành huyện',
    'UBND các xã, thị trấn',
  ],
  districtDivision: [
    'UBND huyện (để báo cáo)',
    'Các phòng, ban, ngành huyện',
    'UBND các xã, thị trấn',
  ],
}

/** What an office or a centre of a province writes instead: it has no villages, and other neighbours. */
const OF_PROVINCE: Partial<Record<UnitKind, readonly string[]>> = {
  division: ['{trên} (để báo cáo)', 'Các phòng, đơn vị liên quan', 'Lãnh đạo, chuyên viên Phòng'],
  office: [
    '{trên} (để báo cáo)',
    'Các sở, ban, ngành {cấp}',
    'Ủy ban MTTQ Việt Nam {cấp} (để phối hợp)',
    'Lãnh đạo, chuyên viên Văn phòng',
  ],
  centre: ['{trên} (để báo cáo)', 'Các phòng, đơn vị liên quan', 'Lãnh đạo, viên chức Trung tâm'],
}

/**
 * "Nơi nhận" to start from, in the words of the unit's level; the archive line is added by the form.
 * While no name says the level, the usual one of the kind stands in.
 */
export function defaultRecipients(unit: NamedUnit): readonly string[] {
  const provincial = hasVillages(unit) ? undefined : OF_PROVINCE[unit.kind]
  const level = levelOf(unit)
  return (provincial ?? WRITTEN[unit.kind]).map((line) =>
    inWords(line, level).replaceAll('{trên}', superior(unit, level)),
  )
}

/** Whether a list is one the app wrote for a unit of this kind, whatever the level: nobody touched it. */
export function isDefaultRecipients(unit: NamedUnit, recipients: readonly string[]): boolean {
  const written = JSON.stringify(recipients)
  return (
    written === JSON.stringify(defaultRecipients(unit)) ||
    levelWords.some(
      (level) => written === JSON.stringify(WRITTEN[unit.kind].map((line) => inWords(line, level))),
    )
  )
}

const inWords = (line: string, level: LevelWord) =>
  line
    .replaceAll('{cấp}', level)
    .replaceAll('{thôn}', villagesOf(level))
    .replaceAll('{ủy}', level === 'thành phố' ? 'Thành ủy' : 'Tỉnh ủy')

const superior = ({ parentName }: NamedUnit, level: LevelWord) =>
  /^sở\s/iu.test(parentName.trim()) ? parentName.trim() : `UBND ${level}`
