import { documentBuilder } from '../export/document-builder'
import { openDesktop } from '../platform/desktop'
import { openWithPdfJs } from './pdf/open-with-pdfjs'
import type { PreviewServices } from './print-loop'

/** The worker, the printer and the reader of the running app. */
export function systemServices(): PreviewServices {
  const desktop = openDesktop()
  return {
    build: (plan, paper) => documentBuilder().buildPreview(plan, paper),
    print: (input) => desktop.printToPdf(input),
    open: openWithPdfJs,
    after: (ms, run) => {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
  }
}
