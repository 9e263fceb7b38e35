import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from './support/app'
import { fieldOf, goToStep, openSample, stepIds } from './support/plan-journeys'

/** The guide as an officer uses it: every step, the grid, undo, the Word file. */
describe('guide', () => {
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await openSample(page)
  })
  afterAll(async () => running.discard())

  const saved = () => page.locator('[data-testid="save-badge"][data-state="saved"]').waitFor()

  it('opens every step of the sample', async () => {
    const ids = await stepIds(page)
    expect(ids.length).toBeGreaterThanOrEqual(14)
    for (const id of ids) {
      await goToStep(page, id)
      expect(await page.getByTestId('section').getByRole('heading', { level: 2 }).count()).toBe(1)
    }
  })

  it('undoes and redoes across steps with the keyboard', async () => {
    await goToStep(page, 'document')
    const subject = fieldOf(page, 'document/subject')
    const before = await subject.inputValue()
    await subject.fill('Truyền thông chính sách thử')
    await goToStep(page, 'unit')
    await page.keyboard.press('Control+z')
    await goToStep(page, 'document')
    expect(await subject.inputValue()).toBe(before)
    await page.keyboard.press('Control+y')
    expect(await subject.inputValue()).toBe('Truyền thông chính sách thử')
    await page.keyboard.press('Control+z')
    expect(await subject.inputValue()).toBe(before)
  })

  it('loses no letter to an input method that types by backspace and insert', async () => {
    await goToStep(page, 'document')
    const subject = fieldOf(page, 'document/subject')
    await subject.fill('')
    const typing = await page.context().newCDPSession(page)
    const insert = (text: string) => typing.send('Input.insertText', { text })
    for (const letter of 'Truye') await insert(letter)
    await page.keyboard.press('Backspace')
    await insert('ê')
    await page.keyboard.press('Backspace')
    await insert('ề')
    for (const letter of 'n thong') await insert(letter)
    for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace')
    await insert('ông')
    expect(await subject.inputValue()).toBe('Truyền thông')
    await page.keyboard.press('Control+z')
    await saved()
  })

  it('keeps a date that cannot be read as it was typed', async () => {
    await goToStep(page, 'document')
    await fieldOf(page, 'document/date').fill('sau Tết')
    await goToStep(page, 'unit')
    await goToStep(page, 'document')
    expect(await fieldOf(page, 'document/date').inputValue()).toBe('sau Tết')
    await fieldOf(page, 'document/date').fill('5/1/2027')
    await goToStep(page, 'unit')
    await goToStep(page, 'document')
    expect(await fieldOf(page, 'document/date').inputValue()).toBe('05/01/2027')
    await fieldOf(page, 'document/date').fill('')
  })

  it('edits a grid by keyboard alone', async () => {
    await goToStep(page, 'activities')
    await page.getByTestId('add-row').focus()
    await page.keyboard.press('Enter')
    const cell = page.locator('.grid-cell[data-active="true"]')
    await cell.waitFor()
    await page.keyboard.type('Tọa đàm về chính sách mới')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('quý II')
    await page.keyboard.press('Enter')
    const row = page.locator('.grid-row', { hasText: 'Tọa đàm về chính sách mới' })
    expect(await row.innerText()).toContain('Quý II')
    // Enter in the last row began a new one; nothing is wanted in it.
    await page.keyboard.press('Control+z')
    await saved()
  })

  it('takes rows pasted from a spreadsheet, and gives them back as one undo step', async () => {
    await goToStep(page, 'budget')
    const rows = () => page.locator('[aria-label="Bảng dòng chi"]').getAttribute('aria-rowcount')
    const before = await rows()
    await page.getByTestId('add-row').click()
    await page.locator('.grid-cell[data-active="true"]:focus').waitFor()
    await running.app.evaluate(({ clipboard }) =>
      clipboard.writeText(
        'In tờ gấp\tTài liệu\ttờ\t1.000\t2.500\nThuê loa\tHội nghị\tbuổi\t2\t500k\n',
      ),
    )
    await page.keyboard.press('Control+v')
    expect(Number(await rows())).toBe(Number(before) + 2)
    const texts = await page.locator('.grid-row').allInnerTexts()
    expect(texts.some((text) => text.includes('In tờ gấp') && text.includes('2.500.000'))).toBe(
      true,
    )
    await page.keyboard.press('Control+z')
    expect(Number(await rows())).toBe(Number(before) + 1)
    await page.keyboard.press('Control+z')
    expect(await rows()).toBe(before)
  })

  it('copies cells the way a spreadsheet takes them', async () => {
    await goToStep(page, 'unit')
    await goToStep(page, 'budget')
    await page.locator('.grid-cell[data-row="0"][data-column="0"]').click()
    const content = await page.locator('.grid-cell[data-row="0"][data-column="0"]').innerText()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Control+c')
    const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied.split('\t')[0]).toBe(content)
    expect(copied.trim().split('\t')).toHaveLength(2)
  })

  it('goes from cell to cell by Tab and on to a new row', async () => {
    await goToStep(page, 'objectives')
    const rows = () => page.locator('[aria-label="Bảng mục tiêu"]').getAttribute('aria-rowcount')
    const before = Number(await rows())
    await page.getByTestId('add-row').click()
    await page.locator('.grid-cell[data-active="true"]:focus').waitFor()
    for (const text of ['Mọi thôn có tổ truyền thông', '', 'Số thôn có tổ', '3/12', '12/12']) {
      if (text !== '') await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
    await page.locator(`[aria-label="Bảng mục tiêu"][aria-rowcount="${before + 2}"]`).waitFor()
    const texts = await page.locator('.grid-row').allInnerTexts()
    const typed = texts.find((text) => text.includes('Mọi thôn có tổ truyền thông')) ?? ''
    for (const text of ['Số thôn có tổ', '3/12', '12/12']) expect(typed).toContain(text)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    expect(await page.getByTestId('add-row').evaluate((e) => e === document.activeElement)).toBe(
      true,
    )
    for (let i = 0; i < 6; i++) await page.keyboard.press('Control+z')
    expect(Number(await rows())).toBe(before)
  })

  it('offers to undo only what it speaks of', async () => {
    await goToStep(page, 'legal-bases')
    await page.locator('.grid-cell[data-row="0"][data-column="0"]').click()
    await page.getByRole('button', { name: 'Xóa căn cứ đang chọn' }).click()
    await page.getByText('Đã xóa 1 căn cứ.').waitFor()
    await page.keyboard.press('Control+z')
    expect(await page.getByText('Đã xóa 1 căn cứ.').count()).toBe(0)
  })

  it('marks what it could not read, and leads to it', async () => {
    await goToStep(page, 'unit')
    await goToStep(page, 'budget')
    await page.locator('.grid-cell[data-row="0"][data-column="4"]').click()
    await page.keyboard.type('mười triệu')
    await page.keyboard.press('Enter')
    expect(
      await page.locator('.grid-cell[data-row="0"][data-column="4"]').getAttribute('data-unread'),
    ).toBe('true')
    await goToStep(page, 'review')
    await page
      .getByRole('listitem')
      .filter({ hasText: 'chưa đọc được đơn giá “mười triệu”' })
      .getByRole('button')
      .click()
    const focused = page.locator('[data-field$="/unitPrice"]:focus')
    await focused.waitFor()
    expect(await focused.inputValue()).toBe('mười triệu')
    await page.keyboard.press('Control+z')
  })

  it('exports a Word file that carries the title', async () => {
    await page.getByTestId('export-word').click()
    await page.getByTestId('export-done').waitFor()
    const [name] = await readdir(running.dirs.exports)
    expect(name).toMatch(/\.docx$/)
    const parts = unzipSync(await readFile(path.join(running.dirs.exports, name ?? '')))
    const text = new TextDecoder().decode(parts['word/document.xml'])
    expect(text).toContain('KẾ HOẠCH')
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  })

  it('made no network request and wrote no error to the console', async () => {
    expect(running.consoleErrors).toEqual([])
    await running.close()
    expect(running.pageRequests().filter((url) => !/^(app|blob|data|devtools):/.test(url))).toEqual(
      [],
    )
    expect(await running.networkRequests()).toEqual([])
  })
})
