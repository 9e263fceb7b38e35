import { describe, expect, it } from 'vitest'
import { defaultFormat, emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import { estimateBlocks } from './estimate'

describe('a line of the estimate', () => {
  const plan = {
    ...emptyPlan('p', 2027, emptyUnit('communalCommittee')),
    budgetLines: [
      {
        ...emptyRow('budgetLines', 'a'),
        content: 'Nước uống',
        quantity: 1,
        unitPrice: 20_000,
        norm: 'Thông tư số 40/2017/TT-BTC (sửa đổi năm 2025)',
      },
      { ...emptyRow('budgetLines', 'b'), content: 'In tờ gấp', quantity: 1, unitPrice: 1_500 },
    ],
  }
  const tableOn = (orientation: 'portrait' | 'landscape') => {
    const [table] = estimateBlocks(plan, { format: defaultFormat, orientation })
    if (table?.kind !== 'table') throw new Error('Not a table')
    return {
      titles: table.columns.map(({ title }) => title),
      contents: table.rows.flatMap((row) =>
        row.kind === 'cells' && row.cells.length > 4 ? [row.cells[1]?.text] : [],
      ),
    }
  }

  it('has its norm in a column on a wide page, and under what is paid for on a narrow one', () => {
    const [wide, narrow] = [tableOn('landscape'), tableOn('portrait')]
    expect(wide.titles).toContain('Căn cứ định mức')
    expect(wide.contents).toEqual(['Nước uống', 'In tờ gấp'])
    expect(narrow.titles).not.toContain('Căn cứ định mức')
    expect(narrow.contents).toEqual([
      'Nước uống\n(Thông tư số 40/2017/TT-BTC, sửa đổi năm 2025)',
      'In tờ gấp',
    ])
  })
})
