// @ts-check
/** Every paper of the sample plans as a Word file, opened by LibreOffice: for pictures and page counts. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runnerImport } from 'vite'
import { docxToPdf, pageTexts, pdfToPictures } from './office.mjs'
import { inRoot } from './paths.mjs'

/**
 * @typedef {object} DrawnPaper
 * @property {string} kind
 * @property {string} name what people call it
 * @property {string | null} template form of the decree it follows
 * @property {number} pages as LibreOffice counts them
 * @property {string[]} pictures files of its first page, the one that is signed and the last, within `folder`
 */

const SAMPLE = inRoot('shared', 'samples', 'xa-an-binh-2027.json')

/**
 * Draws the first, the signed and the last page of every paper of the commune's sample plan.
 * @param {string} folder where the pictures go; emptied before
 * @param {string} scratch where everything else goes
 * @returns {Promise<DrawnPaper[]>}
 */
export async function drawPapers(folder, scratch) {
  const { formOf, paperKinds, paperKindNames, readPlanText, buildWord, adjusted } = await sources()
  const reading = readPlanText(await readFile(SAMPLE, 'utf8'))
  if (reading.status !== 'read') throw new Error('The sample plan cannot be read')
  /** @param {string} kind */
  const planFor = (kind) => (kind === 'adjustment' ? adjusted(reading.plan) : reading.plan)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await mkdir(scratch, { recursive: true })
  const drawn = []
  for (const kind of paperKinds) {
    const form = formOf(kind)
    const docx = path.join(scratch, `${kind}.docx`)
    await writeFile(docx, await buildWord(form.build(planFor(kind))))
    const pdf = await docxToPdf(docx, scratch)
    const pages = await pdfToPictures(pdf, scratch, kind, { dotsPerInch: 72, gray: true })
    const signed = (await pageTexts(pdf)).findIndex((text) => text.includes('Nơi nhận:'))
    const pictures = []
    for (const page of new Set([pages[0], pages[signed], pages.at(-1)])) {
      if (page === undefined) continue
      await rename(path.join(scratch, page), path.join(folder, page))
      pictures.push(page)
    }
    drawn.push({
      kind,
      name: paperKindNames[kind] ?? kind,
      template: form.template,
      pages: pages.length,
      pictures,
    })
  }
  return drawn
}

/** The sources, as Vite reads them. */
async function sources() {
  const modules = await Promise.all(
    [
      ['templates', 'forms', 'index.ts'],
      ['shared', 'reference', 'paper-kinds.ts'],
      ['shared', 'plan', 'parse.ts'],
      ['templates', 'nd30', 'word', 'build-word.ts'],
      ['test', 'fixtures', 'adjusted-plan.ts'],
    ].map(async (file) => (await runnerImport(inRoot(...file), { configFile: false })).module),
  )
  return /** @type {Sources} */ (Object.assign({}, ...modules))
}

/**
 * @typedef {object} Sources what is used of the sources; they are TypeScript under rules of their own
 * @property {readonly string[]} paperKinds
 * @property {Record<string, string>} paperKindNames
 * @property {(kind: string) => { template: string | null, build: (plan: unknown) => unknown }} formOf
 * @property {(text: string) => { status: string, plan?: unknown }} readPlanText
 * @property {(paper: unknown) => Promise<Uint8Array>} buildWord
 * @property {(plan: unknown) => unknown} adjusted a plan as changed after it was issued
 */
