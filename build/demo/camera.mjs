// @ts-check
import path from 'node:path'

/** Printing the preview starts a moment after a change and takes about a second. */
const PREVIEW_MS = 2_500

/**
 * Takes numbered pictures, so that a folder listing tells the story.
 * @param {import('playwright-core').Page} window
 * @param {string} folder
 */
export function camera(window, folder) {
  /** @type {string[]} */
  const taken = []
  /** @param {string} name */
  const shoot = async (name) => {
    const file = `${String(taken.length + 1).padStart(2, '0')}-${name}.png`
    await window.screenshot({ path: path.join(folder, file) })
    taken.push(file)
  }
  return { shoot, taken, previewed: () => window.waitForTimeout(PREVIEW_MS) }
}
