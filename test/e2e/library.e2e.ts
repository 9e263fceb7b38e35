import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityProblems } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { chooseForPlan, toLibrary } from './support/plan-journeys'

/** The list of plans as an officer uses it, from the first start on; the tests follow each other. */
describe('library', () => {
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await page.getByTestId('library').waitFor()
  })
  afterAll(async () => running.discard())

  const rows = () => page.getByTestId('plan-row')
  const names = async () => [...(await page.getByTestId('open-plan').allInnerTexts())].sort()
  const notice = () => page.locator('.notice')
  /** The file the next "open" dialog gives. */
  const choosesFile = (file: string) =>
    running.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    }, file)
  const openFile = () => page.getByRole('button', { name: 'Mở tệp kế hoạch' }).click()

  it('makes a plan with the keyboard alone; Esc makes none', async () => {
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByTestId('new-plan').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await rows().count()).toBe(0)
    // The focus is back where it was.
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByTestId('section').waitFor()
    await toLibrary(page)
    await rows().first().waitFor()
  })

  it('duplicates and renames', async () => {
    await chooseForPlan(page, 0, 'Nhân bản')
    await rows().nth(1).waitFor()
    await chooseForPlan(page, 0, 'Đổi tên…')
    await page.getByLabel('Trích yếu của văn bản').fill('Phổ biến Luật Đất đai')
    await page.keyboard.press('Enter')
    await expect.poll(names).toContain('Phổ biến Luật Đất đai')
    await expect.poll(() => rows().count()).toBe(2)
  })

  it('finds without diacritics', async () => {
    await page.getByTestId('library-search').fill('dat dai')
    await expect.poll(names).toEqual(['Phổ biến Luật Đất đai'])
    await page.getByTestId('library-search').fill('')
    await expect.poll(() => rows().count()).toBe(2)
  })

  it('takes a plan out of the list and gives it back', async () => {
    await page.getByTestId('library-search').fill('dat dai')
    await chooseForPlan(page, 0, 'Chuyển vào thùng rác')
    await notice().getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(names).toEqual(['Phổ biến Luật Đất đai'])
    await chooseForPlan(page, 0, 'Chuyển vào thùng rác')
    await page.getByTestId('view-trash').click()
    const inTrash = page.getByTestId('trash-row')
    expect(await inTrash.innerText()).toMatch(/Xóa hẳn được từ/)
    expect(await inTrash.getByRole('button', { name: /^Xóa hẳn/ }).count()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
    await inTrash.getByRole('button', { name: /^Khôi phục/ }).click()
    await page.getByTestId('view-plans').click()
    await expect.poll(() => rows().count()).toBe(2)
  })

  it('exports a plan file and asks before it takes the same plan back', async () => {
    await chooseForPlan(page, 0, 'Xuất tệp kế hoạch…')
    await notice()
      .getByText(/Đã lưu tệp/)
      .waitFor()
    const [name] = await readdir(running.dirs.exports)
    await choosesFile(path.join(running.dirs.exports, name ?? ''))
    await openFile()
    const question = page.getByRole('dialog', { name: 'Kế hoạch này đã có' })
    await question.waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    await expect.poll(() => rows().count()).toBe(2)

    await openFile()
    await question.getByRole('button', { name: 'Giữ cả hai' }).click()
    await page.getByTestId('section').waitFor()
    await toLibrary(page)
    await expect.poll(() => rows().count()).toBe(3)

    const exported = path.join(running.dirs.exports, name ?? '')
    const text = await readFile(exported, 'utf8')
    await writeFile(exported, text.replace(/"subject": ".*"/, '"subject": "Bản sửa ở máy khác"'))
    await openFile()
    await question.getByRole('button', { name: 'Thay bản hiện có' }).click()
    await page.getByTestId('section').waitFor()
    await toLibrary(page)
    await expect.poll(() => rows().count()).toBe(3)
    await chooseForPlan(page, 0, 'Các bản lưu trước…')
    const history = page.getByRole('dialog')
    await history.getByText(/Trước khi thay bằng tệp/).waitFor()
    // Kept under a name, told apart, and one section brought back.
    await history.getByLabel(/Đặt tên để giữ/).fill('Bản trình lần 1')
    await page.keyboard.press('Enter')
    await history.getByText('Bản trình lần 1').waitFor()
    await history.getByTestId('snapshot-summary').nth(1).waitFor()
    expect(await history.getByTestId('snapshot-summary').allInnerTexts()).toEqual([
      'Sau đó không đổi gì.',
      expect.stringMatching(/^Sau đó: sửa văn bản: trích yếu/),
    ])
    await history
      .getByRole('button', { name: /^So sánh/ })
      .last()
      .click()
    await history.locator('[data-section="document"]').getByText('Trích yếu').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await history.getByRole('button', { name: 'Lấy lại phần này' }).click()
    await history.getByText('Hai bản giống nhau').waitFor()
    await history.getByRole('button', { name: 'Về danh sách' }).click()
    await history.getByText(/Trước khi lấy lại phần Văn bản/).waitFor()
    await history
      .getByRole('button', { name: /^Quay lại bản/ })
      .first()
      .click()
    await notice()
      .getByText(/Đã quay lại bản/)
      .waitFor()
  })

  it('says where a plan file cannot be read, and leaves the library alone', async () => {
    const [name] = await readdir(running.dirs.exports)
    const text = await readFile(path.join(running.dirs.exports, name ?? ''), 'utf8')
    const broken = path.join(running.dirs.exports, 'hong.khtt.json')
    await writeFile(broken, text.replace(/"year": \d+/, '"year": "năm sau"'))
    await choosesFile(broken)
    await openFile()
    const refusal = page.getByRole('dialog', { name: /Chưa mở được tệp/ })
    expect(await refusal.innerText()).toMatch(/Văn bản, Năm kế hoạch/)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => rows().count()).toBe(3)
  })

  it('restores a mirror beside the plan that is there', async () => {
    await page.getByTestId('to-restore').click()
    await page.getByTestId('mirror-group').first().waitFor()
    await page.getByTestId('restore-mirror').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByTestId('restore-mirror').click()
    await page.getByTestId('library').waitFor()
    await expect.poll(() => rows().count()).toBe(4)
    expect(await page.getByText(/^Khôi phục từ bản sao lúc/).count()).toBe(1)
  })

  it('fits a small screen at 150 % and passes axe in the dark', async () => {
    await running.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()
        .find((one) => one.isVisible())
        ?.webContents.setZoomFactor(1.5)
    })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor()
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(1.5)
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    expect(await overflow()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByTestId('to-restore').click()
    await page.getByTestId('restore-mirror').waitFor()
    expect(await overflow()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('wrote no error to the console', () => {
    expect(running.consoleErrors).toEqual([])
  })
})
