import type { PrintSection } from '#shared/bridge/print'
import type { PrintPages } from '../protocol/print-pages'
import { countPages, mergeSections, type PrintedSection } from './merge'
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

  async function printSection(section: PrintSection): Promise<PrintedSection> {
    const { html, css, marginsMm } = section
    const body = await cached(sectionKey(section), () =>
      window.print({ html, css }, pdfOptions(section, marginsMm)),
    )
    const pages = await countPages(body)
    if (pages < 2) return { body, numbers: null }
    const numbers = await cached(pageNumbersKey(section, pages), () =>
      window.print(pageNumbers(section, pages), pdfOptions(section, NO_MARGINS)),
    )
    return { body, numbers }
  }

  async function printAll({ sections, links }: Request): Promise<{ pdf: Uint8Array<ArrayBuffer> }> {
    const printed: PrintedSection[] = []
    for (const section of sections) printed.push(await printSection(section))
    return { pdf: await mergeSections(printed, links) }
  }

  return {
    printToPdf: (request: Request) => queue.add(() => printAll(request), request.links),
    dispose: window.dispose,
  }
}
