import { describe, expect, it } from 'vitest'
import { newUnit } from '#shared/plan/new-unit'
import { exampleFor } from '#shared/reference/examples/index'
import { guidance, type GuidedStepId } from './guidance'

const steps = Object.keys(guidance) as GuidedStepId[]
const exampleOf = (
  step: GuidedStepId,
  kind: Parameters<typeof newUnit>[0],
  name: string,
  parentName = '',
) => exampleFor(step, guidance[step].example, { ...newUnit(kind), name, parentName })

describe('the example beside a step', () => {
  it.each(steps)('%s is a ward’s own in a ward', (step) => {
    const example = exampleOf(step, 'communalCommittee', 'Ủy ban nhân dân phường Tân Lập')
    expect(example).not.toMatch(/(?<!\p{L})xã(?! hội)|(?<!\p{L})thôn(?!\p{L})|Phòng Kinh tế(?!,)/u)
  })

  it.each(steps)('%s names nothing of a commune in a province', (step) => {
    const ofCommune =
      /UBND xã|nhân dân xã|HĐND xã|(?<!\p{L})thôn(?!g)|loa|truyền thanh|Phòng Kinh tế|Phòng Văn hóa|ngân sách xã/iu
    expect(exampleOf(step, 'department', 'Sở Tư pháp')).not.toMatch(ofCommune)
    expect(exampleOf(step, 'provincialCommittee', 'Ủy ban nhân dân tỉnh Hưng Yên')).not.toMatch(
      ofCommune,
    )
  })

  it('names the unit, its superior, its code and its head by kind', () => {
    expect(exampleOf('unit', 'department', 'Sở Tư pháp')).toContain('ký hiệu STP')
    const parent = 'Ủy ban nhân dân phường Tân Lập'
    for (const kind of ['division', 'office', 'centre'] as const) {
      expect(exampleOf('unit', kind, 'Đơn vị', parent)).toContain('Ủy ban nhân dân phường An Bình')
      expect(exampleOf('unit', kind, 'Đơn vị', parent)).not.toContain('TM.')
    }
  })
})
