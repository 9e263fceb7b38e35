import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSoffice } from '../../build/lib/office.mjs'
import { foreignPlans } from '../fixtures/foreign-plan-data'
import { foreignPlanFile } from '../fixtures/foreign-plans'
import { accessibilityProblems } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { convertAll } from './support/convert'

/** Last year's plan as somebody else wrote it in Word becomes this year's. */
describe('a Word file of others', () => {
  let running: RunningApp
  let page: Page
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'khtt-read-'))
    running = await launchApp()
    page = running.window
    await page.getByTestId('library').waitFor()
  })
  afterAll(async () => {
    await running.discard()
    await rm(folder, { recursive: true, force: true })
  })

  /** A fixture by a part of its name, written to a file. */
  const fixture = async (name: string) => {
    const found = foreignPlans.find((each) => each.name.includes(name))
    if (!found) throw new Error(`There is no fixture "${name}"`)
    const file = path.join(folder, 'Ke hoach 2026.docx')
    await writeFile(file, await foreignPlanFile(found.plan, found.style))
    return { file, plan: found.plan }
  }
  const read = async (file: string) => {
    await page.getByTestId('read-file').setInputFiles([file])
    await page.getByTestId('read-plan').waitFor()
  }
  const leave = async () => {
    await page.getByRole('button', { name: 'Thôi' }).click()
    await page.getByTestId('library').waitFor()
  }

  it('is read in TCVN3, and shows what was recognised', async () => {
    const { file, plan } = await fixture('commune: chữ TCVN3')
    await read(file)
    const recognised = page.locator('.recognised')
    await recognised.getByText(plan.name).waitFor()
    await recognised.getByText(plan.subject, { exact: false }).first().waitFor()
    await recognised.getByText(`Hoạt động (${plan.activities.length})`).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await leave()
    // A way back, before anything is stored.
    await page.getByText('Mở lại').click()
    await page.getByTestId('read-plan').waitFor()
    await leave()
  })

  it('has what is not sure placed by hand, step by step and back', async () => {
    const { file } = await fixture('commune: hoạt động bằng lời')
    await read(file)
    const open = page.locator('[data-testid="unsure"][data-placed="open"]')
    const before = await open.count()
    expect(before).toBeGreaterThan(2)
    await open.first().getByRole('combobox').selectOption('solutions')
    await open.nth(before - 1).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    expect(await open.count()).toBe(before)
    await page.getByTestId('place-by-guess').click()
    await page.getByText('Đã xếp hết.').waitFor()
  })

  it('goes on into the next year, card by card, with its source text kept', async () => {
    await page.getByTestId('carry-over-read').click()
    await page.getByTestId('carry-over').waitFor()
    await page.getByTestId('take-suggestions').click()
    await page.getByTestId('make-plan').click()
    await page.getByTestId('section').waitFor()
    await page.locator('.top-bar h1', { hasText: 'năm 2027' }).waitFor()
    await page.locator('[data-testid="step-link"][data-step="review"]').click()
    await page.locator('[data-testid="leftover-count"][data-count="0"]').waitFor()
    await page.getByRole('button', { name: 'Danh sách kế hoạch' }).click()
    await page.getByTestId('library').waitFor()
    await page.getByText('Đọc từ tệp “Ke hoach 2026.docx”').waitFor()
  })

  it('is offered to be read where the checker shows it', async () => {
    const { file, plan } = await fixture('department')
    await page.getByTestId('check-files').setInputFiles([file])
    await page.getByTestId('read-as-plan').click()
    await page.getByTestId('read-plan').waitFor()
    await page.locator('.recognised').getByText(plan.name).waitFor()
    await page.getByRole('button', { name: 'Mở kế hoạch này' }).click()
    await page.getByTestId('section').waitFor()
    await page.locator('[data-testid="step-link"][data-step="document"]').click()
    const kept = page.getByTestId('source-text')
    await kept.locator('summary').click()
    const before = await kept.locator('li').count()
    await kept.getByLabel('Xếp vào').first().selectOption('solutions')
    await kept
      .locator('li')
      .nth(before - 1)
      .waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await kept
      .locator('li')
      .nth(before - 1)
      .waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Danh sách kế hoạch' }).click()
    await page.getByTestId('library').waitFor()
  })

  it.skipIf(findSoffice() === undefined)('is converted from an older kind first', async () => {
    const { file, plan } = await fixture('commune: mẫu thường gặp')
    const [converted = ''] = await convertAll([file], 'odt', folder)
    await read(converted)
    await page.locator('.recognised').getByText(plan.name).waitFor()
    await leave()
  })

  it('that is none is refused in words, and nothing changes', async () => {
    const file = path.join(folder, 'hong.docx')
    await writeFile(file, 'không phải tệp Word')
    await page.getByTestId('read-file').setInputFiles([file])
    await page.getByTestId('notice').waitFor()
    await page.getByTestId('library').waitFor()
    expect(running.consoleErrors).toEqual([])
  })
})
