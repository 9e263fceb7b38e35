import { describe, expect, it } from 'vitest'
import { printSection } from '#shared/bridge/print'
import { defaultFormat } from '#shared/plan/defaults'
import { samplePlans } from '#shared/samples/index'
import type { Block, OfficialDocument } from '#templates/document/official-document'
import { buildPlanDocument } from '#templates/forms/ke-hoach/build'
import { officialDocument } from '#templates/forms/parts'
import { drawPages } from './draw-pages'

const paper = (body: readonly Block[]): OfficialDocument =>
  officialDocument({
    format: defaultFormat,
    properties: { title: '', subject: '', author: '', keywords: '', date: '2027-01-01' },
    letterhead: {
      parentLines: [],
      issuerLines: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
      issuerSource: 'unit/name',
      reference: { number: '05', code: 'KH-UBND', source: 'document/number' },
      placeDate: null,
      signingInfo: null,
      subject: null,
      marks: [],
    },
    title: {
      name: 'KẾ HOẠCH',
      subject: 'Truyền thông chính sách',
      subjectSource: 'document/subject',
      attachedTo: null,
    },
    body,
    closing: null,
  })

const textOf = (text: string, source?: string): Block => ({
  kind: 'paragraph',
  runs: [{ text }],
  ...(source === undefined ? {} : { source }),
})

const htmlOf = (body: readonly Block[], links = false) =>
  drawPages(paper(body), { links })
    .map(({ html }) => html)
    .join('')

describe('drawPages', () => {
  it('draws the main paper, then each appendix on its own paper', () => {
    const plan = samplePlans[0]?.read()
    if (!plan) throw new Error('There is no sample plan')
    const document = buildPlanDocument(plan)
    const sections = drawPages(document, { links: true })
    expect(sections.map(({ orientation }) => orientation)).toEqual([
      'portrait',
      ...document.appendices.map(({ orientation }) => orientation),
    ])
    for (const section of sections) expect(printSection.safeParse(section).success).toBe(true)
  })

  it('holds no script, no inline style and no address but of the fields', () => {
    for (const { read } of samplePlans) {
      for (const { html, css } of drawPages(buildPlanDocument(read()), { links: true })) {
        expect(html).not.toMatch(/<script|<style|<link|<img|\sstyle=|\son\w+=/i)
        expect(html).not.toMatch(/\b(?:href|src)="(?!khtt:)/)
        expect(css).not.toMatch(/url\(|@import|undefined|NaN/)
        const used = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) =>
          (names ?? '').split(' '),
        )
        expect(used).not.toContain('')
        // Classes of one section's own style sheet are all defined in it.
        for (const name of new Set(used.filter((each) => /^s\d+$/.test(each)))) {
          expect(css).toContain(`.${name}{`)
        }
      }
    }
  })

  it('escapes what the officer typed', () => {
    const html = htmlOf([textOf('<b onclick="x">&\u0007\'</b>', 'a/"><script>')], true)
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;&lt;/b&gt;')
    expect(html).not.toContain('<script')
    expect(html).toContain('href="khtt:a/%22%3E%3Cscript%3E"')
  })

  it('links blocks to their fields only when asked', () => {
    const body = [textOf('Một.', 'purpose/purposes/0'), textOf('Hai.')]
    expect(htmlOf(body, true)).toContain('<a href="khtt:purpose/purposes/0">Một.</a>')
    expect(htmlOf(body, true)).not.toContain('<a>')
    expect(htmlOf(body, false)).not.toContain('<a')
  })

  it('gives an empty paragraph and an empty cell their line', () => {
    const table: Block = {
      kind: 'table',
      columns: [{ title: 'TT', weight: 1, align: 'center' }],
      rows: [{ kind: 'cells', cells: [{ text: '' }] }],
    }
    expect(htmlOf([textOf('')])).toMatch(/<p class="body[^"]*"><br><\/p>/)
    expect(htmlOf([table])).toContain('<p class="cell"><br></p>')
  })

  it('keeps paragraphs too short to break whole, and lets longer ones break', () => {
    const line = 'Ủy ban nhân dân xã An Bình ban hành Kế hoạch truyền thông chính sách. '
    expect(htmlOf([textOf(line)])).toContain('class="body whole"')
    expect(htmlOf([textOf(line.repeat(8))])).toContain('class="body"')
  })

  it('repeats the heading of a table and covers columns as the model says', () => {
    const html = htmlOf([
      {
        kind: 'table',
        columns: ['TT', 'Nội dung', 'Kinh phí'].map((title, index) => ({
          title,
          weight: index + 1,
          align: index === 2 ? 'right' : 'left',
        })),
        rows: [
          { kind: 'group', text: 'A. Hội nghị' },
          { kind: 'cells', cells: [{ text: '1' }, { text: 'Họp\nthôn' }, { text: '5.000' }] },
          {
            kind: 'cells',
            emphasis: 'total',
            cells: [{ text: 'Cộng', span: 2 }, { text: '5.000' }],
          },
        ],
      },
    ])
    expect(html).toContain('<thead><tr><th><p class="cell">TT</p></th>')
    expect(html).toContain('<td colspan="3"><p class="cell">A. Hội nghị</p></td>')
    expect(html).toContain('<td class="left"><p class="cell">Họp</p><p class="cell">thôn</p></td>')
    expect(html).toContain('<td class="center" colspan="2"><p class="cell">Cộng</p></td>')
    expect(html).toContain('<td class="right"><p class="cell">5.000</p></td>')
  })

  it('draws the same document the same way', () => {
    const plan = samplePlans[1]?.read()
    if (!plan) throw new Error('There is no second sample plan')
    const draw = () => drawPages(buildPlanDocument(plan), { links: true })
    expect(draw()).toEqual(draw())
  })
})
