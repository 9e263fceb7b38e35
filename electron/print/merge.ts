import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'

/** One printed section and the page numbers to lay over it, page by page. */
export type PrintedSection = { readonly body: Uint8Array; readonly numbers: Uint8Array | null }

/**
 * Joins printed sections in order. The same input gives the same bytes: no date, no title, no name
 * of a producer.
 *
 * @param links false takes the links out, so that a file that leaves the app carries no address
 */
export async function mergeSections(
  sections: readonly PrintedSection[],
  links: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = await PDFDocument.create({ updateMetadata: false })
  for (const { body, numbers } of sections) {
    const source = await load(body)
    // Before copying: a link taken from the copy alone would stay in the file, unused but readable.
    if (!links) for (const page of source.getPages()) removeLinks(page.node)
    const pages = await whole.copyPages(source, source.getPageIndices())
    // The first page of a section shows no number.
    const numbered = pages.slice(1)
    const overlays =
      numbers === null
        ? []
        : await whole.embedPdf(await load(numbers), indicesFrom(1, pages.length))
    for (const page of pages) whole.addPage(page)
    numbered.forEach((page, index) => {
      const overlay = overlays[index]
      if (overlay !== undefined) page.drawPage(overlay)
    })
  }
  return new Uint8Array(await whole.save())
}

export async function countPages(pdf: Uint8Array): Promise<number> {
  return (await load(pdf)).getPageCount()
}

const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false })

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
