import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { samplePlans } from '#shared/samples/index'
import type { Plan } from '#shared/plan/plan'
import type { OfficialDocument } from '#templates/document/official-document'
import { readCarriedPlan } from '#templates/carried-plan/carry-plan'
import { exportOnLetterhead } from '#templates/carried-plan/export-word'
import { formOf } from '#templates/forms/index'
import { buildWord } from '#templates/nd30/word/build-word'
import { bareLetterhead, letterhead, LOGO, splitTags } from '../../test/fixtures/letterheads'
import { hasSchemas, schemaErrors } from '../../test/fixtures/ooxml-schemas'
import { packed } from '../../test/fixtures/word-mutations'
import { withPart, wordAttribute, wordParts } from '../../test/fixtures/word-package'
import { flowInto } from './flow-into'

vi.setConfig({ testTimeout: 60_000 })

const sample = samplePlans[0]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan: Plan = {
  ...sample,
  unit: { ...sample.unit, signer: { ...sample.unit.signer, name: 'Nguyễn Văn An' } },
  document: { ...sample.document, number: '05' },
}

function paperOf(kind: PaperKind, of: Plan = plan): OfficialDocument {
  const paper = formOf(kind).build(of)
  if (paper.kind !== 'official') throw new Error('Not an official paper')
  return paper
}

async function flowed(bytes: Uint8Array, paper = paperOf('plan')): Promise<Uint8Array> {
  const result = await flowInto(bytes, paper)
  if (result.status !== 'flowed') throw new Error(JSON.stringify(result))
  return result.bytes
}

const partsOf = (bytes: Uint8Array) =>
  new Map([...wordParts(bytes)].filter(([name]) => /\.(?:xml|rels)$/.test(name)))
const mainOf = (bytes: Uint8Array) => wordParts(bytes).get('word/document.xml') ?? ''

/** Paragraphs as they read. */
const lines = (bytes: Uint8Array): readonly string[] =>
  withPart(mainOf(bytes), (find) =>
    find('//w:p').map((paragraph) =>
      find('.//w:t | .//w:br', paragraph)
        .map((each) => (each.name === 'br' ? '\n' : each.content))
        .join(''),
    ),
  )

const files = {
  'with everything': () => letterhead({ hasClosing: true }),
  'without a closing of its own': () => letterhead(),
  'with tags cut by formatting, and no styles': () => Promise.resolve(bareLetterhead(splitTags())),
}

describe.each(Object.entries(files))('a letterhead %s', (_, make) => {
  it('takes the paper and stays a sound Word file', async () => {
    const bytes = await flowed(await make())
    const parts = partsOf(bytes)
    if (hasSchemas) expect(schemaErrors(parts)).toEqual([])
    const text = lines(bytes).join('\n')
    expect(text).not.toMatch(/[{}]/)
    expect(text).toContain('KẾ HOẠCH')
    expect(text).toContain('I. MỤC ĐÍCH, YÊU CẦU')
    expect(text).toContain('Phụ lục III')
    expect(lines(bytes).filter((line) => line.includes('CỘNG HÒA')).length).toBeLessThan(2)
  })

  it('gives every style, header and footer it speaks of', async () => {
    const parts = partsOf(await flowed(await make()))
    const styles = withPart(parts.get('word/styles.xml') ?? '', (find) =>
      find('//w:style').map((style) => wordAttribute(style, 'styleId')),
    )
    expect(new Set(styles).size).toBe(styles.length)
    for (const [name, xml] of parts) {
      if (!/^word\/(?:document|header\d+|footer\d+)\.xml$/.test(name)) continue
      withPart(xml, (find) => {
        for (const used of [...find('//w:pStyle'), ...find('//w:tblStyle')]) {
          expect(styles).toContain(wordAttribute(used, 'val'))
        }
      })
    }
    const relations = parts.get('word/_rels/document.xml.rels') ?? ''
    const types = parts.get('[Content_Types].xml') ?? ''
    for (const [, id] of (parts.get('word/document.xml') ?? '').matchAll(
      / r:(?:id|embed)="([^"]*)"/g,
    )) {
      const target = new RegExp(`<Relationship [^>]*Id="${id ?? ''}"[^>]*>`).exec(relations)?.[0]
      const file = /Target="([^"]*)"/.exec(target ?? '')?.[1] ?? ''
      expect(parts.has(`word/${file}`) || /\.png$/.test(file), id).toBe(true)
      if (/\.xml$/.test(file)) expect(types).toContain(`PartName="/word/${file}"`)
    }
  })
})

