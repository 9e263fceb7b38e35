import { describe, expect, it } from 'vitest'
import { defaultFormat } from '#shared/plan/defaults'
import { closingRows } from './closing-rows'
import { measures } from './measures'

const rowsOf = (count: number, text = '- UBND xã;') =>
  closingRows(
    {
      recipients: Array.from({ length: count }, () => ({ text })),
      authorityLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      signerName: 'Nguyễn Văn An',
      source: 'unit/signer',
    },
    defaultFormat,
    measures(defaultFormat),
  )

describe('recipients', () => {
  it('stand beside the signature as long as a page holds them with the text they end', () => {
    expect(rowsOf(40).below).toEqual([])
    expect(rowsOf(40).beside).toHaveLength(40)
  })

  it('go on below the signature when there are very many, none lost', () => {
    const long = '- Ủy ban nhân dân xã và các cơ quan, đơn vị trực thuộc trên địa bàn xã;'
    const { beside, below } = rowsOf(30, long)
    expect(beside.length + below.length).toBe(30)
    expect(beside.length).toBeGreaterThan(3)
    expect(beside.length).toBeLessThan(10)
  })
})
