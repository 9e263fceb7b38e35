import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import type { UnitKind } from '#shared/reference/unit-kinds'
import { dispatchPurpose } from './dispatch-purpose'

function purposeOf(kind: UnitKind, parentName: string, addressees: string[]) {
  const plan = emptyPlan('p', 2027, { ...emptyUnit(kind), parentName })
  return dispatchPurpose({
    ...plan,
    companions: { ...plan.companions, dispatch: { ...plan.companions.dispatch, addressees } },
  })
}

describe('why a letter is sent', () => {
  it.each<[UnitKind, string, string[], string]>([
    ['centre', 'Sở Y tế tỉnh Lào Cai', ['Sở Y tế'], 'report'],
    ['division', 'Ủy ban nhân dân phường Phú Thịnh', ['UBND phường'], 'report'],
    ['division', 'UBND phường Phú Thịnh', ['Chủ tịch UBND phường Phú Thịnh'], 'report'],
    ['communalCommittee', '', ['UBND tỉnh (để báo cáo)', 'Sở Tư pháp', ''], 'report'],
    ['communalCommittee', '', ['Thường trực Đảng ủy xã'], 'report'],
    ['department', 'Ủy ban nhân dân tỉnh', ['Sở Tư pháp', 'Báo và Đài tỉnh'], 'cooperate'],
    ['communalCommittee', '', ['Ủy ban MTTQ Việt Nam xã', 'Hội Nông dân xã'], 'cooperate'],
    ['communalCommittee', '', ['Các thôn', 'Ủy ban MTTQ Việt Nam xã'], 'carryOut'],
    ['communalCommittee', '', ['UBND tỉnh', 'Các thôn'], 'carryOut'],
    ['department', 'Ủy ban nhân dân tỉnh', ['UBND các xã, phường'], 'carryOut'],
    ['communalCommittee', '', [], 'carryOut'],
    ['communalCommittee', '', ['Báo cáo viên', 'Hội đồng Giáo dục'], 'carryOut'],
  ])('%s under %j to %j: %s', (kind, parentName, addressees, purpose) => {
    expect(purposeOf(kind, parentName, addressees)).toBe(purpose)
  })
})
