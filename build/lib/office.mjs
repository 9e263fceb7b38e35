// @ts-check
/**
 * Looks at a Word file the way a colleague without Word would: LibreOffice makes a PDF of it, poppler
 * makes pictures of the pages. Only scripts and tests use this; the app needs neither.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Stop } from './report.mjs'
import { run, tail } from './run.mjs'

const usualPlaces = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
]

/** LibreOffice's command, if it is on this machine. */
export function findSoffice() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const candidates = folders.flatMap((folder) => [
    path.join(folder, 'soffice'),
    path.join(folder, 'libreoffice'),
  ])
  return [...candidates, ...usualPlaces].find((file) => existsSync(file))
}

/**
 * Converts a Word file to PDF in `folder` and returns the PDF's path. Each call has a LibreOffice
 * profile of its own: two conversions sharing one would wait for each other or fail.
 * @param {string} docx
 * @param {string} folder
 */
export async function docxToPdf(docx, folder) {
  const soffice = findSoffice()
  if (!soffice) throw new Stop('Không thấy LibreOffice trên máy.')
  const profile = await mkdtemp(path.join(os.tmpdir(), 'khtt-soffice-'))
  try {
    const result = await run(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', folder, docx],
      ],
      { timeoutMs: 180_000 },
    )
    const pdf = path.join(folder, `${path.basename(docx, path.extname(docx))}.pdf`)
    if (!existsSync(pdf)) throw new Stop(`LibreOffice không chuyển được ${docx}:\n${tail(result)}`)
    return pdf
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}

/**
 * The text of each page of a PDF.
 * @param {string} pdf
 */
export async function pageTexts(pdf) {
  const text = `${pdf}.txt`
  const result = await run('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, text])
  if (result.code !== 0) throw new Stop(`Không đọc được chữ của ${pdf}:\n${tail(result)}`)
  return (await readFile(text, 'utf8')).normalize('NFC').split('\f').slice(0, -1)
}

/**
 * Draws every page of a PDF as `<prefix>-01.png`… in `folder`; returns the names in page order.
 * @param {string} pdf
 * @param {string} folder
 * @param {string} prefix
 * @param {{ dotsPerInch?: number, gray?: boolean }} [look]
 */
export async function pdfToPictures(pdf, folder, prefix, { dotsPerInch = 80, gray = false } = {}) {
  const result = await run('pdftoppm', [
    ...['-png', '-r', String(dotsPerInch), ...(gray ? ['-gray'] : [])],
    pdf,
    path.join(folder, prefix),
  ])
  if (result.code !== 0) throw new Stop(`Không vẽ được các trang của ${pdf}:\n${tail(result)}`)
  const drawn = (await readdir(folder)).filter(
    (name) => name.startsWith(`${prefix}-`) && name.endsWith('.png'),
  )
  return drawn.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}
