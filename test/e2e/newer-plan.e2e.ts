import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePlans } from '#shared/samples/index'
import { accessibilityProblems } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { openSample } from './support/plan-journeys'

/** A plan of a version this app does not know is shown and saved elsewhere, and never taken in. */
describe('a plan of a newer version', () => {
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await page.getByTestId('library').waitFor()
  })
  afterAll(async () => running.discard())

  const sample = samplePlans[0]?.read()
  const text = JSON.stringify({ ...sample, schemaVersion: 99, weather: { season: 'mùa mưa' } })
  const rows = () => page.getByTestId('plan-row').count()

  it('in a file is shown section by section, and saved elsewhere as it is', async () => {
    const file = path.join(running.dirs.documents, 'ban-moi-hon.khtt')
    await writeFile(file, text)
    await running.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    }, file)
    await page.getByRole('button', { name: 'Mở tệp kế hoạch' }).click()
    const view = page.getByRole('dialog', { name: 'Chỉ xem: “ban-moi-hon.khtt”' })
    await view.waitFor()
    await view.getByText('do phiên bản ứng dụng mới hơn lưu').waitFor()
    const outline = view.getByTestId('plan-outline')
    await outline.getByText('weather', { exact: true }).click()
    await outline.getByText('mùa mưa', { exact: true }).waitFor()
    await outline.getByText(/^Hoạt động \(56\)/).click()
    await outline.getByText('Thông tin về chủ trương, lý do sắp xếp thôn').first().waitFor()
    expect(await view.getByRole('textbox').count()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
    await view.getByTestId('save-newer').click()
    await page.getByText(/Đã lưu tệp/).waitFor()
    const [saved] = (await readdir(running.dirs.exports)).filter((name) => name.endsWith('.khtt'))
    expect(await readFile(path.join(running.dirs.exports, saved ?? ''), 'utf8')).toBe(text)
    await view.getByRole('button', { name: 'Đóng' }).click()
    expect(await rows()).toBe(0)
  })

  it('in a Word file is shown too, and offers nothing to take', async () => {
    await openSample(page)
    await page.getByTestId('export-word').click()
    await page.getByTestId('export-done').waitFor()
    const [name] = (await readdir(running.dirs.exports)).filter((each) => each.endsWith('.docx'))
    const parts = unzipSync(await readFile(path.join(running.dirs.exports, name ?? '')))
    const part = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array())
    const newer = part.replace('version="1" sha', 'version="2" sha')
    expect(newer).not.toBe(part)
    const file = path.join(running.dirs.documents, 'ban-moi-hon.docx')
    await writeFile(file, zipSync({ ...parts, 'customXml/item1.xml': strToU8(newer) }))
    await page.getByTestId('to-library').click()
    await page.getByTestId('check-files').setInputFiles([file])
    const carried = page.getByTestId('carried-newer')
    await carried.getByText('chỉ xem được, không mở để sửa').waitFor()
    await carried.getByText(/^Chính sách trong năm \(10\)/).waitFor()
    expect(await page.getByTestId('take-carried').count()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('in the list is shown too, with the way to older copies', async () => {
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click()
    await page.evaluate(async () => {
      const [known] = await indexedDB.databases()
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error ?? new Error('The database failed'))
        })
      const database = await settled(indexedDB.open(known?.name ?? ''))
      const bodies = database.transaction('planBodies', 'readwrite').objectStore('planBodies')
      const [body] = (await settled(bodies.getAll())) as { plan: object }[]
      await settled(bodies.put({ ...body, plan: { ...body?.plan, schemaVersion: 99 } }))
      database.close()
    })
    await page.getByTestId('open-plan').first().click()
    const view = page.getByRole('dialog', { name: /^Chỉ xem: “Truyền thông chính sách năm 2027”/ })
    await view.getByText(/^Hoạt động \(56\)/).waitFor()
    await view.getByRole('button', { name: 'Xem các bản sao cũ hơn…' }).click()
    await page.getByTestId('mirror-group').first().waitFor()
  })

  it('complained of nothing', () => {
    expect(running.consoleErrors).toEqual([])
  })
})
