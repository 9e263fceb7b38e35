import { describe, expect, it } from 'vitest'
import { emptyUnit } from '#shared/plan/defaults'
import type { Signer, SigningAuthority } from '#shared/plan/unit'
import { authorityLines, isInformed, unitClosing } from './closing'

const signer: Signer = {
  authority: 'direct',
  collective: 'Ủy ban nhân dân',
  headPosition: 'Chủ tịch',
  signerPosition: 'Phó Chủ tịch',
  name: 'Nguyễn Văn An',
}

describe('authorityLines', () => {
  it.each<[SigningAuthority, readonly string[]]>([
    ['direct', ['CHỦ TỊCH']],
    ['collective', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['deputy', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['collectiveDeputy', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['byOrder', ['TL. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['byDelegation', ['TUQ. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['acting', ['Q. CHỦ TỊCH']],
  ])('writes %s', (authority, lines) => {
    expect(authorityLines({ ...signer, authority })).toEqual(lines)
  })

  it('does not repeat a prefix that was typed', () => {
    expect(
      authorityLines({ ...signer, authority: 'collective', collective: 'TM. Ủy ban nhân dân' }),
    ).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])
  })

  it('prints no prefix without a name', () => {
    expect(authorityLines({ ...signer, authority: 'deputy', headPosition: '' })).toEqual([
      'PHÓ CHỦ TỊCH',
    ])
  })
})

describe('unitClosing', () => {
  it('lists recipients with a semicolon and ends with the archive line', () => {
    const closing = unitClosing({
      ...emptyUnit('communalCommittee'),
      recipients: ['- UBND tỉnh;', '', 'Các thôn', 'Lưu: VT.'],
      archiveAbbreviation: 'VHXH',
    })
    expect(closing.recipients.map(({ text }) => text)).toEqual([
      '- UBND tỉnh;',
      '- Các thôn;',
      '- Lưu: VT, VHXH.',
    ])
    expect(closing.recipients[1]?.source).toBe('unit/recipients/2')
  })

  it('leaves the drafting office out when there is none', () => {
    expect(unitClosing(emptyUnit('office')).recipients.at(-1)?.text).toBe('- Lưu: VT.')
  })

  it('sends a paper only where it is told to, each line leading to its own field', () => {
    const closing = unitClosing(
      { ...emptyUnit('office'), recipients: ['Các thôn', 'UBND xã (để báo cáo)'] },
      'Như trên',
      isInformed,
    )
    expect(closing.recipients).toEqual([
      { text: '- Như trên;' },
      { text: '- UBND xã (để báo cáo);', source: 'unit/recipients/1' },
      { text: '- Lưu: VT.', source: 'unit/archiveAbbreviation' },
    ])
  })
})
