import { describe, expect, it } from 'vitest'
import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import { goodPapers, mutated, mutations, packed } from '../../../test/fixtures/word-mutations'
import { hasSchemas, schemaErrors } from '../../../test/fixtures/ooxml-schemas'
import { wordParts } from '../../../test/fixtures/word-package'
import { openPackage } from '../package/open-package'
import { readDocument } from '../read/read'
import { paragraphsOf, runsOf } from '#templates/word-xml/elements'
import { examine, inspect } from '../inspect'
import { MAIN_PART } from '#templates/word-xml/parts'
import { fixDocument } from './fix-document'

const today = '2027-01-05'

/** Mended to something right, though not to the words that stood there before. */
const RESPELT: Readonly<Record<string, string>> = {
  'tháng 03': 'ngày 05 tháng 3 năm 2027',
  'cách trước dấu phẩy': 'Nhanh, gọn. ',
  '“Luật báo chí”': 'Thực hiện Luật Báo chí và ',
  '“Khoản 2 Điều 5”': 'theo khoản 2 Điều 5 của Luật. ',
  '“Ủy ban Nhân dân”': 'Báo cáo Ủy ban nhân dân tỉnh. ',
  '“UNBD”': 'Báo cáo UBND tỉnh. ',
}

function fixed(bytes: Uint8Array, only?: readonly number[]) {
  const result = fixDocument(bytes, only ? { today, only } : { today })
  if (result.status !== 'fixed') throw new Error(result.message)
  if (result.remaining.status !== 'inspected') throw new Error(result.remaining.message)
  return { ...result, remaining: result.remaining.findings }
}
const textOf = (bytes: Uint8Array) =>
  readDocument(openPackage(bytes)).paragraphs.map(({ plain }) => plain)

/** What a header stands in, and what tells Word of a new one. */
const NUMBERING_PARTS =
  /^word\/(?:(?:header|footer)\d+\.xml|_rels\/document\.xml\.rels)$|^\[Content_Types\]\.xml$/

/** Parts, and paragraphs of the main part, that changed though no edit names them. */
function strangers(broken: Uint8Array, after: Uint8Array): readonly string[] {
  const edits = examine(broken, { today }).mends.flatMap((mend) => mend.edits)
  const [before, now] = [wordParts(broken), wordParts(after)]
  const hasNumbers = edits.some(({ kind }) => kind === 'pageNumbers')
  const others = [...now.keys()].filter(
    (name) =>
      now.get(name) !== before.get(name) &&
      name !== MAIN_PART &&
      !(hasNumbers && NUMBERING_PARTS.test(name)),
  )
  const named = new Set(
    edits.flatMap((edit) => {
      if ('paragraph' in edit) return [edit.paragraph]
      return edit.kind === 'ruleLine' ? [edit.under, edit.on] : []
    }),
  )
  const isWhole = edits.some(({ kind }) => kind === 'compose')
  const [old, fresh] = [before, now].map((parts) => paragraphXml(parts.get(MAIN_PART) ?? ''))
  const paragraphs = (fresh ?? []).flatMap((xml, index) =>
    xml === old?.[index] || isWhole || named.has(index) ? [] : [`paragraph ${index}`],
  )
  return [...others, ...paragraphs]
}

/** Section properties stand in paragraphs but are none of theirs. */
function paragraphXml(main: string): readonly string[] {
  const serializer = new XMLSerializer()
  return paragraphsOf(new DOMParser().parseFromString(main, 'text/xml')).map((paragraph) =>
    serializer.serializeToString(paragraph).replace(/<w:sectPr.*<\/w:sectPr>/s, ''),
  )
}

