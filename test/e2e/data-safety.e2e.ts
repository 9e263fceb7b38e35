import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPlanText } from '#shared/plan/parse'
import { launchApp, type RunningApp } from './support/app'
import { closeWindow, fillDiskOnDemand } from './support/full-disk'
import { fieldOf, goToStep, openSample } from './support/plan-journeys'

/**
 * The ways apps like this one lost work, tried on the real app: a kill, a damaged or newer
 * database, a full disk, a second copy, a window closed in the middle of a word.
 */

let home: string
let running: RunningApp | null = null

beforeEach(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), 'khtt-safety-'))
})
afterEach(async () => {
  await running?.kill()
  await running?.discard()
  running = null
  await rm(home, { recursive: true, force: true, maxRetries: 5 })
})

const userData = () => path.join(home, 'user-data')
const documents = () => path.join(home, 'documents')
const exports = () => path.join(home, 'exports')

/** Starts the app on this test's folders; what is running has ended before. */
async function start(): Promise<Page> {
  await running?.discard()
  running = await launchApp({
    userDataDir: userData(),
    documentsDir: documents(),
    exportDir: exports(),
  })
  return running.window
}

const app = (): RunningApp => {
  if (running === null) throw new Error('The app is not running')
  return running
}
const badge = (page: Page, state: string) =>
  page.locator(`[data-testid="save-badge"][data-state="${state}"]`)

const inTwoPlaces = (page: Page) =>
  page.locator('[data-testid="save-badge"][data-mirror="mirrored"]')
const withoutCopy = (page: Page) => page.locator('[data-testid="save-badge"][data-mirror="failed"]')

/** A new plan from the sample, open at the step of the document. */
async function openSampleDocument(page: Page) {
  await openSample(page)
  await goToDocument(page)
}

async function goToDocument(page: Page) {
  await goToStep(page, 'document')
  await fieldOf(page, 'document/subject').waitFor()
}

async function openFirstPlan(page: Page) {
  await page.getByTestId('open-plan').first().click()
  await goToDocument(page)
}

async function typeSubject(page: Page, text: string) {
  await fieldOf(page, 'document/subject').fill(text)
}

/** Types and waits until the app says it is stored. */
async function saveSubject(page: Page, text: string) {
  await typeSubject(page, text)
  // The badge still says saved for an instant after typing began.
  await badge(page, 'saving')
    .waitFor({ timeout: 2_000 })
    .catch(() => undefined)
  await badge(page, 'saved').waitFor()
}

const subject = (page: Page) => fieldOf(page, 'document/subject').inputValue()

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
}

const databaseFiles = () => filesUnder(path.join(userData(), 'IndexedDB'))

async function mirrorSubjects(): Promise<readonly string[]> {
  const files = (await filesUnder(documents())).filter((file) => file.endsWith('.khtt.json'))
  const readings = await Promise.all(
    files.map(async (file) => readPlanText(await readFile(file, 'utf8'))),
  )
  return readings.flatMap((one) => (one.status === 'read' ? [one.plan.document.subject] : []))
}

/** The one file exported, once the app says it is there. */
async function exportedText(page: Page): Promise<string> {
  await page.locator('.notice').getByText(/tệp “/).waitFor()
  const [name] = await readdir(exports())
  return readFile(path.join(exports(), name ?? ''), 'utf8')
}

describe('a kill', () => {
  it('loses nothing that the badge called saved, however often', async () => {
    await openSampleDocument(await start())
    for (const text of ['Truyền thông lần một', 'Truyền thông lần hai', 'Truyền thông lần ba']) {
      await saveSubject(app().window, text)
      await app().kill()
      const page = await start()
      await openFirstPlan(page)
      expect(await subject(page)).toBe(text)
      expect(await page.getByTestId('save-badge').getAttribute('data-state')).toBe('saved')
    }
    const page = app().window
    await page.getByTestId('to-library').click()
    await expect.poll(() => page.getByTestId('plan-row').count()).toBe(1)
    // The notice is decided once the second copies are known, which the foot of the page shows.
    await page.getByText('gần nhất').waitFor()
    expect(await page.getByTestId('lost-notice').count()).toBe(0)
  })
})

