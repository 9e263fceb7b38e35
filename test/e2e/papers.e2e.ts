import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '#templates/inspect/inspect'
import { launchApp, type RunningApp } from './support/app'
import { fieldOf, goToStep, openSample, toLibrary } from './support/plan-journeys'

/** The papers that travel with the plan: written, looked at, checked and taken out. */
describe('companion papers', () => {
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await openSample(page)
  })
  afterAll(async () => running.discard())
  const choose = async (entry: RegExp) => {
    await page.getByTestId('export-more').click()
    await page.getByRole('menuitem', { name: entry }).click()
  }

  it('shows the paper whose tab is open, and the plan again elsewhere', async () => {
    await goToStep(page, 'companions')
    const shown = page.getByTestId('paper-choice')
    expect(await shown.inputValue()).toBe('submission')
    await page.locator('[data-section="companions/invitation"]').click()
    expect(await shown.inputValue()).toBe('invitation')
    await goToStep(page, 'purpose')
    expect(await shown.inputValue()).toBe('plan')
  })

  it('exports what is shown', async () => {
    await goToStep(page, 'companions')
    await page.locator('[data-section="companions/dispatch"]').click()
    await fieldOf(page, 'companions/dispatch/subject').fill('gửi kế hoạch để thực hiện')
    await page.getByTestId('export-word').click()
    await page.getByTestId('export-done').waitFor()
    const bytes = await readFile(
      path.join(running.dirs.exports, 'Cong-van-ke-hoach-truyen-thong-2027-UBND-xa-An-Binh.docx'),
    )
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain(
      'V/v gửi kế hoạch',
    )
  })

  it('puts the whole set into one folder, every official paper without a fault', async () => {
    await choose(/Trọn bộ/)
    await page.getByTestId('set-decision').check()
    // The sample's plan is issued by itself: a decision beside it would promulgate it once more.
    const warnings = page.getByTestId('set-warnings')
    await warnings.getByRole('button', { name: /ban hành kèm theo/ }).click()
    await warnings.waitFor({ state: 'detached' })
    await page.getByTestId('export-set').click()
    await page.getByTestId('set-done').waitFor()
    const folders = await readdir(running.dirs.exports, { withFileTypes: true })
    const folder = folders.find((entry) => entry.isDirectory())
    expect(folder?.name).toBe('Trinh-ky-2027-UBND-xa-An-Binh')
    const inFolder = path.join(running.dirs.exports, folder?.name ?? '')
    const files = (await readdir(inFolder)).sort()
    expect(files).toHaveLength(9)
    expect(files[0]).toMatch(/^01-To-trinh/)
    for (const file of files.filter((name) => !/Tom-tat|Lich-/.test(name))) {
      const inspection = inspect(await readFile(path.join(inFolder, file)), { today: '2027-01-05' })
      expect(inspection.status === 'inspected' && inspection.findings, file).toEqual([])
    }
    // The sample's plan is issued by itself again.
    await page.keyboard.press('Control+z')
    await choose(/Trọn bộ/)
    await warnings.waitFor()
    await page.keyboard.press('Escape')
  })

  it('writes a letter with the papers attached, and keeps one that was closed', async () => {
    await choose(/Soạn thư/)
    await page.getByTestId('mail-to').fill('vanthu@tinh.gov.vn\n"Phòng VH, xã" <b@c.vn>')
    await page.keyboard.press('Escape')
    await choose(/Soạn thư/)
    expect(await page.getByTestId('mail-to').inputValue()).toMatch(/^vanthu@tinh\.gov\.vn\n/)
    await page.getByTestId('save-mail').click()
    await page.getByTestId('mail-done').waitFor()
    const mails = (await readdir(running.dirs.exports)).filter((name) => name.endsWith('.eml'))
    expect(mails).toHaveLength(1)
    const text = await readFile(path.join(running.dirs.exports, mails[0] ?? ''), 'utf8')
    expect(text).toMatch(/^X-Unsent: 1$/m)
    const mail = await new PostalMime().parse(text)
    expect(mail.to).toEqual([
      { name: '', address: 'vanthu@tinh.gov.vn' },
      { name: 'Phòng VH, xã', address: 'b@c.vn' },
    ])
    expect(text).toMatch(/filename=.*\.pdf/)
  })

  it('lets a letter kept from one paper follow the paper it is opened on', async () => {
    const subject = page.getByLabel('Tiêu đề')
    const body = page.getByRole('textbox', { name: 'Nội dung', exact: true })
    await goToStep(page, 'purpose')
    await choose(/Soạn thư/)
    await page.getByTestId('mail-to').fill('vanthu@tinh.gov.vn')
    expect(await subject.inputValue()).toMatch(/^V\/v gửi Kế hoạch/)
    await page.keyboard.press('Escape')
    await goToStep(page, 'companions')
    await page.locator('[data-section="companions/submission"]').click()
    await choose(/Soạn thư/)
    expect(await page.getByTestId('mail-to').inputValue()).toBe('vanthu@tinh.gov.vn')
    expect(await subject.inputValue()).toMatch(/^V\/v gửi Tờ trình/)
    await page.getByLabel('Kế hoạch (Word)', { exact: true }).check()
    expect(await body.inputValue()).toMatch(
      /kèm thư này các văn bản sau.*\n- Kế hoạch.*;\n- Tờ trình.*\.\n/,
    )
    await subject.fill('Gửi anh Minh')
    await page.getByLabel('Kế hoạch (Word)', { exact: true }).uncheck()
    expect(await subject.inputValue()).toBe('Gửi anh Minh')
    expect(await body.inputValue()).toMatch(/gửi kèm thư này Tờ trình/)
  })

  it('opens a short letter, the papers beside it in their folder', async () => {
    await running.app.evaluate(({ shell }) => {
      const opened: string[] = []
      Reflect.set(globalThis, 'openedOutside', opened)
      shell.openPath = (file) => Promise.resolve(opened.push(file)).then(() => '')
      shell.openExternal = (url) => Promise.resolve(opened.push(url)).then(() => undefined)
    })
    await page.getByTestId('short-mail').click()
    await page.getByTestId('short-mail-done').waitFor()
    const opened = await running.app.evaluate(() =>
      [Reflect.get(globalThis, 'openedOutside')].flat().map(String),
    )
    const [folder = '', letter = ''] = opened
    expect(opened).toHaveLength(2)
    expect(await readdir(folder)).toEqual([
      'To-trinh-ke-hoach-truyen-thong-2027-UBND-xa-An-Binh.pdf',
    ])
    const url = new URL(letter)
    expect(url.pathname).toBe('vanthu@tinh.gov.vn')
    expect(url.searchParams.get('subject')).toBe('Gửi anh Minh')
    expect(url.searchParams.get('body')).toMatch(/gửi kèm thư này Tờ trình.*\r\n\r\nTrân trọng/s)
  })

  it('copies a paper as formatted text', async () => {
    await choose(/Chép toàn văn/)
    await page.getByText('Đã chép toàn văn').waitFor()
    const copied = await running.app.evaluate(async ({ clipboard }) => {
      const text = await clipboard.readText()
      // The older runtime reads one kind at a time.
      const readHtml: unknown = Reflect.get(clipboard, 'readHTML')
      if (typeof readHtml === 'function') {
        return { text, html: String(Reflect.apply(readHtml, clipboard, [])) }
      }
      const [item] = await clipboard.read()
      return { text, html: (await (await item?.getType('text/html'))?.text()) ?? '' }
    })
    expect(copied.text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(copied.html).toContain('<b>')
  })

  it('finds a fault of the plan’s paper and leads to its field', async () => {
    await goToStep(page, 'unit')
    await fieldOf(page, 'unit/recipients').fill('Như trên\nUBND tỉnh')
    await goToStep(page, 'review')
    await page.getByTestId('check-papers').click()
    const finding = page.getByTestId('check-plan').locator('.finding').first()
    await finding.waitFor()
    await finding.getByRole('button', { name: 'Đến chỗ đó' }).click()
    await page.locator('[data-testid="section"][data-step="unit"]').waitFor()
    await page.keyboard.press('Control+z')
  })

  it('checks any Word file without changing it', async () => {
    const exported = (await readdir(running.dirs.exports)).find((name) =>
      /^Cong-van.*docx$/.test(name),
    )
    const good = unzipSync(await readFile(path.join(running.dirs.exports, exported ?? '')))
    const broken = strFromU8(good['word/document.xml'] ?? new Uint8Array()).replace(
      'Độc lập - Tự do - Hạnh phúc',
      'Độc lập – Tự do – Hạnh phúc',
    )
    const file = path.join(running.dirs.documents, 'cong-van-sai.docx')
    await writeFile(file, zipSync({ ...good, 'word/document.xml': strToU8(broken) }))
    const hostile = path.join(running.dirs.documents, 'khong-phai-word.docx')
    await writeFile(hostile, 'không phải tệp Word')
    const before = await readFile(file)
    await toLibrary(page)
    await page.getByTestId('check-files').setInputFiles([file, hostile])
    const reports = page.getByTestId('file-check')
    await reports.first().locator('[data-rule="motto.text"]').waitFor()
    await page.getByText('Đây không phải tệp Word').waitFor()
    expect(await reports.count()).toBe(2)
    expect(Buffer.compare(before, await readFile(file))).toBe(0)
  })

  it('mends a copy of it, step by step and back, and saves it beside the original', async () => {
    const file = path.join(running.dirs.documents, 'cong-van-sai.docx')
    const before = await readFile(file)
    const report = page.getByTestId('file-check').first()
    const findings = report.getByTestId('findings')
    await report.locator('[data-rule="motto.text"]').getByText('Sửa giúp').click()
    await report.getByText('Bản đã sửa chưa lưu').waitFor()
    expect(await findings.getAttribute('data-count')).toBe('0')
    await report.getByRole('button', { name: 'Hoàn tác' }).click()
    await report.locator('[data-rule="motto.text"]').waitFor()
    await report.getByRole('button', { name: /Sửa 1 chỗ/ }).click()
    await report.getByText('Bản đã sửa chưa lưu').waitFor()
    // Closing loses nothing: the mended copy can be had back.
    await page.getByRole('button', { name: 'Đóng' }).click()
    await page.getByRole('button', { name: 'Mở lại' }).click()
    await report.getByRole('button', { name: 'Lưu bản đã sửa' }).click()
    await report.getByText('Bản đã sửa đã lưu').waitFor()
    const mended = unzipSync(
      await readFile(path.join(running.dirs.exports, 'cong-van-sai - da sua.docx')),
    )
    expect(strFromU8(mended['word/document.xml'] ?? new Uint8Array())).toContain(
      'Độc lập - Tự do - Hạnh phúc',
    )
    expect(Buffer.compare(before, await readFile(file))).toBe(0)
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click()
  })

  it('complained of nothing', () => {
    expect(running.consoleErrors).toEqual([])
  })
})
