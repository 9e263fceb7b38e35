import type { Locator, Page } from 'playwright-core'

export { goToStep, openSample, stepIds, toLibrary } from '../../../build/lib/hands.mjs'

/** @param path of a field, e.g. `budgetLines/kp01/unitPrice` */
export const fieldOf = (page: Page, path: string): Locator => page.locator(`[data-field="${path}"]`)
