// @ts-check
/** What a person does again and again, for the pictures of the user guide. */

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} window @param {string} step */
export async function goToStep(window, step) {
  await window.locator(`[data-testid="step-link"][data-step="${step}"]`).click()
  await window.locator(`[data-testid="section"][data-step="${step}"]`).waitFor()
}

/** @param {Page} window */
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

/** @param {Page} window */
export async function toLibrary(window) {
  await press(window, 'Danh sách kế hoạch')
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