describe('the badge', () => {
  it('speaks of two places only when both hold what is on screen', async () => {
    const page = await start()
    await openSampleDocument(page)
    await saveSubject(page, 'Có ở cả hai nơi')
    await inTwoPlaces(page).waitFor()
    expect(await mirrorSubjects()).toContain('Có ở cả hai nơi')
  })

  it('says so when the second copy cannot be written', async () => {
    const page = await start()
    await openSampleDocument(page)
    await saveSubject(page, 'Trước khi mất thư mục')
    await rm(documents(), { recursive: true })
    await writeFile(documents(), 'một tệp nằm chỗ thư mục')
    await saveSubject(page, 'Chỉ còn một nơi')
    await withoutCopy(page).waitFor()
  })

  it('of a plan opened again knows whether there is a second copy', async () => {
    await openSampleDocument(await start())
    await saveSubject(app().window, 'Mở lại khi không có bản sao')
    await app().close()
    const [name = ''] = await readdir(documents())
    const folder = path.join(documents(), name)
    await rm(folder, { recursive: true })
    await writeFile(folder, 'một tệp nằm chỗ thư mục')
    const page = await start()
    await openFirstPlan(page)
    await withoutCopy(page).waitFor()

    await rm(folder)
    // As when the officer comes back from freeing the folder.
    await page.evaluate(() => window.dispatchEvent(new Event('blur')))
    await inTwoPlaces(page).waitFor()
    expect(await mirrorSubjects()).toContain('Mở lại khi không có bản sao')
  })
})

describe('a second copy that never answers', () => {
  it('stops neither saving nor closing, and is written when the plan is opened again', async () => {
    const page = await start()
    await openSampleDocument(page)
    await app().app.evaluate(({ ipcMain }) => {
      ipcMain.removeHandler('desktop:mirrorWrite')
      ipcMain.handle('desktop:mirrorWrite', () => new Promise(() => undefined))
    })
    await saveSubject(page, 'Bản thứ nhất')
    await saveSubject(page, 'Bản thứ hai')
    await withoutCopy(page).waitFor()
    await typeSubject(page, 'Gõ xong đóng ngay')
    await app().close()
    expect(await readFile(path.join(userData(), 'logs', 'main.log'), 'utf8')).toContain(
      'Closing: page is ready',
    )
    expect(await mirrorSubjects()).not.toContain('Gõ xong đóng ngay')

    const again = await start()
    await openFirstPlan(again)
    expect(await subject(again)).toBe('Gõ xong đóng ngay')
    await inTwoPlaces(again).waitFor()
    expect(await mirrorSubjects()).toContain('Gõ xong đóng ngay')
  })
})

describe('closing the window', () => {
  it('stores what was typed a moment ago, in both places', async () => {
    await openSampleDocument(await start())
    await saveSubject(app().window, 'Trước')
    await typeSubject(app().window, 'Gõ xong đóng ngay')
    await app().close()
    expect(await mirrorSubjects()).toContain('Gõ xong đóng ngay')
    const page = await start()
    await openFirstPlan(page)
    expect(await subject(page)).toBe('Gõ xong đóng ngay')
  })
})