describe('the letterhead', () => {
  it('keeps all that is not a tag', async () => {
    const before = await letterhead({ hasClosing: true })
    const after = await flowed(before)
    const [own, flow] = [unzipSync(before), unzipSync(after)]
    const changed = Object.keys(own).filter(
      (name) => Buffer.compare(own[name] ?? LOGO, flow[name] ?? LOGO) !== 0,
    )
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/styles.xml',
    ])
    expect(Object.values(flow).some((part) => Buffer.compare(part, LOGO) === 0)).toBe(true)
    const main = mainOf(after)
    expect(/<wp:inline .*?<\/wp:inline>/s.exec(main)?.[0]).toBe(
      /<wp:inline .*?<\/wp:inline>/s.exec(mainOf(before))?.[0],
    )
    expect(lines(after)).toEqual(
      expect.arrayContaining(['ỦY BAN NHÂN DÂN XÃ AN BÌNH', 'Tài liệu của xã An Bình']),
    )
    const ownStyles = strFromU8(own['word/styles.xml'] ?? LOGO).replace('</w:styles>', '')
    const start = ownStyles.slice(ownStyles.indexOf('<w:docDefaults>'))
    expect(strFromU8(flow['word/styles.xml'] ?? LOGO)).toContain(start)
  })

  it('says number, date, title and signature where the unit wants them', async () => {
    const found = lines(await flowed(await letterhead({ hasClosing: true })))
    expect(found).toContain('Số: 05/KH-UBND')
    expect(found).toContain('An Bình, ngày 05 tháng 01 năm 2027')
    expect(found).toContain('Truyền thông chính sách năm 2027')
    expect(found).toContain('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH')
    expect(found).toContain('Nguyễn Văn An')
    expect(found.filter((line) => line.startsWith('Nơi nhận'))).toHaveLength(1)
    expect(found.indexOf('- Lưu: VT, VHXH.')).toBeGreaterThan(found.indexOf('Nơi nhận:') + 1)
  })

  it('leaves room for what is still blank, and no line for what is not said', async () => {
    const undated = { ...plan, document: { ...plan.document, number: '', date: null } }
    const found = lines(await flowed(await letterhead(), paperOf('plan', undated)))
    expect(found.some((line) => /^Số: \u00a0{8}\/KH-UBND$/.test(line))).toBe(true)
    expect(found.filter((line) => line.includes('ngày'))[0]).toMatch(
      /ngày \u00a0+ tháng \u00a0+ năm 2027$/,
    )
    expect(found.indexOf('KẾ HOẠCH')).toBeGreaterThan(0)
    const draft = { ...plan, document: { ...plan.document, isDraft: true } }
    expect(lines(await flowed(await letterhead(), paperOf('plan', draft)))).toContain('DỰ THẢO')
  })

  it('never reads a value again as a tag', async () => {
    const odd = { ...plan, document: { ...plan.document, subject: 'Về {{SO}} & <NOI_DUNG>' } }
    const found = lines(await flowed(await letterhead(), paperOf('plan', odd)))
    expect(found).toContain('Về {{SO}} & <NOI_DUNG>')
  })
})

