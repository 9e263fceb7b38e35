import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from './support/app'
import { problemsInLightAndDark } from './support/accessibility'
import { closeWindow, fillDiskOnDemand } from './support/full-disk'
import { fieldOf, goToStep, openSample } from './support/plan-journeys'

/** What cannot be stored must not lock the officer in: a file is a way out, said wherever it is needed. */

let running: RunningApp
let page: Page
beforeEach(async () => {
  running = await launchApp()
  page = running.window
  await page.addInitScript(fillDiskOnDemand)
  await page.reload()
  await page.getByTestId('library').waitFor()
})
afterEach(async () => {
  // It may be keeping itself open.
  await running.kill()
  await running.discard()
})

const log = () => readFile(path.join(running.dirs.userData, 'logs', 'main.log'), 'utf8')
const fillDisk = () => page.evaluate(() => sessionStorage.setItem('disk-full', 'yes'))
const freeDisk = () => page.evaluate(() => sessionStorage.removeItem('disk-full'))
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const subject = () => fieldOf(page, 'document/subject')
const badge = (state: string) =>
  page.locator(`[data-testid="save-badge"][data-state="${state}"]`).waitFor()
const strip = () => page.locator('.failure-strip')
const closed = () => new Promise<void>((resolve) => running.app.once('close', () => resolve()))

/** The one file the officer saved. */
async function filedText(): Promise<string> {
  const [name = ''] = await readdir(running.dirs.exports)
  return readFile(path.join(running.dirs.exports, name), 'utf8')
}

async function typeOnFullDisk(text: string) {
  await openSample(page)
  await goToStep(page, 'document')
  await fillDisk()
  await subject().fill(text)
  await badge('failed')
}

describe('a plan that cannot be stored', () => {
  it('is left once it stands in a file, and comes back as it was', async () => {
    await typeOnFullDisk('Chỉ có trong tệp')
    await page.getByTestId('to-library').click()
    await page.locator('.notice').getByText('Chưa rời kế hoạch vì chưa lưu được').waitFor()
    expect(await problemsInLightAndDark(page)).toEqual([])

    await press('Lưu ra tệp ngay')
    await press('Đóng, đã có tệp')
    await page.getByTestId('library').waitFor()
    expect(await filedText()).toContain('Chỉ có trong tệp')
    await strip().getByText('Những sửa đổi cuối của “Chỉ có trong tệp”').waitFor()
    expect(await problemsInLightAndDark(page)).toEqual([])

    // Not what is stored, which is older.
    await page.getByTestId('open-plan').first().click()
    await goToStep(page, 'document')
    expect(await subject().inputValue()).toBe('Chỉ có trong tệp')
    await freeDisk()
    await press('Lưu lại')
    await badge('saved')
    await strip().waitFor({ state: 'detached' })
  })

  it('is not in the file any more once it was changed', async () => {
    await typeOnFullDisk('Lần một')
    await press('Lưu ra tệp ngay')
    await strip().getByText('Nội dung hiện tại đã có ở tệp').waitFor()
    await subject().fill('Lần hai')
    await badge('failed')
    await closeWindow(running)
    await page.getByTestId('kept-open').waitFor()
    expect(await log()).toContain('staying open')
  })

  it('lets the window close, from what says why it stayed open', async () => {
    await typeOnFullDisk('Đóng với tệp')
    await closeWindow(running)
    await page.getByTestId('kept-open').getByText('kế hoạch đang mở chưa lưu được').waitFor()
    await press('Lưu kế hoạch ra tệp…')
    const gone = closed()
    await page.locator('.notice').getByRole('button', { name: 'Đóng, đã có tệp' }).click()
    await gone
    expect(await filedText()).toContain('Đóng với tệp')
    expect(await log()).toContain('Closing: page is ready')
  })

  it('is told of on the screen of lists, too', async () => {
    await typeOnFullDisk('Khi xem danh mục')
    await goToStep(page, 'legal-bases')
    await press('Cập nhật')
    await page.getByTestId('lists-screen').waitFor()
    await strip().getByText('Ổ đĩa đã đầy').waitFor()
  })
})

describe('a plan that was stored by something else meanwhile', () => {
  it('goes to a file and is opened again as it is stored', async () => {
    await openSample(page)
    await goToStep(page, 'document')
    await subject().fill('Bản trong kho')
    await badge('saving')
    await badge('saved')
    await page.evaluate(raiseRevision)
    await subject().fill('Bản đang soạn')
    await strip().getByText('đã được lưu ở nơi khác').waitFor()
    await press('Lưu ra tệp ngay')
    await press('Mở lại kế hoạch')
    await page.locator('.notice').getByText('Đã mở lại bản đang lưu').waitFor()
    await goToStep(page, 'document')
    expect(await subject().inputValue()).toBe('Bản trong kho')
    expect(await filedText()).toContain('Bản đang soạn')
    await subject().fill('Soạn tiếp')
    await badge('saving')
    await badge('saved')
  })
})

describe('lists that cannot be stored', () => {
  beforeEach(async () => {
    await page.getByTestId('to-lists').click()
    await fillDisk()
    await page.locator('[data-field$="/old"]').first().click()
    await page.keyboard.type('Cơ quan chỉ có trong tệp')
    await page.keyboard.press('Enter')
    await strip().getByText('Danh mục của đơn vị chưa lưu được').waitFor()
  })

  it('are told of on every screen, and stored by themselves once they can be', async () => {
    await page.getByTestId('lists-back').click()
    await page.getByTestId('library').waitFor()
    await strip().getByText('Danh mục của đơn vị chưa lưu được').waitFor()
    await freeDisk()
    await strip().waitFor({ state: 'detached' })
  })

  it('let the window close once they stand in a file', async () => {
    await page.getByTestId('lists-back').click()
    await closeWindow(running)
    await page.getByTestId('kept-open').getByText('danh mục của đơn vị chưa lưu được').waitFor()
    await press('Lưu danh mục ra tệp…')
    const gone = closed()
    await page.locator('.notice').getByRole('button', { name: 'Đóng, đã có tệp' }).click()
    await gone
    expect(await filedText()).toContain('Cơ quan chỉ có trong tệp')
  })
})

/** Runs inside the page: what another copy of the app would leave after storing every plan once more. */
async function raiseRevision(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result)
      }
      request.onerror = () => {
        reject(new Error('IndexedDB'))
      }
    })
  const database = await done(indexedDB.open('ke-hoach-truyen-thong'))
  const names = ['planBodies', 'planSummaries']
  const transaction = database.transaction(names, 'readwrite')
  const complete = new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  for (const name of names) {
    const store = transaction.objectStore(name)
    const rows = (await done(store.getAll())) as { revision: number }[]
    for (const row of rows) await done(store.put({ ...row, revision: row.revision + 1 }))
  }
  await complete
  database.close()
}
