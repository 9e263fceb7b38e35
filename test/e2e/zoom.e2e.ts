import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityProblems } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { openSample } from './support/plan-journeys'

/** A magnified screen loses no function: what has no room beside the section takes its place. */
describe('at 200 % on a small screen', () => {
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await page.getByTestId('library').waitFor()
    await running.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()
        .find((one) => one.isVisible())
        ?.webContents.setZoomFactor(2)
    })
    await page.waitForFunction(() => window.innerWidth < 760)
  })
  afterAll(async () => running.discard())

  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const expectSound = async () => {
    expect(await overflow()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
  }

  it('shows the library in one column', async () => {
    await expectSound()
    await openSample(page)
  })

  it('reaches every step through one box', async () => {
    const choice = page.locator('.step-choice select')
    const ids = await choice
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''))
    expect(ids.length).toBeGreaterThan(10)
    for (const id of ids) {
      await choice.selectOption(id)
      await page.locator(`[data-testid="section"][data-step="${id}"]`).waitFor()
      expect(await overflow(), id).toBe(0)
    }
    await expectSound()
  })

  it('shows the print in place of the section, and the section again where it leads', async () => {
    const toggle = page.getByRole('button', { name: 'Hiện bản in' })
    await toggle.click()
    await page.locator('.preview-picture canvas').first().waitFor()
    expect(await page.getByTestId('section').isVisible()).toBe(false)
    await page.locator('.preview-link').first().click()
    await page.getByTestId('section').waitFor()
    expect(await page.locator('.preview-frame').count()).toBe(0)
  })

  it('wrote no error to the console', () => {
    expect(running.consoleErrors).toEqual([])
  })
})
