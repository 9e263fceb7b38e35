import { describe, expect, it, vi } from 'vitest'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { buildPlanDocument } from '#templates/forms/ke-hoach/build'
import { hasSchemas, schemaErrors } from '../../../test/fixtures/ooxml-schemas'
import { withPart, wordAttribute, wordParts } from '../../../test/fixtures/word-package'
import { DXA_PER_MM, textWidth } from '../measures'
import { buildWord } from './build-word'

/** Whole documents, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 })

const attached = (plan: Plan): Plan => ({
  ...plan,
  document: { ...plan.document, issuing: 'attachedToDecision', decisionNumber: '15' },
})
const small = (plan: Plan): Plan => ({
  ...plan,
  document: { ...plan.document, format: { ...plan.document.format, sizeSet: 13, lineSpacing: 1 } },
})

const cases = samplePlans.flatMap((sample) => {
  const plan = sample.read()
  return [
    { name: sample.id, plan },
    { name: `${sample.id}, kèm quyết định`, plan: attached(plan) },
    { name: `${sample.id}, cỡ chữ 13`, plan: small(plan) },
  ]
})

const built = new Map<Plan, ReturnType<typeof buildWord>>()

/** Parts of the plan's Word file, built once for all the tests. */
async function partsOf(plan: Plan) {
  const bytes = built.get(plan) ?? buildWord(buildPlanDocument(plan))
  built.set(plan, bytes)
  return wordParts(await bytes)
}

const mainPart = async (plan: Plan) => (await partsOf(plan)).get('word/document.xml') ?? ''

describe.each(cases)('Word file of $name', ({ plan }) => {
  it('is the same, byte for byte, every time', async () => {
    const first = await buildWord(buildPlanDocument(plan))
    built.set(plan, Promise.resolve(first))
    const second = await buildWord(buildPlanDocument(structuredClone(plan)))
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it.skipIf(!hasSchemas)('holds to the published schemas in every part', async () => {
    expect(schemaErrors(await partsOf(plan))).toEqual([])
  })

  it('has no decomposed letter', async () => {
    for (const [name, text] of await partsOf(plan)) {
      expect(text === text.normalize('NFC'), name).toBe(true)
    }
  })

  it('fixes the widths of every table to the text width', async () => {
    withPart(await mainPart(plan), (find) => {
      const portrait = Math.round(textWidth(plan.document.format, 'portrait') * DXA_PER_MM)
      const landscape = Math.round(textWidth(plan.document.format, 'landscape') * DXA_PER_MM)
      for (const table of find('//w:tbl')) {
        const grid = find('w:tblGrid/w:gridCol', table).map((column) =>
          dxa(wordAttribute(column, 'w')),
        )
        const width = dxa(wordAttribute(find('w:tblPr/w:tblW', table)[0], 'w'))
        expect([portrait, landscape]).toContain(width)
        expect(sum(grid)).toBe(width)
        expect(wordAttribute(find('w:tblPr/w:tblLayout', table)[0], 'type')).toBe('fixed')
        for (const row of find('w:tr', table)) {
          const cells = find('w:tc/w:tcPr/w:tcW', row).map((cell) => dxa(wordAttribute(cell, 'w')))
          expect(sum(cells)).toBe(width)
        }
      }
    })
  })

  it('repeats the heading row of ruled tables, and no other row', async () => {
    withPart(await mainPart(plan), (find) => {
      for (const table of find('//w:tbl')) {
        const isFrame =
          wordAttribute(find('w:tblPr/w:tblBorders/w:top', table)[0], 'val') === 'none'
        const rows = find('w:tr', table)
        const repeated = rows.map((row) => find('w:trPr/w:tblHeader', row).length > 0)
        expect(repeated).toEqual(rows.map((_, index) => !isFrame && index === 0))
      }
    })
  })

  it('never lets two tables touch', async () => {
    withPart(await mainPart(plan), (find) => {
      expect(find('//w:tbl/following-sibling::*[1][self::w:tbl]')).toEqual([])
      expect(find('/w:document/w:body/*[last()-1][self::w:tbl]')).toEqual([])
    })
  })

  it('numbers each section from 1 and hides the first number', async () => {
    withPart(await mainPart(plan), (find) => {
      const sections = find('//w:sectPr')
      expect(sections).toHaveLength(1 + buildPlanDocument(plan).appendices.length)
      for (const section of sections) {
        expect(wordAttribute(find('w:pgNumType', section)[0], 'start')).toBe('1')
        expect(find('w:titlePg', section)).toHaveLength(1)
      }
    })
  })

  it('uses Times New Roman and nothing of the theme', async () => {
    const parts = await partsOf(plan)
    const own = [...parts].filter(([name]) => name.startsWith('word/') && !name.includes('theme'))
    for (const [name, text] of own)
      expect(/w:(?:ascii|hAnsi|eastAsia|cs)Theme=/.test(text), name).toBe(false)
    withPart(parts.get('word/styles.xml') ?? '', (find) => {
      const fonts = find('//w:docDefaults//w:rFonts')[0]
      for (const slot of ['ascii', 'hAnsi', 'cs', 'eastAsia']) {
        expect(wordAttribute(fonts, slot)).toBe('Times New Roman')
      }
      expect(wordAttribute(find('//w:docDefaults//w:lang')[0], 'val')).toBe('vi-VN')
    })
  })
})

describe('the package', () => {
  const plan = samplePlans[0]?.read()
  if (!plan) throw new Error('There is no sample plan')

  it('carries the paper’s title, subject, author and day', async () => {
    const core = (await partsOf(plan)).get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:title>Kế hoạch truyền thông chính sách năm 2027</dc:title>')
    expect(core).toContain('<dc:creator>Ủy ban nhân dân xã An Bình</dc:creator>')
    expect(core).toMatch(/<dcterms:created[^>]*>2027-01-05T00:00:00Z</)
  })

  it('has a page number with a result in the header', async () => {
    const headers = [...(await partsOf(plan))].filter(([name]) => /^word\/header\d/.test(name))
    expect(headers.some(([, text]) => /w:instr="PAGE".*<w:t[^>]*>2<\/w:t>/s.test(text))).toBe(true)
  })

  it('keeps the end of the body with the signature, and the closing row whole', async () => {
    withPart(await mainPart(plan), (find) => {
      const closing = find('//w:tbl[.//w:t[starts-with(., "Nơi nhận")]]')[0]
      expect(closing && find('w:tr/w:trPr/w:cantSplit', closing)).toHaveLength(1)
      expect(
        closing && find('preceding-sibling::w:p[position() = 1]/w:pPr/w:keepNext', closing),
      ).toHaveLength(1)
    })
  })
})

const dxa = (value: string | undefined) => Number(value)
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
