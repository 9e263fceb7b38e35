import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { launchApp } from './support/app'
import { fieldOf, goToStep, stepIds } from './support/plan-journeys'

type Entry = {
  readonly step: string
  readonly tab: number
  readonly path: string
  readonly value: string
}

const SAMPLE_TEXT: Readonly<Record<string, string>> = {
  date: '05/03/2027',
  number: '12',
  timing: 'Tháng 4',
}

/** Everything that can be typed in every step outlives a process that is killed. */
describe('every step', () => {
  it('keeps what was typed in each of its fields through SIGKILL', async () => {
    const first = await launchApp()
    try {
      const page = first.window
      await page.getByTestId('new-plan').click()
      await page.getByTestId('create-plan').click()
      await page.getByTestId('section').waitFor()
      const entries = await typeEverywhere(page)
      expect(entries.length).toBeGreaterThan(120)
      await page.locator('[data-testid="save-badge"][data-state="saved"]').waitFor()
      await first.kill()

      const again = await launchApp({
        userDataDir: first.dirs.userData,
        documentsDir: first.dirs.documents,
      })
      try {
        await again.window.getByTestId('plan-row').getByRole('button').first().click()
        await again.window.getByTestId('section').waitFor()
        expect(await readEverywhere(again.window, entries)).toEqual(entries)
      } finally {
        await again.discard()
      }
    } finally {
      await first.discard()
    }
  })
})

/** Fills every field of every step, one row in each list, and says what was put where. */
async function typeEverywhere(page: Page): Promise<readonly Entry[]> {
  const steps = await stepIds(page)
  const entries: Entry[] = []
  for (const step of steps.filter((id) => id !== 'review')) {
    await goToStep(page, step)
    const tabs = Math.max(1, await page.getByRole('tab').count())
    for (let tab = 0; tab < tabs; tab++) {
      if (tabs > 1) await page.getByRole('tab').nth(tab).click()
      if ((await page.getByTestId('add-row').count()) > 0) {
        await page.getByTestId('add-row').click()
        await page.locator('.grid-number button').first().click()
        await page.locator('.row-detail').waitFor()
      }
      for (const field of await page.locator('.field').all()) {
        const entry = await fill(field, `${step} ${entries.length}`)
        if (entry) entries.push({ step, tab, ...entry })
      }
    }
  }
  return entries
}

/** Fills one field by its kind; null for a field that cannot be filled by typing. */
async function fill(field: Locator, text: string): Promise<Pick<Entry, 'path' | 'value'> | null> {
  const kind = (await field.getAttribute('data-kind')) ?? ''
  const control = field.locator('[data-field]').first()
  const path = (await control.getAttribute('data-field')) ?? ''
  if (['text', 'lines', 'date', 'number', 'timing'].includes(kind)) {
    const value = SAMPLE_TEXT[kind] ?? `Nội dung ${text}`
    await control.fill(value)
    return { path, value }
  }
  // Changing the way of issuing would hide fields that were filled before it.
  if (kind === 'choice' && path !== 'document/issuing' && path !== 'document/year') {
    const values = await control
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''))
    const value = values.at(-1) ?? ''
    await control.selectOption(value)
    return { path, value }
  }
  return null
}

async function readEverywhere(page: Page, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const read: Entry[] = []
  let place = ''
  for (const entry of entries) {
    const wanted = `${entry.step} ${entry.tab}`
    if (wanted !== place) {
      place = wanted
      await goToStep(page, entry.step)
      if ((await page.getByRole('tab').count()) > 0) {
        await page.getByRole('tab').nth(entry.tab).click()
      }
      const row = page.locator('.grid-number button').first()
      if ((await row.count()) > 0) await row.click()
    }
    const control = fieldOf(page, entry.path).first()
    read.push({ ...entry, value: await control.inputValue() })
  }
  return read
}
