import { describe, expect, it } from 'vitest'
import { emptyUnit } from '#shared/plan/defaults'
import type { Unit } from '#shared/plan/unit'
import { defaultDemands } from '#shared/reference/demands/index'
import type { UnitKind } from '#shared/reference/unit-kinds'
import { bindingOf, switchKey } from './binding'

const unit = (kind: UnitKind, name: string): Unit => ({ ...emptyUnit(kind), name })
const { set } = defaultDemands
const bound = (each: Unit, switches: Record<string, boolean> = {}) =>
  set.sections
    .filter((section) => bindingOf({ set, switches }, section, each).binds)
    .map(({ number }) => number)

describe('which sections bind a unit', () => {
  it.each<readonly [UnitKind, string, readonly string[]]>([
    ['communalCommittee', 'Ủy ban nhân dân xã An Bình', ['1']],
    ['districtCommittee', 'Ủy ban nhân dân huyện Văn Lâm', ['1']],
    ['department', 'Sở Tư pháp', ['1']],
    ['office', 'Văn phòng HĐND và UBND xã An Bình', ['1', '2', '3', '4']],
    ['division', 'Phòng Văn hóa - Xã hội', ['1', '3', '5']],
    ['division', 'Phòng Văn hoá – Xã hội', ['1', '3', '5']],
    ['division', 'Phòng Kinh tế, Hạ tầng và Đô thị', ['1', '6']],
    ['centre', 'Trung tâm Phục vụ hành chính công xã', ['1']],
    ['centre', 'Trung tâm Cung ứng dịch vụ sự nghiệp công xã', ['1', '3']],
    ['districtDivision', 'Phòng Văn hóa và Thông tin', ['1', '3']],
    ['districtDivision', 'Phòng Tư pháp', ['1', '4']],
    ['districtDivision', 'Phòng Nội vụ', ['1', '5']],
    ['districtDivision', 'Phòng Tài chính - Kế hoạch', ['1', '6']],
    ['districtDivision', 'Văn phòng HĐND và UBND huyện', ['1', '2', '3']],
  ])('%s %s', (kind, name, sections) => {
    expect(bound(unit(kind, name))).toEqual(sections)
  })

  it('is what the officer says, for that unit alone', () => {
    const [, second, third] = set.sections
    if (!second || !third) throw new Error('The letter has fewer sections')
    const centre = unit('centre', 'Trung tâm Truyền thông')
    const switches = {
      [switchKey(set, second, centre)]: true,
      [switchKey(set, third, centre)]: false,
    }
    expect(bound(centre, switches)).toEqual(['1', '2'])
    expect(bound(unit('centre', 'Trung tâm Văn hóa'), switches)).toEqual(['1', '3'])
    expect(bindingOf({ set, switches }, second, centre)).toMatchObject({ isSwitched: true })
    expect(bindingOf({ set, switches: {} }, third, centre)).toMatchObject({ isSwitched: false })
  })

  it('tells whether who has the duties today is verified', () => {
    const third = set.sections[2]
    if (!third) throw new Error('The letter has fewer sections')
    const bodyOf = (each: Unit) => bindingOf(defaultDemands, third, each).body
    expect(bodyOf(unit('districtDivision', 'Phòng Văn hóa và Thông tin'))?.verified).toBe(true)
    expect(bodyOf(unit('division', 'Phòng Văn hóa - Xã hội'))?.verified).toBe(false)
  })
})