describe('a damaged database', () => {
  it('full of garbage leads to the restore screen, which brings the plan back', async () => {
    await openSampleDocument(await start())
    await saveSubject(app().window, 'Bản cần cứu')
    await app().close()
    const files = await databaseFiles()
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) await writeFile(file, Buffer.alloc((await stat(file)).size, 0x5a))

    const page = await start()
    await page.getByTestId('restore').waitFor()
    await page.getByTestId('mirror-choice').first().click()
    await page.getByTestId('restore-mirror').click()
    await page.getByTestId('plan-row').waitFor()
    await openFirstPlan(page)
    expect(await subject(page)).toBe('Bản cần cứu')
    await saveSubject(page, 'Làm tiếp sau khi cứu')
  })

  it('gone altogether is restored from the mirrors, all plans at once', async () => {
    const first = await start()
    await openSampleDocument(first)
    await saveSubject(first, 'Kế hoạch thứ nhất')
    await first.getByTestId('to-library').click()
    await openSampleDocument(first)
    await saveSubject(first, 'Kế hoạch thứ hai')
    await app().close()
    await rm(path.join(userData(), 'IndexedDB'), { recursive: true })

    const page = await start()
    await page.getByTestId('restore').waitFor()
    await page.getByTestId('restore-all').click()
    await page.getByTestId('library').waitFor()
    await page.getByTestId('plan-row').nth(1).waitFor()
    const names = await page.getByTestId('open-plan').allInnerTexts()
    expect([...names].sort()).toEqual(['Kế hoạch thứ hai', 'Kế hoạch thứ nhất'].sort())
  })

  it('with one row damaged shows it, keeps it and gives out its raw data', async () => {
    const page = await start()
    await openSampleDocument(page)
    await saveSubject(page, 'Sẽ bị hỏng')
    await page.getByTestId('to-library').click()
    await page.getByTestId('plan-row').waitFor()
    await page.evaluate(damageEveryBody)
    await page.reload()
    await page.locator('[data-testid="plan-row"][data-damaged="true"]').waitFor()
    await page.getByTestId('open-plan').click()
    await page.getByRole('button', { name: 'Xuất dữ liệu thô…' }).click()
    expect(await exportedText(page)).toContain('Sẽ bị hỏng')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByTestId('plan-row').count()).toBe(1)
    await page.getByTestId('lost-notice').waitFor()
  })
})

describe('a database that cannot be opened', () => {
  it('never looks like an empty library, and opens again once it can', async () => {
    await openSampleDocument(await start())
    await saveSubject(app().window, 'Vẫn còn trong bản sao')
    await app().close()
    const folder = path.join(userData(), 'IndexedDB')
    await rename(folder, `${folder} thật`)
    await writeFile(folder, 'một tệp nằm chỗ thư mục')

    const page = await start()
    await page.locator('[data-testid="restore"] [data-reason="failed"]').waitFor()
    expect(await page.getByTestId('library').count()).toBe(0)
    await page.getByRole('button', { name: 'Lưu ra tệp…' }).click()
    expect(await exportedText(page)).toContain('Vẫn còn trong bản sao')

    await rm(folder)
    await rename(`${folder} thật`, folder)
    const again = await start()
    await again.getByTestId('plan-row').waitFor()
    await openFirstPlan(again)
    expect(await subject(again)).toBe('Vẫn còn trong bản sao')
  })
})

describe('a newer database', () => {
  it('is refused untouched, and the mirrors can still be reached', async () => {
    const first = await start()
    await openSampleDocument(first)
    await saveSubject(first, 'Của phiên bản sau')
    await first.getByTestId('to-library').click()
    await first.evaluate(raiseDatabaseVersion, 990)
    await app().close()

    const page = await start()
    await page.locator('[data-testid="restore"] [data-reason="newer"]').waitFor()
    expect(await page.getByTestId('restore-mirror').count()).toBe(0)
    await page.getByRole('button', { name: 'Lưu ra tệp…' }).click()
    expect(await exportedText(page)).toContain('Của phiên bản sau')
    const versions = await page.evaluate(() => indexedDB.databases())
    expect(versions).toEqual([{ name: 'ke-hoach-truyen-thong', version: 990 }])
  })
})

