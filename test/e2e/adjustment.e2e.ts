import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '#templates/inspect/inspect'
import { accessibilityProblems } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { fieldOf, goToStep, openSample } from './support/plan-journeys'

/** A plan is issued, changed mid-year, and adjusted by a paper of its own; the tests follow each other. */
describe('an issued plan', () => {
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await openSample(page)
  })
  afterAll(async () => running.discard())
  const panel = () => page.getByTestId('issued-version')
  const marked = (status: 'issued' | 'none') =>
    page.locator(`[data-testid="issued-version"][data-status="${status}"]`).waitFor()
  const notice = () => page.locator('.notice')

  it('asks for number and date, and says what is wrong with them', async () => {
    await goToStep(page, 'document')
    await marked('none')
    await page.getByTestId('mark-issued').click()
    await panel().getByText('Chưa có số của văn bản đã ban hành.').waitFor()
    await panel().getByLabel('Số đã cấp').fill('5')
    await panel().getByLabel('Ngày ký').fill('ngày nào đó')
    await page.getByTestId('mark-issued').click()
    await panel().getByText('Chưa đọc được ngày “ngày nào đó”.').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('is marked, with what it said kept beside it; the mark can be undone', async () => {
    await panel().getByLabel('Ngày ký').fill('5/1/2027')
    await page.getByTestId('mark-issued').click()
    await panel().getByText('Đã ban hành: Kế hoạch số 05/KH-UBND, ngày 05/01/2027.').waitFor()
    await panel().getByText('Nội dung chưa có gì khác bản đã ban hành.').waitFor()
    expect(await fieldOf(page, 'document/number').inputValue()).toBe('5')
    await notice().getByRole('button', { name: 'Hoàn tác' }).click()
    await marked('none')
    await page.keyboard.press('Control+y')
    await marked('issued')
    await page.getByTestId('unmark-issued').click()
    await marked('none')
    await notice().getByRole('button', { name: 'Hoàn tác' }).click()
    await marked('issued')
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('tells what changed since in a line', async () => {
    await goToStep(page, 'purpose')
    const purposes = fieldOf(page, 'purpose/purposes')
    await purposes.fill(`${await purposes.inputValue()}\nPhục vụ bầu cử trưởng thôn tháng 9.`)
    await goToStep(page, 'budget')
    await page.locator('[data-section="fundingStatement"]').click()
    await page
      .getByTestId('section')
      .getByRole('textbox')
      .first()
      .fill('Nguồn kinh phí được bổ sung từ ngân sách tỉnh.')
    await goToStep(page, 'document')
    await panel()
      .getByText(/Từ đó đến nay: .*mục đích/)
      .waitFor()
  })

  it('is adjusted by a paper that has only that, and a number of its own', async () => {
    await page.getByTestId('to-adjustment').click()
    await page.locator('[data-testid="section"][data-step="companions"]').waitFor()
    expect(await page.getByTestId('paper-choice').inputValue()).toBe('adjustment')
    await page.getByTestId('write-reasons').click()
    expect(await fieldOf(page, 'companions/adjustment/reasons').inputValue()).toContain(
      'Trong quá trình thực hiện Kế hoạch truyền thông chính sách năm 2027 (Kế hoạch số 05/KH-UBND',
    )
    await fieldOf(page, 'companions/adjustment/number').fill('45')
    await fieldOf(page, 'companions/adjustment/date').fill('15/7/2027')
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByTestId('export-word').click()
    await page.getByTestId('export-done').waitFor()
    const bytes = await readFile(
      path.join(
        running.dirs.exports,
        'Ke-hoach-dieu-chinh-bo-sung-truyen-thong-2027-UBND-xa-An-Binh.docx',
      ),
    )
    const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    expect(text).toContain('Bổ sung mục đích: “Phục vụ bầu cử trưởng thôn tháng 9”.')
    expect(text).toContain('Nguồn kinh phí được bổ sung từ ngân sách tỉnh')
    expect(text).toContain('tiếp tục thực hiện theo Kế hoạch số 05/KH-UBND')
    expect(text).not.toContain('hội nghị đối thoại')
    const inspection = inspect(bytes, { today: '2027-07-15' })
    expect(inspection.status === 'inspected' && inspection.findings).toEqual([])
    // The data of the plan goes out with the plan alone.
    expect(Object.keys(unzipSync(bytes)).some((name) => name.startsWith('customXml'))).toBe(false)
  })

  it('leads from the paper to the field', async () => {
    const link = page.locator('.preview-link[aria-label*="Phục vụ bầu cử"]')
    await link.waitFor()
    await link.click()
    await page.locator('[data-testid="section"][data-step="purpose"]').waitFor()
  })

  it('goes into the set of papers', async () => {
    await page.getByTestId('export-more').click()
    await page.getByRole('menuitem', { name: /Trọn bộ/ }).click()
    await page.getByTestId('set-adjustment').check()
    await page.getByTestId('export-set').click()
    await page.getByTestId('set-done').waitFor()
    const folders = await readdir(running.dirs.exports, { withFileTypes: true })
    const folder = folders.find((entry) => entry.isDirectory())?.name ?? ''
    const files = await readdir(path.join(running.dirs.exports, folder))
    expect(files.some((name) => /^\d\d-Ke-hoach-dieu-chinh-bo-sung/.test(name))).toBe(true)
  })

  it('has its history inside the editor: what was issued, told apart, one section brought back', async () => {
    await page.getByTestId('to-history').click()
    const history = page.getByRole('dialog')
    await history.getByTestId('issued-state').waitFor()
    // Kept under its name when it was marked.
    await history.locator('li', { hasText: 'Bản đã ban hành' }).nth(1).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await history.getByRole('button', { name: 'So sánh: bản đã ban hành' }).click()
    const purpose = history.locator('[data-section="purpose"]')
    await purpose.getByText('Phục vụ bầu cử trưởng thôn').waitFor()
    expect(await history.locator('[data-section="issuedVersion"]').count()).toBe(0)
    await purpose.getByRole('button', { name: 'Lấy lại phần này' }).click()
    await purpose.waitFor({ state: 'detached' })
    await history.getByRole('button', { name: 'Đóng' }).click()
    await goToStep(page, 'purpose')
    expect(await fieldOf(page, 'purpose/purposes').inputValue()).not.toContain('Phục vụ bầu cử')
    await page.keyboard.press('Control+z')
    expect(await fieldOf(page, 'purpose/purposes').inputValue()).toContain('Phục vụ bầu cử')
  })

  it('goes back whole to what was kept, as a change that can be undone', async () => {
    await page.getByTestId('to-history').click()
    const history = page.getByRole('dialog')
    await history
      .locator('li', { hasText: 'Bản đã ban hành' })
      .nth(1)
      .getByRole('button', { name: /^Quay lại bản/ })
      .click()
    await notice()
      .getByText(/Đã quay lại bản/)
      .waitFor()
    await goToStep(page, 'document')
    await panel().getByText('Nội dung chưa có gì khác bản đã ban hành.').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByTestId('to-adjustment').waitFor()
  })

  it('starts anew once the adjustment is issued', async () => {
    await page.getByTestId('mark-adjustment').click()
    await panel().getByText('Nội dung chưa có gì khác bản đã ban hành.').waitFor()
    await goToStep(page, 'companions')
    await page.locator('[data-section="companions/adjustment"]').click()
    expect(await fieldOf(page, 'companions/adjustment/number').inputValue()).toBe('')
    await page.getByText('Kế hoạch chưa có nội dung nào khác bản đã ban hành.').first().waitFor()
  })

  it('complained of nothing', () => {
    expect(running.consoleErrors).toEqual([])
  })
})
