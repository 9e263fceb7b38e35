// @ts-check
/** What a person does again and again in the app: for the demo, the pictures of the user guide, the tests. */

/** @typedef {import('playwright-core').Page} Page */

/** From the library into a new plan of the first sample. @param {Page} window */
export async function openSample(window) {
  await window.getByTestId('library').waitFor()
  await window.getByTestId('new-sample').click()
  await window.getByTestId('section').waitFor()
}

/** @param {Page} window @param {string} step id, e.g. `legal-bases` */
export async function goToStep(window, step) {
  await window.locator(`[data-testid="step-link"][data-step="${step}"]`).click()
  await window.locator(`[data-testid="section"][data-step="${step}"]`).waitFor()
}

/** Ids of all steps, as they are listed. @param {Page} window */
export const stepIds = (window) =>
  window
    .getByTestId('step-link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-step') ?? ''))

/** @param {Page} window @param {string | RegExp} name */
export const openTab = (window, name) => window.getByRole('tab', { name, exact: true }).click()

/** @param {Page} window @param {string | RegExp} name */
export const press = (window, name) => window.getByRole('button', { name }).first().click()

/** Closes the dialog that is open. @param {Page} window @param {string} way what the button says */
export async function leaveDialog(window, way) {
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: way, exact: true }).last().click()
  await dialog.waitFor({ state: 'detached' })
}

/** Out of the open plan. @param {Page} window */
export async function toLibrary(window) {
  await window.getByTestId('to-library').click()
  await window.getByTestId('library').waitFor()
}

/** Shows or hides the print beside the section. @param {Page} window @param {boolean} isShown */
export async function showPrint(window, isShown) {
  const toggle = window.getByRole('button', { name: 'Hiện bản in' })
  if ((await toggle.getAttribute('aria-pressed')) !== String(isShown)) await toggle.click()
}

/** Opens the first row of a list with all its fields. @param {Page} window */
export async function openFirstRow(window) {
  await window.locator('.grid-number button').first().click()
  await window.locator('.row-detail').waitFor()
}

/** Printing the papers and writing the file, on a slow machine. */
const EXPORT_MS = 60_000

/** Exports the paper that is shown, to Word. @param {Page} window */
export async function exportWord(window) {
  await window.getByTestId('export-word').click()
  await window.getByTestId('export-done').waitFor({ timeout: EXPORT_MS })
}
