import type { PDFDocument } from '@cantoo/pdf-lib'
import type { PrintSection } from '#shared/bridge/print'
import type { PrintPages } from '../protocol/print-pages'
import { mergeSections, readPrinted, type PrintedSection } from './merge'
import { pageNumbers, pageNumbersKey } from './page-numbers'
import { createPdfCache } from './pdf-cache'
import { createPrintWindow, pdfOptions } from './print-window'
import { createPrintQueue } from './queue'
import { sectionKey } from './section-key'

const CACHE_BYTES = 100_000_000
const NO_MARGINS = { top: 0, right: 0, bottom: 0, left: 0 }

type Request = { readonly sections: readonly PrintSection[]; readonly links: boolean }

/** Prints documents to PDF, section by section, and only the sections that changed. */
export function setupPrinter(printPages: PrintPages) {
  const queue = createPrintQueue()
  const cache = createPdfCache(CACHE_BYTES)
  const window = createPrintWindow(printPages)

  async function cached(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const known = cache.get(key)
    if (known !== undefined) return known
    const made = await make()
    cache.set(key, made)
    return made
  }

  /** What the last preview was joined from: most of it is in the next one too. */
  let lastRead: ReadonlyMap<string, PDFDocument> = new Map()

  async function printAll({ sections, links }: Request): Promise<{ pdf: Uint8Array<ArrayBuffer> }> {
    const read = new Map<string, PDFDocument>()
    const printed = async (key: string, make: () => Promise<Uint8Array>): Promise<PDFDocument> => {
      const known = read.get(key) ?? (links ? lastRead.get(key) : undefined)
      const pdf = known ?? (await readPrinted(await cached(key, make)))
      read.set(key, pdf)
      return pdf
    }
    const joined: PrintedSection[] = []
    for (const section of sections) joined.push(await printSection(section, printed))
    // Joining for export takes links out of what it joins, so only what a preview read is kept.
    if (links) lastRead = read
    return { pdf: await mergeSections(joined, links) }
  }

  async function printSection(
    section: PrintSection,
    printed: (key: string, make: () => Promise<Uint8Array>) => Promise<PDFDocument>,
  ): Promise<PrintedSection> {
    const { html, css, marginsMm } = section
    const body = await printed(sectionKey(section), () =>
      window.print({ html, css }, pdfOptions(section, marginsMm)),
    )
    const pages = body.getPageCount()
    if (pages < 2) return { body, numbers: null }
    const numbers = await printed(pageNumbersKey(section, pages), () =>
      window.print(pageNumbers(section, pages), pdfOptions(section, NO_MARGINS)),
    )
    return { body, numbers }
  }

  return {
    printToPdf: (request: Request) => queue.add(() => printAll(request), request.links),
    dispose: window.dispose,
  }
}
