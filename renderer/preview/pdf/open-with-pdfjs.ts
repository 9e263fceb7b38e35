import {
  AnnotationMode,
  getDocument,
  PDFWorker,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import PdfJsWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker'
import type { PrintSection } from '#shared/bridge/print'
import { blocksOfTexts, linksFromAnnotations, textsInBoxes, type PlacedText } from './links'
import type { OpenedPdf, PageDrawing, PageLink, PageSize, Sheet } from './opened-pdf'

let started: PDFWorker | null = null

/** Opens a PDF with pdf.js, whose worker is one for all documents. */
export async function openWithPdfJs(
  bytes: Uint8Array,
  sections: readonly PrintSection[],
): Promise<OpenedPdf> {
  const loading = getDocument({
    data: bytes,
    worker: reader(),
    // The app's policy forbids evaluating text as code.
    isEvalSupported: false,
    // Printed pages carry their fonts; nothing is fetched.
    useSystemFonts: false,
    enableXfa: false,
  })
  const pdf = await loading.promise
  const pages = await Promise.all(pageNumbers(pdf).map((number) => pdf.getPage(number)))
  const sizes = sheets(pages.map(pageSize), await pdf.getPageLabels())
  const links = rememberEach((index) => pageLinks(pageAt(pages, index), pageAt(sizes, index)))
  const texts = (index: number) => placedTexts(pageAt(pages, index), pageAt(sizes, index))
  return {
    pages: sizes,
    sections,
    drawPage: (index, canvas, pixelsPerPt) => drawPage(pageAt(pages, index), canvas, pixelsPerPt),
    pageLinks: links,
    linkTexts: async (index) => {
      const boxes = (await links(index)).map(({ box }) => box)
      return textsInBoxes(boxes, await texts(index))
    },
    pageBlocks: async (index) => blocksOfTexts(await links(index), await texts(index)),
    close: () => void loading.destroy(),
  }
}

/** Closing a document ends a worker that pdf.js started for it, so it is given this one. */
function reader(): PDFWorker {
  if (started) return started
  const made: unknown = PDFWorker.fromPort({ port: new PdfJsWorker() })
  if (!(made instanceof PDFWorker)) throw new TypeError('pdf.js made no worker')
  started = made
  return made
}

const pageNumbers = (pdf: PDFDocumentProxy) => Array.from({ length: pdf.numPages }, (_, i) => i + 1)

function pageAt<T>(pages: readonly T[], index: number): T {
  const page = pages[index]
  if (page === undefined) throw new RangeError(`No page ${index + 1}`)
  return page
}

function pageSize(page: PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: 1 })
  return { widthPt: width, heightPt: height }
}

/** Page labels are the printed page numbers: each section begins with "1". */
function sheets(sizes: readonly PageSize[], labels: readonly string[] | null): readonly Sheet[] {
  let section = -1
  let pageOfSection = 0
  return sizes.map((size, index) => {
    const isFirst = index === 0 || labels?.[index] === '1'
    section += isFirst ? 1 : 0
    pageOfSection = isFirst ? 0 : pageOfSection + 1
    return { ...size, section, pageOfSection }
  })
}

function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number): PageDrawing {
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) return { done: Promise.resolve(false), cancel: () => undefined }
  const viewport = page.getViewport({ scale })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const task = page.render({
    canvasContext: context,
    viewport,
    annotationMode: AnnotationMode.DISABLE,
  })
  return {
    done: task.promise.then(
      () => true,
      () => false,
    ),
    cancel: () => task.cancel(),
  }
}

async function pageLinks(page: PDFPageProxy, size: PageSize): Promise<readonly PageLink[]> {
  const annotations: unknown[] = await page.getAnnotations()
  return linksFromAnnotations(annotations, size)
}

async function placedTexts(page: PDFPageProxy, size: PageSize): Promise<readonly PlacedText[]> {
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item)) return []
    const transform: readonly unknown[] = item.transform
    const [x, y] = [transform[4], transform[5]]
    if (typeof x !== 'number' || typeof y !== 'number') return []
    return [{ text: item.str, left: x / size.widthPt, top: 1 - y / size.heightPt }]
  })
}

function rememberEach<T>(make: (index: number) => Promise<T>): (index: number) => Promise<T> {
  const made = new Map<number, Promise<T>>()
  return (index) => {
    const value = made.get(index) ?? make(index)
    made.set(index, value)
    return value
  }
}
