import { describe, expect, it } from 'vitest'
import { headingsOf, pageWarnings, type PrintedPage } from './page-warnings'
import type { PageBlock } from './pdf/opened-pdf'

const body = (text: string): PageBlock => ({ source: 'activities/a1', text })
const plain = (text: string): PageBlock => ({ source: null, text })
const recipients = [
  plain('Nơi nhận:'),
  { source: 'unit/recipients/0', text: '- UBND tỉnh;' },
  { source: 'unit/archiveAbbreviation', text: '- Lưu: VT.' },
]
const signature: PageBlock = { source: 'unit/signer', text: 'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH' }

const paper = (...pages: readonly (readonly PageBlock[])[]): readonly PrintedPage[] =>
  pages.map((blocks, pageOfSection) => ({
    section: 0,
    pageOfSection,
    // As printed: the number stands over each page but the first.
    blocks: pageOfSection === 0 ? blocks : [plain(String(pageOfSection + 1)), ...blocks],
  }))

describe('warnings about pages', () => {
  it('say nothing of a closing block under its text', () => {
    expect(pageWarnings(paper([body('Một')], [body('Hai'), ...recipients, signature]), [])).toEqual(
      [],
    )
    expect(pageWarnings(paper([body('Một'), ...recipients, signature]), [])).toEqual([])
  })

  it('tell of a closing block parted by a page break', () => {
    expect(
      pageWarnings(
        paper([body('Một'), ...recipients.slice(0, 2), signature], [...recipients.slice(2)]),
        [],
      ),
    ).toEqual([{ kind: 'closingSplit', page: 1 }])
  })

  it('tell of a signature that alone went over to the last page', () => {
    expect(pageWarnings(paper([body('Một'), ...recipients], [signature]), [])).toEqual([
      { kind: 'signatureLast', page: 1 },
    ])
  })

  it('tell of a closing block without a line of text on its page', () => {
    const addressed = [plain('Nơi nhận:'), plain('- Như trên;'), ...recipients.slice(1), signature]
    for (const closing of [[...recipients, signature], addressed]) {
      expect(pageWarnings(paper([body('Một')], closing), [])).toEqual([
        { kind: 'closingAlone', page: 1 },
      ])
    }
  })

  it('take the signer named above a decision for no part of its closing block', () => {
    const pages = paper([signature, body('Điều 1')], [body('Điều 2'), ...recipients, signature])
    expect(pageWarnings(pages, [])).toEqual([])
  })

  it('tell of a heading that is last on its page, however its lines are broken', () => {
    const pages = paper(
      [body('Một')],
      [body('Hai'), { source: 'channels', text: '2. Phối hợp, đặt  hàng' }],
      [body('Ba'), { source: 'staff', text: '3. Mạng lưới' }],
    )
    expect(pageWarnings(pages, [['2. Phối hợp, đặt hàng', '3. Mạng lưới']])).toEqual([
      { kind: 'headingLast', page: 1 },
    ])
  })

  it('keep sections apart: an appendix has no closing block, and page numbers of its own', () => {
    const pages: readonly PrintedPage[] = [
      ...paper([body('Một'), ...recipients, signature]),
      { section: 1, pageOfSection: 0, blocks: [body('Phụ lục')] },
      { section: 1, pageOfSection: 1, blocks: [plain('2'), body('Dòng')] },
    ]
    expect(pageWarnings(pages, [[], []])).toEqual([])
  })
})

describe('headingsOf', () => {
  it('reads headings out of markup, not paragraphs', () => {
    const html =
      '<p class="section whole"><a href="khtt:a">I. MỤC ĐÍCH &amp; YÊU CẦU</a></p>' +
      '<p class="body whole">Thân bài</p><p class="clause">1. Mục đích</p>'
    expect(headingsOf(html).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'I. MỤC ĐÍCH YÊU CẦU',
      '1. Mục đích',
    ])
  })
})
