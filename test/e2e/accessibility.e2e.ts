import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from './support/app'

/** Every screen, light and dark, checked by axe in the real app. */
describe('accessibility', () => {
  let running: RunningApp
  let page: Page
  let axe: string

  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    running = await launchApp()
    page = running.window
    await page.getByTestId('library').waitFor()
  })
  afterAll(async () => running.discard())

  /** What axe finds wrong on the screen as it is now, as lines that name the place. */
  const violations = async () => {
    await page.evaluate(axe)
    const results = await page.evaluate<AxeResults>('axe.run(document)')
    return results.violations.flatMap((violation) =>
      violation.nodes.map(
        (node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`,
      ),
    )
  }
  const checkBothThemes = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
      expect(await violations(), colorScheme).toEqual([])
    }
  }

  it('finds nothing wrong in the library', async () => {
    await checkBothThemes()
  })

  it('finds nothing wrong in the dialog for a new plan', async () => {
    await page.getByTestId('new-plan').click()
    await page.getByRole('dialog').waitFor()
    await checkBothThemes()
    await page.keyboard.press('Escape')
  })

  it('finds nothing wrong in any step, as a list and as a form', async () => {
    await page.getByTestId('new-sample').click()
    await page.getByTestId('section').waitFor()
    const ids = await page
      .getByTestId('step-link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-step') ?? ''))
    for (const id of ids) {
      await page.locator(`[data-testid="step-link"][data-step="${id}"]`).click()
      await page.locator(`[data-testid="section"][data-step="${id}"]`).waitFor()
      await checkBothThemes()
      const row = page.locator('.grid-number button').first()
      if ((await row.count()) === 0) continue
      await row.click()
      await page.locator('.row-detail').waitFor()
      await checkBothThemes()
    }
  })

  it('finds nothing wrong in the companion papers, the set, the letter and a check', async () => {
    await page.locator('[data-testid="step-link"][data-step="companions"]').click()
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      await checkBothThemes()
    }
    for (const entry of [/Trọn bộ/, /Soạn thư/]) {
      await page.getByTestId('export-more').click()
      await page.getByRole('menuitem', { name: entry }).click()
      await page.getByRole('dialog').waitFor()
      await checkBothThemes()
      await page.keyboard.press('Escape')
    }
    await page.locator('[data-testid="step-link"][data-step="review"]').click()
    await page.getByTestId('check-papers').click()
    await page.getByTestId('check-estimate').waitFor()
    await checkBothThemes()
  })

  it('finds nothing wrong on the restore screen', async () => {
    await page.getByTestId('to-library').click()
    await page.getByTestId('library').waitFor()
    await page.getByText('Khôi phục…').click()
    await page.getByTestId('restore').waitFor()
    await checkBothThemes()
  })
})
