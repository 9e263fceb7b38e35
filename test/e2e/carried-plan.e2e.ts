import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from './support/app'
import { goToStep, openSample, toLibrary } from './support/plan-journeys'

/** A Word file that left the app comes back, edited in Word or not. */
describe('a Word file of the app', () => {
  let running: RunningApp
  let page: Page
  let exported: Uint8Array

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await openSample(page)
    await page.getByTestId('export-word').click()
    await page.getByTestId('export-done').waitFor()
    const [name] = (await readdir(running.dirs.exports)).filter((each) => each.endsWith('.docx'))
    exported = await readFile(path.join(running.dirs.exports, name ?? ''))
    await toLibrary(page)
  })
  afterAll(async () => running.discard())

  const give = async (name: string, part: string, edit: (xml: string) => string) => {
    const parts = unzipSync(exported)
    const before = strFromU8(parts[part] ?? new Uint8Array())
    const after = edit(before)
    expect(after).not.toBe(before)
    const file = path.join(running.dirs.documents, name)
    await writeFile(file, zipSync({ ...parts, [part]: strToU8(after) }))
    await page.getByTestId('check-files').setInputFiles([file])
  }
  const rows = () => page.locator('[data-testid="plan-row"]').count()

  it('tells what was edited and opens the plan with the changes that were chosen', async () => {
    const before = await rows()
    await give('sua-trong-word.docx', 'word/document.xml', (xml) =>
      xml
        .replace('ngày 05 tháng 01 năm 2027', 'ngày 08 tháng 01 năm 2027')
        .replace('Hội đồng nhân dân xã;', 'Thường trực Hội đồng nhân dân xã;')
        .replace('nghiêm túc triển khai', 'khẩn trương triển khai'),
    )
    const carried = page.getByTestId('carried-plan')
    await carried.waitFor()
    expect(await carried.locator('li').count()).toBeGreaterThanOrEqual(2)
    expect(await carried.locator('ins').first().textContent()).toContain('ngày 08 tháng 01')
    await carried.getByText('ứng dụng không tự đưa vào được').waitFor()
    await page.getByTestId('take-carried').click()
    // The plan is in the list already: both are kept.
    await page.getByRole('button', { name: 'Giữ cả hai' }).click()
    await page.getByTestId('section').waitFor()
    await goToStep(page, 'document')
    expect(await page.locator('[data-field="document/date"]').inputValue()).toBe('08/01/2027')
    await toLibrary(page)
    await page.locator('[data-testid="plan-row"]').nth(before).waitFor()
    expect(await rows()).toBe(before + 1)
  })

  it('does not trust data that was changed outside the app', async () => {
    await give('gia-mao.docx', 'customXml/item1.xml', (xml) =>
      xml.replace('"year":2027', '"year":2030'),
    )
    await page.getByText('đã hỏng hoặc bị sửa ngoài ứng dụng').waitFor()
    expect(await page.getByTestId('take-carried').count()).toBe(0)
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click()
  })

  it('complained of nothing', () => {
    expect(running.consoleErrors).toEqual([])
  })
})