describe('the paper', () => {
  it('has the same text as with our own letterhead', async () => {
    const own = lines(await buildWord(paperOf('plan')))
    const found = lines(await flowed(await letterhead()))
    const from = own.indexOf('Truyền thông chính sách năm 2027') + 2
    const text = (all: readonly string[]) => all.filter((line) => line !== '')
    expect(text(found.slice(found.indexOf('Truyền thông chính sách năm 2027') + 1))).toEqual(
      text(own.slice(from)),
    )
  })

  it('loses no paragraph where the letterhead signs', async () => {
    const own = lines(await buildWord(paperOf('plan')))
    const found = lines(await flowed(await letterhead({ hasClosing: true })))
    const body = own.slice(own.indexOf('I. MỤC ĐÍCH, YÊU CẦU'), own.indexOf('Nơi nhận:'))
    expect(body.at(-1)).toMatch(/\.\/\.$/)
    const start = found.indexOf('I. MỤC ĐÍCH, YÊU CẦU')
    expect(found.slice(start, start + body.length)).toEqual(body)
  })

  it('looks the same whatever the file’s own type is', async () => {
    withPart(partsOf(await flowed(await letterhead())).get('word/styles.xml') ?? '', (find) => {
      const normal = find('//w:style[@w:styleId="khtt-Normal"]')[0]
      expect(normal).toBeDefined()
      expect(find('w:basedOn', normal)).toEqual([])
      expect(wordAttribute(find('w:rPr/w:rFonts', normal)[0], 'ascii')).toBe('Times New Roman')
      expect(wordAttribute(find('w:rPr/w:sz', normal)[0], 'val')).toBe('28')
      expect(wordAttribute(find('w:pPr/w:spacing', normal)[0], 'after')).toBe('0')
    })
  })

  it('is as wide as the letterhead’s text', async () => {
    withPart(mainOf(await flowed(await letterhead())), (find) => {
      const closing = find('//w:tbl[.//w:t[starts-with(., "Nơi nhận")]]')[0]
      expect(wordAttribute(find('w:tblPr/w:tblW', closing)[0], 'w')).toBe(
        String(11_906 - 1_600 - 1_000),
      )
    })
  })

  it('ends its pages with the letterhead’s, and its annexes have our page numbers', async () => {
    const bytes = await flowed(await letterhead())
    const parts = partsOf(bytes)
    withPart(parts.get('word/document.xml') ?? '', (find) => {
      const sections = find('//w:sectPr')
      expect(sections).toHaveLength(1 + paperOf('plan').appendices.length)
      expect(wordAttribute(find('w:pgMar', sections[0])[0], 'bottom')).toBe('1100')
      const types = (name: string) =>
        find(`w:${name}Reference`, sections[1]).map((each) => wordAttribute(each, 'type'))
      expect(types('header')).toEqual(['default', 'even', 'first'])
      expect(types('footer')).toEqual(['default', 'even', 'first'])
      for (const section of sections.slice(2)) {
        expect(find('w:headerReference', section)).toEqual([])
      }
      expect(
        sections.some((each) => wordAttribute(find('w:pgSz', each)[0], 'orient') === 'landscape'),
      ).toBe(true)
    })
  })

  it('can flow into a file made from a paper that has flowed before', async () => {
    const once = wordParts(await flowed(await letterhead()))
    const tagged = (once.get('word/document.xml') ?? '').replace(
      /<w:body>.*<\/w:body>/s,
      `<w:body>${splitTags()}</w:body>`,
    )
    const twice = partsOf(await flowed(packed(new Map([...once, ['word/document.xml', tagged]]))))
    if (hasSchemas) expect(schemaErrors(twice)).toEqual([])
    withPart(twice.get('word/styles.xml') ?? '', (find) => {
      const ids = find('//w:style').map((style) => wordAttribute(style, 'styleId'))
      const names = find('//w:style/w:name').map((name) => wordAttribute(name, 'val'))
      expect(ids).toEqual(expect.arrayContaining(['khtt-LoiVan', 'khtt2-LoiVan']))
      expect(new Set(ids).size).toBe(ids.length)
      expect(new Set(names).size).toBe(names.length)
    })
  })

  it('keeps the rows of the signature on one page, whatever the file says of them', async () => {
    const cell = (text: string) =>
      `<w:tc><w:p><w:pPr><w:spacing w:before="20"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const rows =
      `<w:tr><w:trPr><w:cantSplit w:val="0"/></w:trPr>${cell('{{NOI_NHAN}}')}${cell('{{CHUC_VU_KY}}')}</w:tr>` +
      `<w:tr>${cell('')}${cell('{{HO_TEN_KY}}')}</w:tr>`
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="5000"/></w:tblGrid>${rows}</w:tbl>`
    const bytes = await flowed(bareLetterhead(`${splitTags()}${table}<w:p/>`))
    if (hasSchemas) expect(schemaErrors(partsOf(bytes))).toEqual([])
    withPart(mainOf(bytes), (find) => {
      const closing = find('//w:tr[.//w:t[.="Nguyễn Văn An"]]/..')[0]
      const [first, last, ...others] = find('w:tr', closing)
      expect(others).toEqual([])
      for (const row of [first, last]) {
        const set = find('w:trPr/w:cantSplit', row)
        expect(set.map((each) => wordAttribute(each, 'val'))).toEqual([undefined])
      }
      const paragraphs = find('.//w:p', first)
      expect(paragraphs.length).toBeGreaterThan(10)
      expect(find('.//w:p/w:pPr/w:keepNext', first)).toHaveLength(paragraphs.length)
      expect(find('.//w:keepNext', last)).toEqual([])
    })
  })

  it('gives the same bytes every time', async () => {
    const file = await letterhead()
    expect(Buffer.compare(await flowed(file), await flowed(file))).toBe(0)
  })
})

