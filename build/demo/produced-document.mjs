// @ts-check
/** The exported Word file as others will see it, and as our own checker judges it. */
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { docxToPdf, pdfToPictures } from '../lib/office.mjs'
import { inRoot } from '../lib/paths.mjs'
import { Stop } from '../lib/report.mjs'
import { runNode } from '../lib/run.mjs'

/**
 * Draws every page of the file a journey exported.
 * @param {import('./folders.mjs').Folders} folders
 * @param {string} [source] file that was there before
 */
export async function lookAtDocument({ out, pages }, source) {
  const docx = (await readdir(out)).find((name) => name.endsWith('.docx') && name !== source)
  if (!docx) throw new Stop('Ứng dụng báo đã xuất nhưng không thấy tệp Word.')
  const pdf = await docxToPdf(path.join(out, docx), out)
  return { docx, pdf: path.basename(pdf), drawn: await pdfToPictures(pdf, pages, 'trang') }
}

/**
 * What `npm run inspect` says of a Word file.
 * @typedef {object} Report
 * @property {string} status
 * @property {{ severity: string, message: string }[]} findings
 * @property {{ year: number | null, found: { where: string, text: string }[] }} leftovers
 *
 * @param {string} file
 * @returns {Promise<Report>}
 */
export async function inspectFile(file) {
  const script = inRoot('dist', 'headless', 'inspect.cjs')
  const { code, stdout, stderr } = await runNode([script, file, '--json'])
  if (code > 1) throw new Stop(`Không kiểm tra được ${file}:\n${stdout}${stderr}`)
  return JSON.parse(stdout)
}

/**
 * Stops loudly when anything of last year is left in the file, or its form breaks a rule.
 * @param {string} file
 * @param {number} year the plan's
 */
export async function proveOfItsYear(file, year) {
  const { findings, leftovers } = await inspectFile(file)
  if (leftovers.year !== year) {
    throw new Stop(`Tệp Word xuất ra không phải của năm ${year} mà của năm ${leftovers.year}.`)
  }
  if (leftovers.found.length > 0) {
    const places = leftovers.found.map(({ where, text }) => `  - ${where}: “${text}”`)
    throw new Stop(['Tệp Word xuất ra còn chỗ của năm cũ:', ...places].join('\n'))
  }
  if (findings.length > 0) {
    const told = findings.map(({ message }) => `  - ${message}`)
    throw new Stop(['Tệp Word xuất ra chưa đúng thể thức:', ...told].join('\n'))
  }
}