describe('a disk that takes no more', () => {
  it('is said loudly, offers a file, holds the window open and heals', async () => {
    const page = await start()
    await page.addInitScript(fillDiskOnDemand)
    await page.reload()
    await openSampleDocument(page)
    await saveSubject(page, 'Khi còn chỗ')
    await page.evaluate(() => sessionStorage.setItem('disk-full', 'yes'))
    await typeSubject(page, 'Khi hết chỗ')
    await badge(page, 'failed').waitFor()
    expect(await page.getByRole('alert').innerText()).toMatch(/Ổ đĩa đã đầy/)

    await closeWindow(app())
    const log = path.join(userData(), 'logs', 'main.log')
    await expect.poll(() => readFile(log, 'utf8'), { timeout: 15_000 }).toContain('staying open')
    expect(await subject(page)).toBe('Khi hết chỗ')

    await page.getByRole('button', { name: 'Lưu ra tệp ngay' }).click()
    expect(await exportedText(page)).toContain('Khi hết chỗ')

    await page.evaluate(() => sessionStorage.removeItem('disk-full'))
    await page.getByRole('button', { name: 'Lưu lại' }).click()
    await badge(page, 'saved').waitFor()
  })
})

describe('writes to the database', () => {
  it('are strict in the real browser, too', async () => {
    const page = await start()
    await page.addInitScript(recordDurability)
    await page.reload()
    await openSampleDocument(page)
    await saveSubject(page, 'Ghi chắc')
    const seen = await page.evaluate(() => sessionStorage.getItem('durability') ?? '')
    expect(seen.split(' ').filter((one) => one !== '').length).toBeGreaterThan(1)
    expect(new Set(seen.split(' ').filter((one) => one !== ''))).toEqual(new Set(['strict']))
  })
})

describe('a second copy of the app', () => {
  it('gives way to the first, which keeps its plan', async () => {
    const page = await start()
    await openSampleDocument(page)
    await saveSubject(page, 'Chỉ một cửa sổ')
    const seen = app().app.evaluate(
      ({ app: main }) =>
        new Promise<boolean>((resolve) => {
          main.once('second-instance', () => {
            resolve(true)
          })
        }),
    )
    const second = spawn(app().app.process().spawnfile, secondArguments(), {
      env: {
        ...process.env,
        KHTT_USER_DATA_DIR: userData(),
        KHTT_DOCUMENTS_DIR: documents(),
        KHTT_EXPORT_DIR: exports(),
      },
      stdio: 'ignore',
    })
    const ended = new Promise<number | null>((resolve) => second.once('exit', resolve))
    expect(await ended).toBe(0)
    expect(await seen).toBe(true)
    expect(await visibleWindows()).toBe(1)
    expect(await subject(page)).toBe('Chỉ một cửa sổ')
  })
})

/** The preview prints in a window of its own that nobody sees. */
const visibleWindows = () =>
  app().app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((one) => one.isVisible()).length,
  )

/** The switches of the first copy that the machine needs, without the test driver's own. */
function secondArguments(): string[] {
  const root = path.resolve(import.meta.dirname, '../..')
  const sandbox = app()
    .app.process()
    .spawnargs.filter((one) => one === '--no-sandbox')
  return [...sandbox, root]
}

// The functions below run inside the page.

/** Leaves half a plan in each body, as a write cut short by an older app might. */
async function damageEveryBody(): Promise<void> {
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
  const transaction = database.transaction('planBodies', 'readwrite')
  const complete = new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  const bodies = transaction.objectStore('planBodies')
  const rows = (await done(bodies.getAll())) as { plan: { activities?: unknown } }[]
  for (const row of rows) await done(bodies.put({ ...row, plan: { ...row.plan, activities: 7 } }))
  // A page that is reloaded before this loses the write.
  await complete
  database.close()
}

async function raiseDatabaseVersion(version: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('ke-hoach-truyen-thong', version)
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(new Error('IndexedDB'))
    }
  })
  database.close()
}

function recordDurability(): void {
  const found = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
  const original = found?.value as (this: IDBDatabase, ...args: unknown[]) => IDBTransaction
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = original.apply(this, args)
    if (transaction.mode === 'readwrite') {
      const before = sessionStorage.getItem('durability') ?? ''
      sessionStorage.setItem('durability', `${before} ${transaction.durability}`)
    }
    return transaction
  }
}
