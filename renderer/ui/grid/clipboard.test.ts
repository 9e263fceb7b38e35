// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockFromClipboard, blockToClipboard } from './clipboard'

const cell = fc.stringMatching(/^[A-Za-zÀ-ỹ0-9 ,;"'.()-]{0,20}$/).map((text) => text.trim())
const block = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

describe('clipboard', () => {
  it('pastes back as text what was copied', () => {
    fc.assert(
      fc.property(block, (cells) => {
        const { text } = blockToClipboard(cells)
        fc.pre(text.trim() !== '')
        expect(blockFromClipboard('', text)).toEqual(cells)
      }),
    )
  })

  it('keeps line breaks inside a cell in both forms', () => {
    const cells = [['dòng một\ndòng hai', 'b']]
    const { text, html } = blockToClipboard(cells)
    expect(blockFromClipboard('', text)).toEqual(cells)
    expect(blockFromClipboard(html, text)).toEqual(cells)
  })

  it('reads a Word table with paragraphs inside its cells', () => {
    const html =
      '<html><body><table><tr><td><p>Phát thanh</p><p>chuyên mục</p></td><td><p>Tháng 3</p></td></tr></table></body></html>'
    expect(blockFromClipboard(html, 'Phát thanh\nchuyên mục\tTháng 3')).toEqual([
      ['Phát thanh\nchuyên mục', 'Tháng 3'],
    ])
  })

  it('keeps columns in place under merged cells', () => {
    const html = '<table><tr><td colspan="2">A</td><td>B</td></tr></table>'
    expect(blockFromClipboard(html, '')).toEqual([['A', '', 'B']])
  })

  it('shows markup of a cell as text', () => {
    expect(blockToClipboard([['<b>đậm</b>']]).html).toContain('&lt;b&gt;')
  })
})