describe('mending', async () => {
  const papers = await goodPapers()
  const goodTexts = new Map(
    Object.entries(papers).map(([paper, parts]) => [paper, textOf(packed(parts))]),
  )
  const mended = new Set<string>()

  it.each(mutations)('$rule: $what ($paper)', (mutation) => {
    const broken = mutated(papers[mutation.paper], mutation)
    const { bytes, fixed: count, remaining } = fixed(broken)
    const offered = inspect(broken, { today })
    // What is offered ends clean.
    if (offered.status !== 'inspected' || !offered.findings.every(({ isFixable }) => isFixable)) {
      expect(remaining.some(({ isFixable }) => isFixable)).toBe(false)
      expect(count).toBe(0)
      expect(Buffer.compare(bytes, broken)).toBe(0)
      return
    }
    expect(remaining).toEqual([])
    mended.add(mutation.rule)
    expect(strangers(broken, bytes)).toEqual([])
    expect(count).toBeGreaterThan(0)
    // As many paragraphs as before, and no words but the right ones in place of the wrong.
    const [before, after, good] = [textOf(broken), textOf(bytes), goodTexts.get(mutation.paper)]
    expect(after).toHaveLength(before.length)
    const respelt = RESPELT[mutation.what]
    const isChanged = (text: string, index: number) => text !== before[index]
    expect(after.filter((text, index) => isChanged(text, index) && !good?.includes(text))).toEqual(
      respelt === undefined ? [] : [expect.stringContaining(respelt)],
    )
  })

  it('covers a fair part of what the decree asks for', () => {
    expect(mended.size).toBeGreaterThanOrEqual(50)
  })

  it.each(Object.entries(papers))('leaves the good %s as it is, byte for byte', (_, parts) => {
    const bytes = packed(parts)
    const result = fixed(bytes)
    expect(result.fixed).toBe(0)
    expect(Buffer.compare(result.bytes, bytes)).toBe(0)
  })

  it('mends one finding or all at once, within the schema', () => {
    const broken = [
      ['motto.text', 'gạch ngang dài'],
      ['page.margins', 'lề trái 25 mm'],
      ['font.colour', 'chữ đỏ'],
      ['body.size', 'một đoạn cỡ 12'],
      ['recipients.ends', 'thiếu dấu chấm phẩy'],
      ['motto.rule', 'đường kẻ ngắn'],
      ['subject.rule', 'không có đường kẻ'],
      ['page-number.place', 'số trang canh phải'],
      ['page-number.first', 'hiện số ở trang đầu'],
      ['appendix.pages', 'số trang phụ lục nối tiếp'],
    ].reduce((parts, [rule, what]) => {
      const mutation = mutations.find((each) => each.rule === rule && each.what === what)
      if (!mutation) throw new Error(`No mutation ${rule}: ${what}`)
      return wordParts(mutated(parts, mutation))
    }, papers.plan)
    const bytes = packed(broken)
    const one = fixed(bytes, [1])
    expect(one.fixed).toBe(1)
    expect(one.remaining).toHaveLength(9)
    const all = fixed(bytes)
    expect(all.remaining).toEqual([])
    expect(Buffer.compare(fixed(all.bytes).bytes, all.bytes)).toBe(0)
    if (hasSchemas) {
      const [errors, known] = [all.bytes, bytes].map((file) => schemaErrors(wordParts(file)))
      expect(errors?.length).toBe(known?.length)
    }
  })

  it.each(Object.entries(papers))(
    'counts the paragraphs of the %s as the reader does',
    (_, parts) => {
      const read = readDocument(openPackage(packed(parts))).paragraphs
      const document = new DOMParser().parseFromString(
        parts.get('word/document.xml') ?? '',
        'text/xml',
      )
      const own = paragraphsOf(document).map((paragraph) =>
        runsOf(paragraph)
          .map(({ text }) => text)
          .join(''),
      )
      expect(own).toEqual(read.map(({ runs }) => runs.map(({ text }) => text).join('')))
    },
  )

  it('refuses what cannot be read', () => {
    expect(fixDocument(new TextEncoder().encode('không phải Word'), { today }).status).toBe(
      'refused',
    )
  })
})
