import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'

/** One printed section and the page numbers to lay over it, page by page. */
export type PrintedSection = { readonly body: PDFDocument; readonly numbers: PDFDocument | null }

/** Objects read or written before other work of the main process gets its turn: some 10 ms. */
const OBJECTS_PER_TURN = 500

/** Reads printed pages, which costs more than joining them: read once what is joined often. */
export function readPrinted(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: OBJECTS_PER_TURN })
}

/**
 * Joins printed sections in order. The same input gives the same bytes: no date, no title, no name
 * of a producer.
 *
 * @param links false takes the links out of the sections too, so that a file that leaves the app
 *   carries no address; it is packed small. With links it is for the preview, and made fast.
 */
export async function mergeSections(
  sections: readonly PrintedSection[],
  links: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = await PDFDocument.create({ updateMetadata: false })
  const firstPages: number[] = []
  for (const { body, numbers } of sections) {
    // Before copying: a link taken from the copy alone would stay in the file, unused but readable.
    if (!links) for (const page of body.getPages()) removeLinks(page.node)
    const pages = await whole.copyPages(body, body.getPageIndices())
    // The first page of a section shows no number.
    const numbered = pages.slice(1)
    const overlays =
      numbers === null ? [] : await whole.embedPdf(numbers, indicesFrom(1, pages.length))
    firstPages.push(whole.getPageCount())
    for (const page of pages) whole.addPage(page)
    numbered.forEach((page, index) => {
      const overlay = overlays[index]
      if (overlay !== undefined) page.drawPage(overlay)
    })
  }
  labelPages(whole, firstPages)
  const saved = await whole.save({ useObjectStreams: !links, objectsPerTick: OBJECTS_PER_TURN })
  return new Uint8Array(saved)
}

/** Readers of the file call its pages by the numbers printed on them, from 1 in each section. */
function labelPages(pdf: PDFDocument, firstPages: readonly number[]): void {
  const Nums = firstPages.flatMap((page) => [page, { S: 'D' }])
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums }))
}

const indicesFrom = (first: number, end: number) =>
  Array.from({ length: end - first }, (_, index) => first + index)

function removeLinks(page: PDFDict): void {
  const annotations = page.lookupMaybe(PDFName.of('Annots'), PDFArray)
  if (annotations === undefined) return
  for (let index = annotations.size() - 1; index >= 0; index -= 1) {
    const annotation = annotations.lookupMaybe(index, PDFDict)
    if (annotation?.lookupMaybe(PDFName.of('Subtype'), PDFName) === PDFName.of('Link')) {
      annotations.remove(index)
    }
  }
  if (annotations.size() === 0) page.delete(PDFName.of('Annots'))
}