describe('the plan inside the file', () => {
  it('goes with what the plan stands on, beside custom parts of the letterhead, and reads back', async () => {
    const other = '<?xml version="1.0"?><b:Sources xmlns:b="urn:nguon"/>'
    const own = new Map([...wordParts(await letterhead()), ['customXml/item1.xml', other]])
    const exported = await exportOnLetterhead(plan, 'plan', packed(own))
    if (exported.status !== 'flowed') throw new Error(exported.status)
    expect(wordParts(exported.bytes).get('customXml/item1.xml')).toBe(other)
    expect(readCarriedPlan(exported.bytes)).toMatchObject({ status: 'read', plan })

    const tagged = mainOf(exported.bytes).replace(
      /<w:body>.*<\/w:body>/s,
      `<w:body>${splitTags()}</w:body>`,
    )
    const parts = new Map([...wordParts(exported.bytes), ['word/document.xml', tagged]])
    const notice = await exportOnLetterhead(plan, 'assignment', packed(parts))
    if (notice.status !== 'flowed') throw new Error(notice.status)
    expect(readCarriedPlan(notice.bytes)).toEqual({ status: 'none' })
    expect(Buffer.from(notice.bytes).includes('"companions"')).toBe(false)
  })
})

describe('papers of other kinds', () => {
  it('take the same letterhead: a công văn has its “V/v” and no empty title', async () => {
    const found = lines(await flowed(await letterhead(), paperOf('dispatch')))
    expect(found.some((line) => line.startsWith('V/v'))).toBe(true)
    expect(found.some((line) => line.startsWith('Kính gửi:'))).toBe(true)
    expect(found).not.toContain('KẾ HOẠCH')
  })

  it('bring what is attached to them, with the letterhead of its form', async () => {
    const attached: Plan = {
      ...plan,
      document: { ...plan.document, issuing: 'attachedToDecision', decisionNumber: '15' },
    }
    const found = lines(await flowed(await letterhead(), paperOf('decision', attached)))
    expect(found).toContain('QUYẾT ĐỊNH')
    expect(found).toContain('QUYẾT ĐỊNH:')
    expect(await flowInto(await letterhead(), paperOf('plan', attached))).toEqual({
      status: 'unfit',
    })
  })

  it('keep our letterhead where the file has no place for a part of them', async () => {
    const bare = bareLetterhead(splitTags())
    expect(await flowInto(bare, paperOf('dispatch'))).toEqual({ status: 'unfit' })
  })

  it('are refused by a file that is not right', async () => {
    const wrong = await letterhead({ lines: ['{{TEN_LOAI}}', '{{NOI_DUNG}}'] })
    expect(await flowInto(wrong, paperOf('plan'))).toMatchObject({ status: 'refused' })
    expect(await flowInto(new Uint8Array(3), paperOf('plan'))).toMatchObject({ status: 'refused' })
  })
})
