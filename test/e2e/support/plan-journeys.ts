import type { Locator, Page } from 'playwright-core'

/** From the library into a new plan of the first sample. */
export async function openSample(page: Page): Promise<void> {
  await page.getByTestId('library').waitFor()
  await page.getByTestId('new-sample').click()
  await page.getByTestId('section').waitFor()
}

/** @param step id, e.g. `legal-bases` */
export async function goToStep(page: Page, step: string): Promise<void> {
  await page.locator(`[data-testid="step-link"][data-step="${step}"]`).click()
  await page.locator(`[data-testid="section"][data-step="${step}"]`).waitFor()
}

/** Ids of all steps, as they are listed. */
export function stepIds(page: Page): Promise<readonly string[]> {
  return page
    .getByTestId('step-link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-step') ?? ''))
}

/** @param path of a field, e.g. `budgetLines/kp01/unitPrice` */
export const fieldOf = (page: Page, path: string): Locator => page.locator(`[data-field="${path}"]`)

/** Out of the open plan. */
export async function toLibrary(page: Page): Promise<void> {
  await page.getByTestId('to-library').click()
  await page.getByTestId('library').waitFor()
}
