// @ts-check
/** The first journey: a sample plan, step by step of the guide, to the Word file. */
import { launchApp } from '../lib/drive-app.mjs'
import { exportWord, goToStep, openSample, stepIds } from '../lib/hands.mjs'
import { Stop } from '../lib/report.mjs'
import { camera } from './camera.mjs'

/**
 * Opens every entry of the task list, in order.
 * @param {import('playwright-core').Page} window
 * @param {(name: string) => Promise<void>} shoot
 */
async function walkThroughGuide(window, shoot) {
  const ids = await stepIds(window)
  if (ids.length === 0) throw new Stop('Không thấy bước nào trong danh sách việc.')
  for (const id of ids) {
    await goToStep(window, id)
    await window.locator('[data-testid="save-badge"][data-state="saved"]').waitFor()
    await shoot(id)
  }
  return ids
}

/** @param {import('./folders.mjs').Folders} folders */
export async function fromSample(folders) {
  const { window, consoleErrors, networkRequests, close, discard } = await launchApp({
    exportDir: folders.out,
  })
  try {
    const { shoot, taken, previewed } = camera(window, folders.screens)
    await window.getByTestId('library').waitFor()
    await shoot('thu-vien')
    await openSample(window)
    await previewed()
    const steps = await walkThroughGuide(window, shoot)
    await exportWord(window)
    await shoot('da-xuat-word')
    await close()
    return { steps, taken, consoleErrors, requests: await networkRequests() }
  } finally {
    await discard()
  }
}
