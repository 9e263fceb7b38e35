import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { findLeftovers } from '#shared/carry-over/find-leftovers'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { withPlan } from '../carried-plan/carry-plan'
import { formOf } from '../forms/index'
import { buildWord } from '../nd30/word/build-word'
import { findInWord } from './find-in-word'
import { mendInWord } from './mend-in-word'

/** Last year's file with the year changed on its cover alone. */
async function copied(): Promise<Uint8Array> {
  const plan = sample()
  const document = { ...plan.document, subject: 'Truyền thông chính sách năm 2028' }
  return buildWord(formOf('plan').build({ ...plan, document }))
}

function sample(): Plan {
  const plan = samplePlans[0]?.read()
  if (!plan) throw new Error('There is no sample plan')
  return plan
}

const NAME = 'Ke hoach truyen thong 2027.docx'
const ofTitle = { year: null }

describe('last year in a Word file', () => {
  it('is told from the year of its subject, in prose, tables, properties and name', async () => {
    const { year, found } = findInWord(await copied(), NAME, ofTitle)
    expect(year).toBe(2028)
    expect(new Set(found.map(({ place }) => place.kind))).toEqual(
      new Set(['paragraph', 'property', 'fileName']),
    )
    expect(found.some(({ where, kind }) => where.startsWith('Bảng') && kind === 'date')).toBe(true)
    expect(new Set(found.map(({ kind }) => kind))).toEqual(
      new Set(['year', 'date', 'paper', 'basis']),
    )
  })

  it('is not there in the plan of its own year', async () => {
    const word = await buildWord(formOf('plan').build(sample()))
    const { year, found } = findInWord(word, 'Ke hoach 2027.docx', ofTitle)
    expect(year).toBe(2027)
    expect(found).toEqual([])
  })

  it('is silent where the plan the file carries gives a reason, until the sentence changes', async () => {
    const history = 'Nhân rộng mô hình tổ truyền thông cộng đồng lập năm 2026'
    const plan = { ...sample(), solutions: [history], legalBases: [] }
    const [open] = findLeftovers(plan).filter(({ path }) => path[0] === 'solutions')
    if (!open) throw new Error('The year is not found in the plan')
    const kept = [{ key: open.key, reason: 'Năm lập mô hình' }]
    const foundIn = async (carried: Plan, printed = carried) => {
      const paper = formOf('plan').build(printed)
      const word = withPlan(await buildWord(paper), carried, paper)
      return findInWord(word, 'Ke hoach 2027.docx', ofTitle).found.map(({ text }) => text)
    }
    expect(await foundIn(plan)).toEqual(['năm 2026'])
    const withReason = { ...plan, origin: { ...plan.origin, keptFindings: kept } }
    expect(await foundIn(withReason)).toEqual([])
    const other = { ...plan, solutions: ['Hoàn thành trong năm 2026'] }
    expect(await foundIn(withReason, other)).toEqual(['năm 2026'])
  })

  it('is gone from a mended copy, but for what a person must judge', async () => {
    const word = await copied()
    const before = findInWord(word, NAME, ofTitle).found
    const mended = mendInWord(word, NAME, ofTitle, null)
    if (!mended) throw new Error('The file was not mended')
    expect(mended.fileName).toBe('Ke hoach truyen thong 2028.docx')
    const after = findInWord(mended.bytes, mended.fileName, ofTitle).found
    expect(after.length).toBeGreaterThan(0)
    expect(after.every(({ proposal }) => proposal === null)).toBe(true)
    expect(mended.mended).toBe(before.filter(({ proposal }) => proposal !== null).length)
  })

  it('is mended in one place alone when one is asked for, though its words stand in others', async () => {
    const word = await withText('Năm 2027, giai đoạn 2020 - 2027; năm 2027 và năm 2027.')
    const { found } = findInWord(word, 'a.docx', { year: 2028 })
    expect(found.map(({ text }) => text)).toEqual(['Năm 2027', 'năm 2027', 'năm 2027'])
    const mended = mendInWord(word, 'a.docx', { year: 2028 }, new Set([found[2]?.key ?? '']))
    expect(textOf(mended?.bytes)).toContain(
      'Năm 2027, giai đoạn 2020 - 2027; năm 2027 và năm 2028.',
    )
  })

  it('is found in headers and footers, and mended there', async () => {
    const parts = unzipSync(await buildWord(formOf('plan').build({ ...sample(), legalBases: [] })))
    const [header] = Object.keys(parts).filter((name) => /^word\/header\d*\.xml$/u.test(name))
    if (!header) throw new Error('There is no header')
    const xml = strFromU8(parts[header] ?? new Uint8Array())
    const end = xml.lastIndexOf('</w:hdr>')
    const more =
      '<w:p><w:r><w:t xml:space="preserve">Kế hoạch </w:t></w:r><w:r><w:t>năm 2026, xã An Bình năm 2026</w:t></w:r></w:p>'
    const word = zipSync({ ...parts, [header]: strToU8(xml.slice(0, end) + more + xml.slice(end)) })
    const { found } = findInWord(word, 'a 2027.docx', ofTitle)
    expect(found.map(({ where, text }) => [where, text])).toEqual([
      ['Đầu trang', 'năm 2026'],
      ['Đầu trang', 'năm 2026'],
    ])
    const mended = mendInWord(word, 'a 2027.docx', ofTitle, null)
    if (!mended) throw new Error('The file was not mended')
    expect(mended.mended).toBe(2)
    expect(findInWord(mended.bytes, 'a 2027.docx', ofTitle).found).toEqual([])
    expect(strFromU8(unzipSync(mended.bytes)[header] ?? new Uint8Array())).toContain(
      'năm 2027, xã An Bình năm 2027',
    )
  })

  it('is looked for three years back, where it may be history', async () => {
    const word = await withText('Kế hoạch năm 2025. Hoàn thành trước ngày 15/12/2025.')
    expect(
      findInWord(word, 'a.docx', { year: 2027 }).found.map(({ text, proposal }) => [
        text,
        proposal,
      ]),
    ).toEqual([
      ['năm 2025', null],
      ['15/12/2025', '15/12/2027'],
    ])
  })

  it('is left alone in letters of before Unicode', async () => {
    const word = await withText('KÕ ho¹ch n¨m 2027', '.VnTime')
    expect(findInWord(word, 'a.docx', { year: 2028 }).found).toMatchObject([
      { text: 'năm 2027', proposal: 'năm 2028' },
    ])
    expect(textOf(mendInWord(word, 'a.docx', { year: 2028 }, null)?.bytes)).toContain('n¨m 2027')
  })

  it('is not looked for where the year is unknown or the file cannot be read', async () => {
    expect(findInWord(await withText('Báo cáo'), 'a.docx', ofTitle).year).toBeNull()
    expect(findInWord(strToU8('not a file'), 'a 2027.docx', { year: 2028 }).found).toEqual([])
  })
})

/** A Word file of one paragraph. */
async function withText(text: string, font = 'Times New Roman'): Promise<Uint8Array> {
  const parts = unzipSync(await buildWord(formOf('plan').build(sample())))
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const start = main.indexOf('<w:body>') + '<w:body>'.length
  const end = main.lastIndexOf('<w:sectPr')
  const run = `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  const { 'docProps/core.xml': _core, ...rest } = parts
  return zipSync({
    ...rest,
    'word/document.xml': strToU8(`${main.slice(0, start)}<w:p>${run}</w:p>${main.slice(end)}`),
  })
}

const textOf = (bytes: Uint8Array | undefined): string =>
  bytes ? strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()) : ''
