import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from './support/app'
import { problemsInLightAndDark } from './support/accessibility'
import { goToStep, openSample } from './support/plan-journeys'

const otherLetter = path.join(import.meta.dirname, '../fixtures/other-letter.json')
const notALetter = path.join(import.meta.dirname, '../../package.json')

/** The table of what the letter asks, in the real app, from the sample plan of a commune. */
describe('the demands of the letter', () => {
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await openSample(page)
  })
  afterAll(async () => running.discard())

  const states = () =>
    page
      .getByTestId('demand')
      .evaluateAll((rows) =>
        rows.map((row) => `${row.dataset['demand'] ?? ''} ${row.dataset['state'] ?? ''}`),
      )
  const met = () => page.getByTestId('demand-section').first().getAttribute('data-met')
  const ALL_MET = ['1a', '1b', '1c', '1d', '1e', '1f'].map((id) => `${id} met`)

  it('are all met by the sample, each with evidence that leads to its row', async () => {
    await goToStep(page, 'demands')
    expect(await met()).toBe('6/6')
    expect(await states()).toEqual(ALL_MET)

    const focal = page.locator('[data-demand="1b"] .link-button').first()
    const name = await focal.textContent()
    await focal.click()
    await page.locator('[data-testid="section"][data-step="staff"]').waitFor()
    const person = await page.locator('[data-field$="/name"]').inputValue()
    expect(name).toContain(person)
    await goToStep(page, 'demands')
  })

  it('turn one row when the spokesperson goes, and back with one button; undo is one step', async () => {
    await goToStep(page, 'staff')
    // Two people speak for the commune; the rows leave one after the other.
    for (let left = 0; left < 2; left++) {
      await page.locator('.grid-number button').first().click()
      await page.locator('.row-detail').getByText('Xóa').click()
      await page.locator('.row-section').waitFor()
    }
    await goToStep(page, 'demands')
    expect(await met()).toBe('5/6')
    expect(await states()).toEqual(ALL_MET.with(0, '1a partly'))

    const row = page.locator('[data-demand="1a"]')
    await row.getByTestId('demand-offer').first().press('Enter')
    await page.locator('[data-demand="1a"][data-state="met"]').waitFor()
    expect(await states()).toEqual(ALL_MET)
    // The button is gone; who works by keyboard goes on from the row.
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true)

    await page.getByTestId('notice').getByText('Hoàn tác').click()
    await page.locator('[data-demand="1a"][data-state="partly"]').waitFor()
    expect(await met()).toBe('5/6')
    await page.getByRole('button', { name: /Làm lại/ }).click()
    await page.locator('[data-demand="1a"][data-state="met"]').waitFor()
  })

  it('add what is missing as a row, and lead to it', async () => {
    await goToStep(page, 'channels')
    await page.getByRole('tab', { name: 'Cộng tác viên' }).click()
    const count = await page.locator('.grid-number button').count()
    for (let left = 0; left < count; left++) {
      await page.locator('.grid-number button').first().click()
      await page.locator('.row-detail').getByText('Xóa').click()
      await page.locator('.row-section').waitFor()
    }
    await goToStep(page, 'demands')
    await page.locator('[data-demand="1e"][data-state="partly"]').waitFor()
    await page.locator('[data-demand="1e"]').getByTestId('demand-offer').first().click()
    await page.locator('[data-demand="1e"][data-state="met"]').waitFor()
    await page.getByTestId('notice').getByText('Xem dòng vừa thêm').click()
    await page.locator('[data-field$="/count"]').waitFor()
    expect(await page.locator('[data-field^="collaborators/"]').first().inputValue()).toContain(
      'Trưởng thôn',
    )
  })

  it('stand as the last annex when asked for', async () => {
    await goToStep(page, 'demands')
    await page.getByLabel(/Bảng đối chiếu yêu cầu/).check()
    await page.locator('.preview-link[aria-label*="được đối chiếu với yêu cầu"]').waitFor({
      state: 'attached',
    })
    await goToStep(page, 'document')
    expect(await page.getByLabel(/Bảng đối chiếu yêu cầu/).isChecked()).toBe(true)
  })

  it('are of another letter when a file of one is chosen, until the way back', async () => {
    await goToStep(page, 'demands')
    await page.getByText('Phạm vi áp dụng, đổi văn bản').click()
    await page.getByTestId('letter-file').setInputFiles(notALetter)
    await page.getByTestId('letter-problems').getByText('không phải tệp yêu cầu').waitFor()
    expect(await states()).toEqual(ALL_MET)

    await page.getByTestId('letter-file').setInputFiles(otherLetter)
    await page.getByTestId('letter').getByText('99/UBND-VX').waitFor()
    expect(await page.getByTestId('letter').textContent()).toContain('Bản 2.1')
    expect(await states()).toEqual(['I.1 met', 'I.2 missing'])
    // What is printed answers the same letter.
    await page.locator('.preview-link[aria-label*="99/UBND-VX"]').first().waitFor({
      state: 'attached',
    })

    const second = page.locator('[data-testid="demand-switch"][data-section="II"]')
    await second.check()
    expect(await states()).toEqual(['I.1 met', 'I.2 missing', 'II.1 met'])
    await second.uncheck()

    await page.getByText('Dùng lại văn bản có sẵn').click()
    await page.getByTestId('letter').getByText('Công văn số 745/UBND-TP', { exact: true }).waitFor()
    expect(await states()).toEqual(ALL_MET)
    await page.getByTestId('notice').getByText('Hoàn tác').click()
    await page.getByTestId('letter').getByText('99/UBND-VX').waitFor()
  })

  it('can be read by everybody, whatever is open', async () => {
    for (const summary of await page.locator('.demands summary').all()) {
      if (await summary.isVisible()) await summary.click()
    }
    expect(await problemsInLightAndDark(page)).toEqual([])
    expect(running.consoleErrors).toEqual([])
  })

  it('stay those of the letter chosen in the next run', async () => {
    await page.locator('[data-testid="save-badge"][data-state="saved"]').waitFor()
    await running.close()
    const again = await launchApp({
      userDataDir: running.dirs.userData,
      documentsDir: running.dirs.documents,
    })
    try {
      await again.window.getByTestId('plan-row').getByRole('button').first().click()
      await goToStep(again.window, 'demands')
      await again.window.getByTestId('letter').getByText('99/UBND-VX').waitFor()
    } finally {
      await again.discard()
    }
  })
})
