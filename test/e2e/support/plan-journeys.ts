import type { Locator, Page } from 'playwright-core'

export { goToStep, openSample, stepIds, toLibrary } from '../../../build/lib/hands.mjs'

/** @param path of a field, e.g. `budgetLines/kp01/unitPrice` */
export const fieldOf = (page: Page, path: string): Locator => page.locator(`[data-field="${path}"]`)

/** @param row of the plan in the library, from 0 */
export async function chooseForPlan(page: Page, row: number, action: string): Promise<void> {
  await page.getByTestId('row-menu').nth(row).click()
  await page.getByRole('menuitem', { name: action }).click()
  // It fades out; the next one must not find two.
  await page.getByRole('menu').waitFor({ state: 'detached' })
}
