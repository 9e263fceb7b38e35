// @ts-check
/** The second journey: last year's Word file, typed by somebody else, becomes this year's. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runnerImport } from 'vite'
import { launchApp } from '../lib/drive-app.mjs'
import { exportWord, goToStep } from '../lib/hands.mjs'
import * as journey from '../lib/last-year-journey.mjs'
import { inRoot } from '../lib/paths.mjs'
import { camera } from './camera.mjs'

/**
 * @typedef {object} Fixture what is used of the fixture, which is TypeScript under rules of its own
 * @property {string} LAST_YEARS_FILE_NAME
 * @property {() => Promise<Uint8Array>} lastYearsFile
 */

/** The same file the end-to-end test drops. @returns {Promise<{ name: string, bytes: Uint8Array }>} */
async function lastYearsFile() {
  const file = inRoot('test', 'fixtures', 'last-years-file.ts')
  const { module } = await runnerImport(file, { configFile: false })
  const fixture = /** @type {Fixture} */ (module)
  return { name: fixture.LAST_YEARS_FILE_NAME, bytes: await fixture.lastYearsFile() }
}

/**
 * @param {import('./folders.mjs').Folders} folders
 * @param {number} year of the new plan
 */
export async function fromLastYear(folders, year) {
  const file = await lastYearsFile()
  await writeFile(path.join(folders.out, file.name), file.bytes)
  const { window, consoleErrors, networkRequests, close, discard } = await launchApp({
    exportDir: folders.out,
  })
  try {
    const { shoot, taken, previewed } = camera(window, folders.screens)
    await window.getByTestId('library').waitFor()
    await window.getByRole('button', { name: 'Không cần' }).click()
    await shoot('thu-vien-trong')
    await journey.dropFile(window, file)
    await shoot('tha-tep-nam-truoc')
    await journey.readAsPlan(window)
    await shoot('doc-tep')
    await journey.showRecognised(window)
    await shoot('da-nhan-ra')
    await journey.placeUnsure(window, journey.thisYear.unsure)
    await shoot('xep-cho-chua-chac')
    await window.getByTestId('carry-over-read').click()
    await window.getByTestId('carry-over').waitFor()
    await shoot('giu-sua-bo')
    await journey.decideGroups(window, (_, position) => shoot(`giu-sua-bo-phan-${position + 1}`))
    await journey.makePlan(window, year)
    await window.getByTestId('paper-choice').selectOption('decision')
    await previewed()
    await shoot('ke-hoach-nam-moi')
    await goToStep(window, 'review')
    await shoot('ra-soat')
    await journey.answerReview(window)
    await shoot('ra-soat-da-sua')
    const hunted = await journey.huntLastYear(window, async (name) => {
      await window.getByTestId('leftovers').scrollIntoViewIfNeeded()
      await shoot(`san-nam-cu-${name}`)
    })
    await exportWord(window)
    await previewed()
    await shoot('da-xuat-word')
    await close()
    return { source: file.name, taken, hunted, consoleErrors, requests: await networkRequests() }
  } finally {
    await discard()
  }
}
