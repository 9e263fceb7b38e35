import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemsInLightAndDark } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { goToStep, openSample } from './support/plan-journeys'

/** Work of the officer’s that belongs to no plan, found damaged: told of, taken out, never lost. */
describe('what is kept and cannot be read', () => {
  let running: RunningApp
  let page: Page
  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.getByTestId('library').waitFor()
    await page.evaluate(storeOddRows)
    await page.reload()
    await page.getByTestId('library').waitFor()
  })
  afterAll(async () => running.discard())

  const note = () => page.getByTestId('unread-note')
  const openNorms = async () => {
    await page.getByTestId('to-lists').click()
    await page.locator('.lists-nav [data-list="costNorms"]').click()
  }

  it('is told of on the screen of the list, and goes out as raw data', async () => {
    await openNorms()
    await note().filter({ hasText: 'Không đọc được một bản đã lưu của danh mục' }).waitFor()
    expect(await problemsInLightAndDark(page)).toEqual([])
    await note().getByRole('button', { name: 'Xuất dữ liệu thô…' }).click()
    await page.getByText('Đã lưu tệp “Dữ liệu thô của danh mục').waitFor()
    const [name = ''] = await readdir(running.dirs.exports)
    expect(await readFile(path.join(running.dirs.exports, name), 'utf8')).toContain('Mức của tỉnh')
  })

  it('is still there after the list was changed and the app started again', async () => {
    await page.locator('.toolbar-search').fill('bien soan to gap')
    await page.locator('[data-field$="/content"]').first().click()
    await page.getByRole('button', { name: 'Thêm mức địa phương' }).click()
    await page.locator('.lists-stored', { hasText: 'Đã lưu; bản sao' }).waitFor()
    await page.reload()
    await openNorms()
    await note().filter({ hasText: 'Không đọc được một bản đã lưu của danh mục' }).waitFor()
    await page.locator('.lists-nav [data-list="costNorms"]', { hasText: 'của đơn vị' }).waitFor()
    await page.getByTestId('lists-back').click()
  })

  it('costs the log of returned plans one entry, not the others', async () => {
    await openSample(page)
    await goToStep(page, 'review')
    const log = page.getByTestId('return-log')
    await log.getByText('Vì sao từng bị trả lại (1)').click()
    await note().filter({ hasText: 'Không đọc được 1 mục của sổ trả lại' }).waitFor()
    expect(await problemsInLightAndDark(page)).toEqual([])
    await log.getByRole('button', { name: 'Bỏ' }).click()
    await log.getByText('Vì sao từng bị trả lại (0)').waitFor()
    await page.getByLabel('Lý do', { exact: true }).fill('thiếu phụ lục')
    await page.getByRole('button', { name: 'Ghi lại' }).click()
    await log.getByText('Vì sao từng bị trả lại (1)').waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).last().click()
    await log.getByText('Vì sao từng bị trả lại (2)').waitFor()
    await log.getByText('thiếu phụ lục.').waitFor()
    await log.getByText('Chưa có báo giá.').waitFor()
  })

  it('complained of nothing', () => {
    expect(running.consoleErrors).toEqual([])
  })
})

/** Runs in the page: a list with a field no version of today knows, a log with one bad entry. */
async function storeOddRows(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('ke-hoach-truyen-thong')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error('IndexedDB'))
  })
  const transaction = database.transaction('settings', 'readwrite')
  const complete = new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  const settings = transaction.objectStore('settings')
  const norm = { id: 'a', content: 'Mức của tỉnh' }
  settings.put({ key: 'costNormsList', value: { nguồn: 'bản mới', entries: [norm] } })
  const at = '2026-11-20'
  settings.put({
    key: 'returnLog',
    value: [
      { id: 'r1', reason: 'Chưa có báo giá.', section: null, planTitle: 'Kế hoạch', at },
      { id: 'r2', reason: 7 },
    ],
  })
  await complete
  database.close()
}
