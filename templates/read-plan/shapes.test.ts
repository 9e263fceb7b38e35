import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { foreignPlans } from '../../test/fixtures/foreign-plan-data'
import { foreignPlanFile } from '../../test/fixtures/foreign-plans'
import { bare, numberedText } from './numbered-text'
import { readPlanFile } from './read-plan-file'

/** Ways of laying a paper out that no fixture is written in, made of those that are. */

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const box = (inside: string) =>
  `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
const TABLE = /<w:tbl>.*?<\/w:tbl>/gs
const cellsOf = (table: string) =>
  [...table.matchAll(/<w:tc><w:tcPr>.*?<\/w:tcPr>(.*?)<\/w:tc>/gs)].map(([, inside = '']) => inside)
const paragraphsOf = (cell: string) => cell.match(/<w:p>.*?<\/w:p>/gs) ?? []
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('')

/** The table of recipients and signature, written another way. */
const withClosing = (xml: string, write: (cells: readonly string[]) => string) => {
  const table = xml.match(TABLE)?.at(-1) ?? ''
  return xml.replace(table, () => write(cellsOf(table)))
}
const byTabs = (cells: readonly string[]) => {
  const [left = [], right = []] = cells.map(paragraphsOf)
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [one, two] = [left[index] ?? '', right[index] ?? ''].map(textOf)
    return `<w:p><w:r><w:t xml:space="preserve">${one ?? ''}</w:t><w:tab/><w:t xml:space="preserve">${two ?? ''}</w:t></w:r></w:p>`
  }).join('')
}

const ownPaper = foreignPlans.filter(
  ({ style }) =>
    style.by === 'xml' &&
    style.font === 'unicode' &&
    style.decision === null &&
    // Those stand for what Word writes; here the plain paper is written another way.
    style.technique === null,
)

async function readShape(
  { plan, style }: (typeof foreignPlans)[number],
  shape: (xml: string) => string,
) {
  const files = unzipSync(await foreignPlanFile(plan, style))
  const before = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const after = shape(before)
  expect(after).not.toBe(before)
  let ids = 0
  const reading = readPlanFile(zipSync({ ...files, 'word/document.xml': strToU8(after) }), {
    newId: () => `r${(ids += 1)}`,
    year: 2020,
  })
  if (reading.status !== 'read') throw new Error(reading.message)
  return reading
}

describe('a paper laid out another way', () => {
  it.each(ownPaper)('keeps its subject under blank lines: $name', async (each) => {
    const { plan } = await readShape(each, (xml) =>
      xml.replaceAll('</w:p><w:p>', '</w:p><w:p/><w:p>'),
    )
    expect(plan.document.subject).toBe(each.plan.subject)
  })

  it.each(ownPaper)('takes no section for its subject: $name', async (each) => {
    const { plan } = await readShape(each, (xml) =>
      xml.replace(
        /(KẾ HOẠCH<\/w:t><\/w:r><\/w:p>)<w:p>.*?<\/w:p>/s,
        `$1<w:p/><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>CHƯƠNG I</w:t></w:r></w:p>`,
      ),
    )
    expect(plan.document.subject).not.toContain('CHƯƠNG')
  })

  it.each([
    ['in text boxes', (cells: readonly string[]) => cells.map(box).join('')],
    [
      'in text boxes, signature first',
      (cells: readonly string[]) => cells.toReversed().map(box).join(''),
    ],
    ['set side by side with tabs', byTabs],
  ] as const)('tells who signs %s', async (_what, write) => {
    for (const each of ownPaper) {
      const { plan } = await readShape(each, (xml) => withClosing(xml, write))
      expect(plan.unit.signer.name, each.name).toBe(each.plan.signer)
      expect(plan.unit.recipients, each.name).toEqual(each.plan.recipients)
      const isCollective = each.plan.authority.length === 3
      const isDeputy = each.plan.authority.length === 2
      expect(plan.unit.signer.authority, each.name).toBe(
        isCollective ? 'collectiveDeputy' : isDeputy ? 'deputy' : 'direct',
      )
    }
  })
})

describe('rows that say less than their table asks', () => {
  it('of staff keep a position without a name, as not sure', async () => {
    const cases = ownPaper.filter(({ plan }) => plan.staff.length > 0)
    expect(cases.length).toBeGreaterThan(0)
    for (const each of cases) {
      const [first] = each.plan.staff
      const { plan, unsure } = await readShape(each, (xml) =>
        xml.replace(new RegExp(`(Họ và tên.*?<w:t [^>]*>)${first?.name ?? ''}`, 's'), '$1'),
      )
      expect(plan.staff.map(({ name }) => name)).not.toContain('')
      expect(plan.staff.length, each.name).toBe(each.plan.staff.length - 1)
      const kept = unsure.filter(({ row }) => row?.section === 'staff')
      expect(kept.map(({ row }) => row?.row)).toMatchObject([
        { name: '', position: first?.position },
      ])
    }
  })

  it('of activities are not sure without what is done, or in another year', async () => {
    const each = ownPaper.find(({ plan }) =>
      plan.activities.some(({ timing }) => timing === 'Quý I'),
    )
    if (!each) throw new Error('There is no fixture with a first quarter')
    const nameless = await readShape(each, (xml) =>
      xml.replace(each.plan.activities[0]?.content ?? '', ''),
    )
    const later = await readShape(each, (xml) => xml.replace('>Quý I<', '>Quý I/2027<'))
    for (const { plan, unsure } of [nameless, later]) {
      expect(plan.activities.length).toBe(each.plan.activities.length - 1)
      expect(unsure.filter(({ row }) => row?.section === 'activities').length).toBe(1)
    }
    expect(JSON.stringify(later.unsure)).toContain('Quý I/2027')
  })
})

describe('what no part of the paper takes', () => {
  const HIDDEN = 'Đường dây nóng tiếp nhận phản ánh của người dân'
  const beforeHeading = (xml: string, what: string) =>
    xml.replace(/<w:p>(?:(?!<w:p>).)*GIẢI PHÁP/s, (heading) => what + heading)
  const atEnd = (xml: string, what: string) => xml.replace('<w:sectPr>', `${what}<w:sectPr>`)
  const inClosing = (xml: string) =>
    withClosing(
      xml,
      (cells) =>
        `<w:tbl><w:tblPr/><w:tr>${cells.map((cell, index) => `<w:tc><w:tcPr/>${cell}${index === 1 ? p('(Chữ ký, dấu)') + p(HIDDEN) : ''}</w:tc>`).join('')}</w:tr></w:tbl>`,
    )

  it.each([
    ['a text box in the body', (xml: string) => beforeHeading(xml, box(p(HIDDEN)))],
    [
      'prose of an appendix',
      (xml: string) => atEnd(xml, p('Phụ lục I') + p('DANH MỤC') + p(HIDDEN)),
    ],
    ['a note after the signature', (xml: string) => atEnd(xml, p(HIDDEN))],
    ['a line more under the signature', inClosing],
  ] as const)('is listed once: %s', async (_what, shape) => {
    for (const each of ownPaper) {
      const { unsure } = await readShape(each, shape)
      expect(unsure.filter(({ text }) => text === HIDDEN).length, each.name).toBe(1)
    }
  })

  it('is listed of a decision the plan is attached to', async () => {
    for (const { name, plan, style } of foreignPlans.filter(
      (each) => each.style.decision === 'inside',
    )) {
      const reading = readPlanFile(await foreignPlanFile(plan, style), {
        newId: () => 'r',
        year: 2020,
      })
      if (reading.status !== 'read') throw new Error(reading.message)
      const texts = reading.unsure.map(({ text }) => bare(numberedText(text).words))
      expect(texts, name).toContain('Quyết định này có hiệu lực kể từ ngày ký')
      // Its bases are the plan's: a decision made anew cites them.
      expect(texts, name).not.toContain(`Căn cứ ${plan.bases[0] ?? ''}`)
      expect(reading.plan.legalBases.length, name).toBe(plan.bases.length)
      expect(reading.plan.companions.selected, name).toContain('decision')
    }
  })

  it('is nothing where all was taken', async () => {
    for (const { name, plan, style } of ownPaper) {
      const reading = readPlanFile(await foreignPlanFile(plan, style), {
        newId: () => 'r',
        year: 2020,
      })
      if (reading.status !== 'read') throw new Error(reading.message)
      const head = [plan.name, plan.signer, 'CỘNG HÒA', 'Độc lập', 'Nơi nhận', ...plan.authority]
      const listed = reading.unsure.map(({ text }) => text)
      expect(
        listed.filter((text) => head.some((words) => text === words)),
        name,
      ).toEqual([])
    }
  })
})
