import { PDFDocument, PDFString } from '@cantoo/pdf-lib'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { PrintSection } from '#shared/bridge/print'
import { answers, BrowserWindow, resetElectron } from '../../test/fakes/electron'
import { createPrintPages } from '../protocol/print-pages'
import { pageNumbers } from './page-numbers'
import { pdfOptions } from './print-window'
import { setupPrinter } from './setup'

const section = (html: string, more: Partial<PrintSection> = {}): PrintSection => ({
  html,
  css: 'p { margin: 0 }',
  paper: 'A4',
  orientation: 'portrait',
  marginsMm: { top: 20, right: 20, bottom: 20, left: 30 },
  textMarginsMm: { top: 20, right: 20, bottom: 20, left: 30 },
  pageNumberPt: 14,
  pageNumberFromTopMm: 10,
  ...more,
})

beforeEach(async () => {
  resetElectron()
  const pdf = await PDFDocument.create()
  pdf.addPage().drawText('1')
  pdf.addPage().drawText('2')
  answers.pdf = Buffer.from(await pdf.save())
})

/** A printer, and the pages it was given to print, in order. */
function printer() {
  const pages = createPrintPages()
  const added = vi.spyOn(pages, 'add')
  const prints = () => added.mock.calls.map(([{ html }]) => html)
  const find = () =>
    added.mock.results.flatMap(({ type, value }) =>
      type === 'return' ? [pages.find(new URL(value.address).pathname)] : [],
    )
  return { ...setupPrinter(pages), prints, find }
}

describe('printing', () => {
  test('prints a section and its numbers once, and again only when it changed', async () => {
    const { printToPdf, prints } = printer()
    await printToPdf({ sections: [section('<p>một</p>'), section('<p>hai</p>')], links: true })
    // Both sections have two pages and the same margins: they share their numbers.
    expect(prints()).toHaveLength(3)
    await printToPdf({ sections: [section('<p>một</p>'), section('<p>ba</p>')], links: false })
    expect(prints()).toHaveLength(4)
    expect(prints().at(-1)).toBe('<p>ba</p>')
    await printToPdf({ sections: [section('<p>một</p>', { pageNumberPt: 13 })], links: true })
    expect(prints()).toHaveLength(6)
  })

  test('keeps the links of previews apart from exports, which lose them', async () => {
    const pdf = await PDFDocument.create()
    const link = pdf.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 9, 9],
      A: pdf.context.obj({ S: 'URI', URI: PDFString.of('khtt:a') }),
    })
    pdf.addPage().node.addAnnot(pdf.context.register(link))
    answers.pdf = Buffer.from(await pdf.save())
    const { printToPdf } = printer()
    const linked = async (links: boolean) => {
      const printed = await printToPdf({ sections: [section('<p>một</p>')], links })
      return (await PDFDocument.load(printed.pdf)).getPage(0).node.Annots()?.size() ?? 0
    }
    expect([await linked(true), await linked(false), await linked(true)]).toEqual([1, 0, 1])
  })

  test('leaves no page behind', async () => {
    const { printToPdf, find } = printer()
    await printToPdf({ sections: [section('<p>một</p>')], links: true })
    expect(find()).toEqual([undefined, undefined])
  })

  test('opens a new window after a failure', async () => {
    const { printToPdf } = printer()
    await printToPdf({ sections: [section('<p>một</p>')], links: true })
    const [window] = BrowserWindow.all
    if (window === undefined) throw new Error('No window')
    vi.spyOn(window.webContents, 'printToPDF').mockRejectedValueOnce(new Error('printer'))
    const failing = printToPdf({ sections: [section('<p>hai</p>')], links: true })
    await expect(failing).rejects.toThrow('printer')
    expect(BrowserWindow.all).not.toContain(window)
    await printToPdf({ sections: [section('<p>hai</p>')], links: true })
  })
})

describe('the sheet', () => {
  test('is exactly A4 with the margins of the section, in inches', () => {
    expect(
      pdfOptions(
        { paper: 'A4', orientation: 'landscape' },
        { top: 20, right: 15, bottom: 25.4, left: 30 },
      ),
    ).toEqual({
      landscape: true,
      pageSize: { width: 210 / 25.4, height: 297 / 25.4 },
      margins: { top: 20 / 25.4, right: 15 / 25.4, bottom: 1, left: 30 / 25.4 },
      preferCSSPageSize: false,
      printBackground: true,
      displayHeaderFooter: false,
    })
    expect(
      pdfOptions({ paper: 'A4', orientation: 'portrait' }, { top: 0, right: 0, bottom: 0, left: 0 })
        .landscape,
    ).toBe(false)
  })

  test('carries numbers from the second on, in the top margin, over the text', () => {
    const { html, css } = pageNumbers(section(''), 3)
    expect(html).toBe('<section></section><section>2</section><section>3</section>')
    expect(css).toContain('height: 296.5mm')
    expect(css).toContain('padding: 10mm 20mm 0 30mm')
    expect(css).toContain('font-size: 14pt')
    expect(pageNumbers(section('', { orientation: 'landscape' }), 2).css).toContain(
      'height: 209.5mm',
    )
  })
})
