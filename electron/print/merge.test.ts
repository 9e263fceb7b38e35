import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { mergeSections, readPrinted } from './merge'

/** A printed section as Chromium makes it: dates inside, a link on every page. */
async function printed(widths: readonly number[], address?: string): Promise<PDFDocument> {
  const pdf = await PDFDocument.create()
  for (const width of widths) {
    const page = pdf.addPage([width, 800])
    page.drawText('x')
    if (address === undefined) continue
    const link = pdf.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 10, 10],
      A: pdf.context.obj({ Type: 'Action', S: 'URI', URI: PDFString.of(address) }),
    })
    page.node.addAnnot(pdf.context.register(link))
  }
  pdf.setProducer('Skia/PDF')
  return readPrinted(await pdf.save())
}

const open = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false })
const links = async (pdf: Uint8Array) =>
  (await open(pdf)).getPages().map((page) => page.node.Annots()?.size() ?? 0)
/** Everything the file holds, used or not. */
const inside = async (pdf: Uint8Array) =>
  (await open(pdf)).context
    .enumerateIndirectObjects()
    .map(([, object]) => object.toString())
    .join('\n')
/** Names of what a page draws besides its own content. */
const overlays = async (pdf: Uint8Array) =>
  (await open(pdf)).getPages().map((page) => {
    const drawn = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict)
    return drawn?.keys().length ?? 0
  })

describe('merging', () => {
  test('keeps the sections, their pages and the sizes in order', async () => {
    const pdf = await mergeSections(
      [
        { body: await printed([100, 101]), numbers: null },
        { body: await printed([200]), numbers: null },
      ],
      true,
    )
    const sizes = (await open(pdf)).getPages().map((page) => page.getWidth())
    expect(sizes).toEqual([100, 101, 200])
  })

  test('labels pages by the numbers printed on them, from 1 in each section', async () => {
    const section = { body: await printed([100, 100]), numbers: null }
    const pdf = await open(await mergeSections([section, section], true))
    const labels = pdf.catalog.lookup(PDFName.of('PageLabels'), PDFDict)
    expect(labels.get(PDFName.of('Nums'))?.toString().replace(/\s+/g, ' ')).toBe(
      '[ 0 << /S /D >> 2 << /S /D >> ]',
    )
  })

  test('lays numbers over every page of a section but the first', async () => {
    const section = {
      body: await printed([100, 100, 100]),
      numbers: await printed([100, 100, 100]),
    }
    const single = { body: await printed([100]), numbers: null }
    expect(await overlays(await mergeSections([section, single, section], true))).toEqual([
      0, 1, 1, 0, 0, 1, 1,
    ])
  })

  test('keeps links for the preview', async () => {
    const body = await printed([100, 100], 'khtt:activities/0/name')
    const pdf = await mergeSections([{ body, numbers: null }], true)
    expect(await links(pdf)).toEqual([1, 1])
    expect(await inside(pdf)).toContain('khtt:activities/0/name')
  })

  test('leaves no trace of a link in a file that leaves the app', async () => {
    const body = await printed([100, 100], 'khtt:activities/0/name')
    const pdf = await mergeSections([{ body, numbers: null }], false)
    expect(await links(pdf)).toEqual([0, 0])
    expect(await inside(pdf)).not.toContain('khtt:')
  })

  test('leaves annotations that are no links', async () => {
    const pdf = await printed([100], 'khtt:a')
    const [page] = pdf.getPages()
    page?.node.addAnnot(pdf.context.register(pdf.context.obj({ Type: 'Annot', Subtype: 'Text' })))
    const merged = await mergeSections([{ body: pdf, numbers: null }], false)
    const left = (await open(merged)).getPage(0).node.lookup(PDFName.of('Annots'), PDFArray)
    expect(left.lookup(0, PDFDict).toString()).toContain('/Text')
    expect(left.size()).toBe(1)
  })

  test('gives the same bytes whenever and by whom it is done', async () => {
    const body = await printed([100, 100], 'khtt:a')
    const numbers = await printed([100, 100])
    const first = await mergeSections([{ body, numbers }], true)
    const second = await mergeSections([{ body, numbers }], true)
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
    expect(await inside(first)).not.toMatch(/Skia|Producer|CreationDate|ModDate/)
  })
})
