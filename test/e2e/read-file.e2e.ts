import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePlans } from '#shared/samples/index'
import { exportWord } from '#templates/carried-plan/export-word'
import { dropFile } from '../../build/lib/last-year-journey.mjs'
import { findSoffice } from '../../build/lib/office.mjs'
import { foreignPlans } from '../fixtures/foreign-plan-data'
import { foreignPlanFile } from '../fixtures/foreign-plans'
import { accessibilityProblems } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { convertAll } from './support/convert'
import { goToStep, toLibrary } from './support/plan-journeys'

/** Last year's plan as somebody else wrote it in Word becomes this year's. */
describe('a Word file of others', () => {
  let running: RunningApp
  let page: Page
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'khtt-read-'))
    await start()
  })
  afterAll(async () => {
    await running.discard()
    await rm(folder, { recursive: true, force: true })
  })

  /** Starts the app on this file's folders. */
  const start = async () => {
    running = await launchApp({
      userDataDir: path.join(folder, 'user-data'),
      documentsDir: path.join(folder, 'documents'),
    })
    page = running.window
    await page.getByTestId('library').waitFor()
  }

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
  const tab = (name: string) => page.getByRole('tab', { name }).click()
  const lines = (words = '') => page.getByTestId('source-line').filter({ hasText: words })
  const leave = async () => {
    await page.getByRole('button', { name: 'Thôi' }).click()
    await page.getByTestId('library').waitFor()
  }

  it('is read in TCVN3, and shows what was recognised', async () => {
    const { file, plan } = await fixture('commune: chữ TCVN3')
    await read(file)
    await tab('Đã nhận ra')
    const recognised = page.locator('.recognised')
    await recognised.getByText(plan.name, { exact: true }).waitFor()
    await recognised.getByText(plan.subject, { exact: false }).first().waitFor()
    await recognised.getByText(`Hoạt động (${plan.activities.length})`).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await leave()
  })

  it('stands in full beside what became of each line, both ways', async () => {
    const { file, plan } = await fixture('commune: hoạt động bằng lời')
    await read(file)
    // Every paragraph and row, in their order.
    const texts = await page.getByTestId('source-line').allTextContents()
    const places = [
      ...plan.purposes,
      ...plan.activities.map(({ content }) => content),
      ...plan.solutions,
      ...plan.budget.map(({ content }) => content),
      ...plan.units.flatMap(({ tasks }) => tasks),
    ].map((words) => texts.findIndex((text) => text.includes(words)))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))

    // From the file to where it went.
    await lines(plan.purposes[1]).click()
    const went = page.locator('.recognised [aria-pressed="true"]')
    await went.getByText(plan.purposes[1] ?? '').waitFor()
    // One that is not sure goes to where it can be placed; the arrow keys go on from there.
    const [first, second] = plan.activities
    await lines(first?.content).click()
    const card = page.locator('[data-testid="unsure"][data-selected="true"]')
    await card.getByText(first?.content ?? '').waitFor()
    await page.keyboard.press('Tab')
    await page.getByRole('listbox').focus()
    await page.keyboard.press('ArrowDown')
    await card.getByText(second?.content ?? '').waitFor()
    await card.getByRole('button', { name: 'Hoạt động', exact: true }).click()
    const line = lines(second?.content)
    expect(await line.getAttribute('data-fate')).toBe('placed')
    expect(await line.locator('.source-where').textContent()).toBe('Hoạt động')

    // And from what was read back to the file.
    await tab('Đã nhận ra')
    await page.locator('.recognised summary', { hasText: 'Giải pháp' }).click()
    await page
      .locator('.recognised')
      .getByText(plan.solutions[0] ?? '')
      .click()
    expect(await lines(plan.solutions[0]).getAttribute('aria-selected')).toBe('true')
    expect(await accessibilityProblems(page)).toEqual([])
    await leave()
  })

  it('is put right in whose plan it is, before going on', async () => {
    const { file } = await fixture('division: mẫu thường gặp')
    await read(file)
    const name = page.getByTestId('read-unit-name')
    await name.fill('Phòng Văn hóa - Xã hội')
    await page.getByTestId('read-unit-parent').fill('Ủy ban nhân dân phường Tân Lập')
    await page.getByTestId('read-unit-kind').selectOption('centre')
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    expect(await page.getByTestId('read-unit-kind').inputValue()).toBe('division')
    expect(await name.inputValue()).toBe('Phòng Văn hóa - Xã hội')
    await page.getByRole('button', { name: 'Mở kế hoạch này' }).click()
    await page.getByTestId('section').waitFor()
    await goToStep(page, 'unit')
    const field = (key: string) => page.locator(`[data-field="unit/${key}"]`)
    expect(await field('name').inputValue()).toBe('Phòng Văn hóa - Xã hội')
    expect(await field('parentName').inputValue()).toBe('Ủy ban nhân dân phường Tân Lập')
    expect(await field('kind').inputValue()).toBe('division')
    await toLibrary(page)
  })

  it('is a way to begin in the dialog of a new plan', async () => {
    const { file, plan } = await fixture('department: mẫu thường gặp')
    await page.getByTestId('new-plan').click()
    await page.getByRole('button', { name: 'Từ tệp Word năm trước…' }).waitFor()
    await page.getByTestId('new-from-word').setInputFiles([file])
    await page.getByTestId('read-plan').waitFor()
    expect(await page.getByTestId('read-unit-name').inputValue()).toBe(plan.name)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await leave()
  })

  it('has what is not sure placed by hand, step by step and back', async () => {
    const { file } = await fixture('commune: hoạt động bằng lời')
    await read(file)
    const open = page.locator('[data-testid="unsure"][data-placed="open"]')
    const before = await open.count()
    expect(before).toBeGreaterThan(1)
    await open.first().getByRole('combobox').selectOption('solutions')
    await open.nth(before - 1).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await open.nth(before - 1).waitFor()
    await page.getByTestId('place-by-guess').click()
    await page.getByText('Đã xếp hết.').waitFor()
    // Left before anything is stored, it can be come back to as it was.
    await leave()
    await page.getByText('Mở lại').click()
    await page.getByText('Đã xếp hết.').waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await open.nth(before - 1).waitFor()
    await page.getByRole('button', { name: 'Làm lại' }).click()
    await page.getByText('Đã xếp hết.').waitFor()
  })

  it('keeps what was placed when the window closes, for the next time the file is read', async () => {
    await running.discard()
    await start()
    const { file } = await fixture('commune: hoạt động bằng lời')
    await read(file)
    await page.getByTestId('notice').getByText('Tiếp tục từ chỗ đã xếp lần trước.').waitFor()
    await page.getByText('Đã xếp hết.').waitFor()
  })

  it('gives way to another that is read while it is on screen, and keeps its own work', async () => {
    const { file, plan } = await fixture('department: mẫu thường gặp')
    await dropFile(page, { name: 'Ke hoach So.docx', bytes: await readFile(file) })
    await page.getByTestId('read-as-plan').click()
    await page.locator(`[data-testid="read-unit-name"][value="${plan.name}"]`).waitFor()
    await leave()
    const first = await fixture('commune: hoạt động bằng lời')
    await read(first.file)
    expect(await page.getByTestId('read-unit-name').inputValue()).toBe(first.plan.name)
    await page.getByText('Đã xếp hết.').waitFor()
  })

  it('goes on into the next year, card by card, with its source text kept', async () => {
    await page.getByTestId('carry-over-read').click()
    await page.getByTestId('carry-over').waitFor()
    await page.getByTestId('take-suggestions').click()
    await page.getByTestId('make-plan').click()
    await page.getByTestId('section').waitFor()
    await page.locator('.top-bar h1', { hasText: 'năm 2027' }).waitFor()
    await goToStep(page, 'review')
    await page.locator('[data-testid="leftover-count"][data-count="0"]').waitFor()
    await toLibrary(page)
    await page.getByText('Đọc từ tệp “Ke hoach 2026.docx”').first().waitFor()
  })

  it('is offered to be read where the checker shows it', async () => {
    const { file, plan } = await fixture('department')
    await page.getByTestId('check-files').setInputFiles([file])
    await page.getByTestId('read-as-plan').click()
    await page.getByTestId('read-plan').waitFor()
    await tab('Đã nhận ra')
    await page.locator('.recognised').getByText(plan.name, { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Mở kế hoạch này' }).click()
    await page.getByTestId('section').waitFor()
    await goToStep(page, 'document')
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
    await toLibrary(page)
  })

  it.skipIf(findSoffice() === undefined)('is converted from an older kind first', async () => {
    const { file, plan } = await fixture('commune: mẫu thường gặp')
    const [converted = ''] = await convertAll([file], 'odt', folder)
    await read(converted)
    await tab('Đã nhận ra')
    await page.locator('.recognised').getByText(plan.name, { exact: true }).waitFor()
    await leave()
  })

  it('of ours whose plan was forged is offered to be read as one of others', async () => {
    const [sample] = samplePlans
    if (!sample) throw new Error('There is no sample plan')
    const ours = unzipSync(await exportWord(sample.read(), 'plan'))
    const part = 'customXml/item1.xml'
    const carried = strFromU8(ours[part] ?? new Uint8Array())
    const forged = carried.replace('"year":2027', '"year":2030')
    expect(forged).not.toBe(carried)
    const file = path.join(folder, 'gia-mao.docx')
    await writeFile(file, zipSync({ ...ours, [part]: strToU8(forged) }))
    await page.getByTestId('check-files').setInputFiles([file])
    const damaged = page.getByTestId('carried-damaged')
    await damaged.getByText('đã hỏng hoặc bị sửa ngoài ứng dụng').waitFor()
    await damaged.getByRole('button', { name: 'Đọc thành kế hoạch' }).click()
    await page.getByTestId('read-plan').waitFor()
    expect(await page.getByTestId('read-unit-name').inputValue()).toBe(sample.read().unit.name)
    expect(await page.getByLabel('Kế hoạch của năm').inputValue()).toBe('2027')
    await leave()
    // Chosen to start from, it is read at once, and why is said.
    await read(file)
    await page.getByTestId('notice').getByText('được đọc từ phần chữ của tệp').waitFor()
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
