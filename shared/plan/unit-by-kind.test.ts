import { describe, expect, it } from 'vitest'
import { levelWords } from './unit-place'
import { newUnit } from './new-unit'
import type { Unit } from './unit'
import { filledByKind, followingNames, leftOfOtherKind } from './unit-by-kind'
import { unitKinds, type UnitKind } from '#shared/reference/unit-kinds'

const named = (kind: UnitKind, name: string, parentName = '') => {
  const start = newUnit(kind)
  return followingNames(start, { ...start, name, parentName })
}
const textOf = ({ recipients }: Unit) => recipients.join('; ')

describe('a new unit, once it is named', () => {
  it.each([
    ['communalCommittee', 'Ủy ban nhân dân phường Tân Lập', ''],
    ['division', 'Phòng Văn hóa - Xã hội', 'Ủy ban nhân dân phường Tân Lập'],
    ['office', 'Văn phòng HĐND và UBND phường Tân Lập', ''],
    ['centre', 'Trung tâm Phục vụ hành chính công phường Tân Lập', ''],
  ] as const)('%s of a ward is told nothing of a commune', (kind, name, parent) => {
    const text = textOf(named(kind, name, parent))
    expect(text).not.toMatch(/(?<!\p{L})xã(?! hội)|thôn/u)
    expect(text).toContain('UBND phường')
  })

  it.each([
    ['Ủy ban nhân dân đặc khu Cát Hải', 'HĐND đặc khu', 'Các thôn, tổ dân phố'],
    ['Ủy ban nhân dân xã An Bình', 'HĐND xã', 'Các thôn'],
    ['Ủy ban nhân dân PHƯỜNG Tân Lập', 'HĐND phường', 'Các tổ dân phố'],
  ])('%s has its own level and parts', (name, council, parts) => {
    const { recipients } = named('communalCommittee', name)
    expect(recipients.join()).toContain(council)
    expect(recipients).toContain(parts)
  })

  it('of a city has a Thành ủy', () => {
    const text = textOf(named('provincialCommittee', 'Ủy ban nhân dân Thành phố Hải Phòng'))
    expect(text).toContain('Thường trực Thành ủy, Thường trực HĐND thành phố')
    expect(text).not.toMatch(/tỉnh/iu)
  })

  it('follows a name as it is typed, and leaves what a person wrote', () => {
    const start = newUnit('communalCommittee')
    const typed = Array.from('Ủy ban nhân dân phường Tân Lập').reduce(
      (unit, letter) => followingNames(unit, { ...unit, name: unit.name + letter }),
      start,
    )
    expect(typed).toEqual(named('communalCommittee', 'Ủy ban nhân dân phường Tân Lập'))
    const own = { ...start, recipients: ['UBND xã', 'Các thôn'], codeAbbreviation: 'UB' }
    expect(followingNames(own, { ...own, name: 'Ủy ban nhân dân phường Tân Lập' })).toMatchObject({
      recipients: own.recipients,
      codeAbbreviation: 'UB',
    })
  })

  it.each([
    ['department', 'Sở Tư pháp', 'STP'],
    ['department', 'Sở Văn hóa và Thể thao', 'SVHTT'],
    ['department', 'Sở Văn hoá, Thể thao và Du lịch tỉnh Hưng Yên', 'SVHTTDL'],
    ['department', 'Sở Ngoại vụ', ''],
    ['division', 'Phòng Kinh tế', 'KT'],
    ['division', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'KTHTĐT'],
    ['division', 'Phòng Văn hóa – Xã hội', 'VHXH'],
    ['division', 'Phòng Văn hóa', ''],
    ['centre', 'Trung tâm Phục vụ hành chính công phường Tân Lập', 'TTPVHCC'],
    ['centre', 'Trung tâm Văn hóa', ''],
    ['office', 'Văn phòng HĐND và UBND xã An Bình', 'VP'],
    ['communalCommittee', 'Ủy ban nhân dân xã An Bình', 'UBND'],
  ] as const)('%s “%s” has the code %s', (kind, name, code) => {
    expect(named(kind, name).codeAbbreviation).toBe(code)
  })
})

describe('a unit whose kind was changed', () => {
  it.each(unitKinds)('to %s has nothing left of the other once filled', (kind) => {
    for (const from of unitKinds) {
      const changed: Unit = { ...newUnit(from), kind }
      const filled = filledByKind({ ...changed, signer: { ...changed.signer, name: 'Trần Mẫu' } })
      expect(leftOfOtherKind(filled)).toEqual([])
      expect(filled).toEqual({
        ...newUnit(kind),
        signer: { ...newUnit(kind).signer, name: 'Trần Mẫu' },
      })
    }
  })

  it('is offered what is left of the commune', () => {
    expect(leftOfOtherKind({ ...newUnit('communalCommittee'), kind: 'department' })).toEqual([
      'codeAbbreviation',
      'signer',
      'recipients',
    ])
  })

  it('becomes a commune’s own though a province is still printed above it', () => {
    const department = named('department', 'Sở Tư pháp', 'Ủy ban nhân dân tỉnh Hưng Yên')
    const filled = filledByKind({ ...department, kind: 'communalCommittee' })
    expect(filled.recipients).toEqual(newUnit('communalCommittee').recipients)
  })

  it('keeps a code, a head and recipients that are its own', () => {
    const own: Unit = {
      ...newUnit('department'),
      kind: 'department',
      name: 'Thanh tra tỉnh',
      codeAbbreviation: 'TTr',
      signer: { ...newUnit('department').signer, headPosition: 'Chánh Thanh tra' },
      recipients: ['UBND tỉnh'],
    }
    expect(leftOfOtherKind(own)).toEqual([])
  })

  it.each(unitKinds)('is offered nothing while it is new: %s', (kind) => {
    expect(leftOfOtherKind(newUnit(kind))).toEqual([])
    for (const level of levelWords)
      expect(leftOfOtherKind(named(kind, `Ủy ban nhân dân ${level} Tân Lập`))).toEqual([])
  })
})
