import { useEffect, useState } from 'react'
import { headingsOf, pageWarnings, type PageWarning, type PrintedPage } from './page-warnings'
import type { OpenedPdf } from './pdf/opened-pdf'
import type { PreviewServices } from './print-loop'

type Read = { readonly pdf: OpenedPdf | null; readonly warnings: readonly PageWarning[] }

/** Reading every page at once with drawing those in view made them come 300 ms later. */
const AFTER_DRAWING_MS = 400

/**
 * Warnings about the pages shown; those of the pages before stay until the new ones are read, which
 * is when they are current.
 */
export function usePageWarnings(pdf: OpenedPdf | null, after: PreviewServices['after']) {
  const [read, setRead] = useState<Read>({ pdf: null, warnings: [] })
  useEffect(() => {
    if (pdf === null) return undefined
    let wanted = true
    const isWanted = () => wanted
    const read = () =>
      void readPages(pdf, isWanted)
        .then((pages) => {
          if (!wanted) return
          const headings = pdf.sections.map(({ html }) => headingsOf(html))
          setRead({ pdf, warnings: pageWarnings(pages, headings) })
        })
        // The document was closed meanwhile; the next one is read in its turn.
        .catch(() => undefined)
    const cancel = after(AFTER_DRAWING_MS, read)
    return () => {
      wanted = false
      cancel()
    }
  }, [pdf, after])
  return { warnings: read.warnings, isCurrent: read.pdf === pdf }
}

/** One page after the other, so that what is seen and typed goes first. */
async function readPages(pdf: OpenedPdf, isWanted: () => boolean): Promise<PrintedPage[]> {
  const pages: PrintedPage[] = []
  for (const [index, { section, pageOfSection }] of pdf.pages.entries()) {
    if (!isWanted()) break
    pages.push({ section, pageOfSection, blocks: await pdf.pageBlocks(index) })
  }
  return pages
}
