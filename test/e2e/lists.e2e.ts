import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemsInLightAndDark } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { goToStep, openSample } from './support/plan-journeys'

/** The unit's own lists: changed, handed on in a file, taken in again, and used by a plan. */
describe('the lists of the unit', () => {
  let running: RunningApp
  let page: Page
  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.getByTestId('library').waitFor()
    await page.getByTestId('to-lists').click()
    await page.getByTestId('lists-screen').waitFor()
  })
  afterAll(async () => running.discard())

  const openList = async (kind: string, name: string) => {
    await page.locator(`.lists-nav [data-list="${kind}"]`).click()
    await page.locator('.lists-main h2', { hasText: name }).waitFor()
  }

  it('pass axe, each in the grid and as a form, light and dark', async () => {
    for (const [kind, name] of [
      ['bodyNames', 'Tên cơ quan đã đổi'],
      ['costNorms', 'Định mức chi'],
      ['legalBases', 'Căn cứ pháp lý'],
      ['budgetCodes', 'Mục, tiểu mục ngân sách'],
    ] as const) {
      await openList(kind, name)
      expect(await problemsInLightAndDark(page)).toEqual([])
      await page.locator('.grid-number button').first().click()
      await page.locator('.row-detail').waitFor()
      expect(await problemsInLightAndDark(page)).toEqual([])
      await page.getByRole('button', { name: 'Về bảng' }).click()
    }
  })

  it('are found by words without diacritics, and by what is still to be checked', async () => {
    await openList('budgetCodes', 'Mục, tiểu mục ngân sách')
    await page.locator('.toolbar-search').fill('tuyen truyen')
    await page.locator('.grid-row', { hasText: '6606' }).waitFor()
    expect(await page.locator('.grid-row').count()).toBe(2)
    await page.locator('.toolbar-search').fill('')
    await openList('bodyNames', 'Tên cơ quan đã đổi')
    await page.getByLabel('Chỉ mục cần kiểm tra').check()
    await page.locator('.grid-row', { hasText: 'Sở Thông tin và Truyền thông' }).first().waitFor()
    expect(await page.locator('.grid-row', { hasText: 'Đã kiểm tra' }).count()).toBe(0)
    await page.getByLabel('Chỉ mục cần kiểm tra').uncheck()
  })

  it('take a rate of the province, made from one of the centre', async () => {
    await openList('costNorms', 'Định mức chi')
    await page.locator('.toolbar-search').fill('bien soan to gap')
    await page.locator('[data-field$="/content"]').first().click()
    await page.getByRole('button', { name: 'Thêm mức địa phương' }).click()
    const added = page.locator('.grid-row', { has: page.locator('[data-value="local"]') })
    await added.waitFor()
    await added.locator('[data-field$="/maxPrice"]').click()
    await page.keyboard.type('1.000.000')
    await page.keyboard.press('Enter')
    await added.getByText('1.000.000').waitFor()
    await page.getByText('đơn vị sửa ngày').waitFor()
  })

  it('are kept with a second copy in Documents', async () => {
    await page.getByText('Đã lưu; bản sao').waitFor()
    const folder = path.join(running.dirs.documents, 'Kế hoạch Truyền thông', 'Danh mục')
    const [name = ''] = await readdir(folder)
    expect(name).toMatch(/^\d{4}-\d\d-\d\d Danh mục của đơn vị\.danh-muc\.json$/)
    expect(await readFile(path.join(folder, name), 'utf8')).toContain('"maxPrice": 1000000')
  })

  it('go out as a file that names its edition', async () => {
    await page.getByTestId('lists-export').click()
    await page.getByRole('dialog').waitFor()
    expect(await problemsInLightAndDark(page)).toEqual([])
    await page.getByLabel('Phiên bản').fill('2027-1')
    await page.getByLabel('Nơi lập').fill('Sở Tài chính')
    await page.getByTestId('save-lists').click()
    await page.getByTestId('lists-exported').waitFor()
    const [name = ''] = (await readdir(running.dirs.exports)).filter((each) =>
      each.endsWith('.danh-muc.json'),
    )
    expect(name).toBe('Định mức chi 2027-1.danh-muc.json')
    const text = await readFile(path.join(running.dirs.exports, name), 'utf8')
    expect(text).toContain('"issuer": "Sở Tài chính"')
  })

  it('go back to the app’s own in one step that can be undone', async () => {
    await page.getByTestId('list-reset').click()
    await page.locator('[data-testid="list-edition"][data-own="false"]').waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).first().click()
    await page.locator('[data-testid="list-edition"][data-own="true"]').waitFor()
    await page.getByTestId('list-reset').click()
    await page.locator('[data-testid="list-edition"][data-own="false"]').waitFor()
  })

  it('come in from a file, counted before anything changes', async () => {
    await page
      .getByTestId('lists-import')
      .setInputFiles(path.join(running.dirs.exports, 'Định mức chi 2027-1.danh-muc.json'))
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Phiên bản 2027-1').waitFor()
    await dialog.getByText('1 mục mới, 0 mục khác').waitFor()
    expect(await problemsInLightAndDark(page)).toEqual([])
    await dialog.getByLabel('Thay cả danh mục').check()
    await page.getByTestId('take-lists').click()
    await page.getByTestId('list-edition').getByText('Sở Tài chính').waitFor()
    await page.locator('.toolbar-search').fill('bien soan to gap')
    await page.locator('.grid-row [data-value="local"]').waitFor()
  })

  it('refuse a newer file, a broken one and a plan, and stay as they are', async () => {
    const before = await page.getByTestId('list-edition').textContent()
    const tried = async (name: string, text: string, said: string) => {
      const file = path.join(running.dirs.exports, name)
      await writeFile(file, text)
      await page.getByTestId('lists-import').setInputFiles(file)
      await page.getByRole('dialog').getByText(said).first().waitFor()
      await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    const newer = { format: 'khtt-danh-muc', schemaVersion: 9, lists: {} }
    await tried('moi.json', JSON.stringify(newer), 'phiên bản ứng dụng mới hơn')
    await tried('hong.json', '{"a', 'Không đọc được nội dung')
    await tried('ke-hoach.json', '{"activities": [], "legalBases": []}', 'Đây là tệp kế hoạch')
    expect(await page.getByTestId('list-edition').textContent()).toBe(before)
  })

  it('are what a plan works by: last year’s names, norms, and the way back to its step', async () => {
    await openList('bodyNames', 'Tên cơ quan đã đổi')
    await page.getByTestId('add-row').click()
    await page.locator('.grid-cell[data-active="true"]:focus').waitFor()
    await page.keyboard.type('Ban Chỉ huy Quân sự xã')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.cell-editor').fill('Ban Chỉ huy Phòng thủ khu vực')
    await page.locator('.cell-editor').press('Enter')
    await page.getByTestId('lists-back').click()
    await openSample(page)
    await goToStep(page, 'review')
    await page.locator('[data-testid="leftover"][data-kind="body"]').first().waitFor()
    expect(await page.getByTestId('leftover').first().textContent()).toContain('khu vực')
    await goToStep(page, 'budget')
    await page.getByTestId('catalog').click()
    await page.getByTestId('pick-search').fill('dia phuong')
    await page.locator('.pick li', { hasText: 'Biên soạn tờ gấp' }).waitFor()
    await page.getByRole('button', { name: 'Sửa danh mục định mức' }).click()
    await page.locator('.lists-main h2', { hasText: 'Định mức chi' }).waitFor()
    await page.getByTestId('lists-back').click()
    await page.locator('[data-testid="section"][data-step="budget"]').waitFor()
  })

  it('are still there in the next run', async () => {
    const { userData, documents, exports } = running.dirs
    await running.close()
    running = await launchApp({
      userDataDir: userData,
      documentsDir: documents,
      exportDir: exports,
    })
    page = running.window
    await page.getByTestId('to-lists').click()
    await page.locator('.grid-row').first().waitFor()
    await page.locator('.toolbar-search').fill('phong thu khu vuc')
    await page.locator('.grid-row', { hasText: 'Ban Chỉ huy Quân sự xã' }).waitFor()
    expect(running.consoleErrors).toEqual([])
  })
})
