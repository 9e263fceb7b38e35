import { describe, expect, it } from 'vitest'
import { schemaErrors, hasSchemas } from '../../../test/fixtures/ooxml-schemas'
import { goodPapers, packed } from '../../../test/fixtures/word-mutations'
import { wordParts } from '../../../test/fixtures/word-package'
import { inspect } from '../inspect'
import { openPackage } from '../package/open-package'
import { readDocument } from '../read/read'
import { fixDocument } from './fix-document'

const today = '2027-01-05'
const NUMBER = '<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>'
const WORDS = '<w:p><w:r><w:t>Tài liệu lưu hành nội bộ</w:t></w:r></w:p>'

type Parts = ReadonlyMap<string, string>

/** The paper with a part of it written anew. */
const withPart = (parts: Parts, name: string, edit: (xml: string) => string): Parts =>
  new Map([...parts, [name, edit(parts.get(name) ?? '')]])

/** The header as the foot of the page: what many files have. */
function numberedBelow(parts: Parts, footer: string): Parts {
  const moved = withPart(parts, 'word/header1.xml', (xml) =>
    xml.replaceAll('w:hdr', 'w:ftr').replace(/<w:p>.*<\/w:p>/, footer),
  )
  return [
    [
      'word/document.xml',
      'w:headerReference w:type="default"',
      'w:footerReference w:type="default"',
    ],
    [
      'word/_rels/document.xml.rels',
      'relationships/header" Target="header1',
      'relationships/footer" Target="header1',
    ],
    [
      '[Content_Types].xml',
      'header+xml" PartName="/word/header1',
      'footer+xml" PartName="/word/header1',
    ],
  ].reduce(
    (all, [name = '', from = '', to = '']) =>
      withPart(all, name, (xml) => xml.replaceAll(from, to)),
    moved,
  )
}

function fixed(parts: Parts, only?: readonly number[]) {
  const bytes = packed(parts)
  const result = fixDocument(bytes, only ? { today, only } : { today })
  if (result.status !== 'fixed' || result.remaining.status !== 'inspected')
    throw new Error('refused')
  const after = wordParts(result.bytes)
  if (hasSchemas) expect(schemaErrors(after)).toEqual(schemaErrors(parts))
  return {
    after,
    remaining: result.remaining.findings.map(({ rule }) => rule),
    numbers: readDocument(openPackage(result.bytes)).sections.map(({ numbers }) => numbers),
  }
}

const rulesOf = (parts: Parts) => {
  const inspection = inspect(packed(parts), { today })
  return inspection.status === 'inspected' ? inspection.findings : []
}

describe('page numbers', async () => {
  const { plan } = await goodPapers()

  it('move from the foot to the head of every page but the first', () => {
    const below = numberedBelow(
      plan,
      `<w:p><w:r><w:t>- </w:t></w:r>${NUMBER}<w:r><w:t> -</w:t></w:r></w:p>`,
    )
    expect(rulesOf(below).map(({ rule }) => rule)).toContain('page-number.place')
    const { remaining, numbers, after } = fixed(below)
    expect(remaining).toEqual([])
    expect(numbers[0]?.header).toHaveLength(1)
    expect(numbers.flatMap(({ footer }) => footer)).toEqual([])
    expect(numbers[0]?.firstHeader).toEqual([])
    expect(after.get('word/document.xml')).toContain('<w:titlePg')
  })

  it('leave words that stand around them to a person', () => {
    const below = numberedBelow(
      plan,
      `<w:p><w:r><w:t>UBND xã An Bình, trang </w:t></w:r>${NUMBER}</w:p>`,
    )
    const found = rulesOf(below).find(({ rule }) => rule === 'page-number.place')
    expect(found?.isFixable).toBe(false)
    expect(fixed(below).remaining).toContain('page-number.place')
  })

  it('come where the file had no header at all', () => {
    const bare = withPart(plan, 'word/document.xml', (xml) =>
      xml.replace(/<w:headerReference [^>]*\/>/g, '').replaceAll('<w:titlePg/>', ''),
    )
    expect(rulesOf(bare).map(({ rule }) => rule)).toEqual(['page-number.place'])
    const { remaining, numbers } = fixed(bare, [0])
    expect(remaining).toEqual([])
    expect(numbers.map(({ header }) => header.length)).toEqual(numbers.map(() => 1))
    expect(numbers[0]?.header[0]).toMatchObject({
      align: 'center',
      look: { sizePt: 14, ascii: 'Times New Roman' },
    })
  })

  it('go from the first page without the words of the header', () => {
    const shown = withPart(
      withPart(plan, 'word/header1.xml', (xml) => xml.replace('</w:hdr>', `${WORDS}</w:hdr>`)),
      'word/document.xml',
      (xml) =>
        xml
          .replaceAll('<w:titlePg/>', '')
          .replace(/<w:headerReference w:type="first"[^>]*\/>/g, ''),
    )
    const { remaining, after, numbers } = fixed(shown)
    expect(remaining).toEqual([])
    expect(numbers[0]?.header).toHaveLength(1)
    const withWords = [...after].filter(
      ([name, xml]) => /header\d+\.xml$/.test(name) && xml.includes('Tài liệu lưu hành nội bộ'),
    )
    expect(withWords.map(([, xml]) => xml.includes('PAGE')).sort()).toEqual([false, true])
  })

  it('leave every other part as it was', () => {
    const bare = withPart(plan, 'word/document.xml', (xml) =>
      xml.replace(/<w:headerReference [^>]*\/>/g, ''),
    )
    const { after } = fixed(bare)
    const changed = [...after].filter(([name, xml]) => bare.get(name) !== xml).map(([name]) => name)
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      expect.stringMatching(/^word\/header\d\.xml$/),
    ])
    const body = (xml = '') => xml.replace(/<w:sectPr.*?<\/w:sectPr>/gs, '')
    expect(body(after.get('word/document.xml'))).toBe(body(bare.get('word/document.xml')))
  })
})
