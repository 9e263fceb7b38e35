import { BrowserWindow, type PrintToPDFOptions } from 'electron'
import type { PrintSection } from '#shared/bridge/print'
import type { PrintPage, PrintPages } from '../protocol/print-pages'
import { SAFE_PREFERENCES } from '../window'
import { SHEETS_MM } from './page-numbers'

const MM_PER_INCH = 25.4
/** Far more than the largest plan needs on a slow machine; past it the process is taken for dead. */
const GIVE_UP_AFTER_MS = 120_000

/** No preload and no script: what is printed is text and its look. */
export const PRINT_PREFERENCES = {
  ...SAFE_PREFERENCES,
  javascript: false,
  images: false,
  devTools: false,
} as const

/**
 * A hidden window that turns a page into PDF bytes. It is kept between prints, because opening one
 * costs more than printing, and replaced when it fails.
 */
export function createPrintWindow(printPages: PrintPages) {
  let window: BrowserWindow | undefined

  function ready(): BrowserWindow {
    if (window !== undefined && !window.isDestroyed() && !window.webContents.isCrashed()) {
      return window
    }
    dispose()
    window = new BrowserWindow({ show: false, webPreferences: PRINT_PREFERENCES })
    return window
  }

  function dispose(): void {
    if (window !== undefined && !window.isDestroyed()) window.destroy()
    window = undefined
  }

  async function print(page: PrintPage, options: PrintToPDFOptions): Promise<Uint8Array> {
    const { address, remove } = printPages.add(page)
    try {
      return await withLimit(async () => {
        const { webContents } = ready()
        // Resolves after the load event, which waits for the stylesheet and the fonts it names.
        await webContents.loadURL(address)
        return webContents.printToPDF(options)
      })
    } catch (error) {
      dispose()
      throw error
    } finally {
      remove()
    }
  }

  return { print, dispose }
}

/** Paper and margins of a section. The sheet is given in inches, exact. */
export function pdfOptions(
  { paper, orientation }: Pick<PrintSection, 'paper' | 'orientation'>,
  marginsMm: PrintSection['marginsMm'],
): PrintToPDFOptions {
  const inches = (mm: number) => mm / MM_PER_INCH
  const { short, long } = SHEETS_MM[paper]
  return {
    landscape: orientation === 'landscape',
    pageSize: { width: inches(short), height: inches(long) },
    margins: {
      top: inches(marginsMm.top),
      right: inches(marginsMm.right),
      bottom: inches(marginsMm.bottom),
      left: inches(marginsMm.left),
    },
    preferCSSPageSize: false,
    printBackground: true,
    displayHeaderFooter: false,
  }
}

async function withLimit<T>(work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('Printing took too long'))
    }, GIVE_UP_AFTER_MS)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(timer)
  }
}
