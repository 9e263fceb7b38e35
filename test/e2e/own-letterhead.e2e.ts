import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterhead } from '../fixtures/letterheads'
import { wordParts } from '../fixtures/word-package'
import { accessibilityProblems } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { goToStep, openSample } from './support/plan-journeys'

/** The clerk's own Word file: looked at before it is relied on, then used by every export. */
describe('the unit’s own letterhead', () => {
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await openSample(page)
    await goToStep(page, 'document')
    await page.getByTestId('own-letterhead').waitFor()
  })
  afterAll(async () => running.discard())

  const give = async (name: string, bytes: Uint8Array) => {
    const file = path.join(running.dirs.documents, name)
    await writeFile(file, bytes)
    await page.getByTestId('letterhead-file').setInputFiles(file)
    await page.getByTestId('own-letterhead').getByText(name).waitFor()
  }
  const isOn = () => page.getByTestId('letterhead-on')
  const exported = async () => {
    await page.getByTestId('export-word').click()
    await page.getByTestId('export-done').waitFor()
    const name = 'Ke-hoach-truyen-thong-2027-UBND-xa-An-Binh.docx'
    const parts = wordParts(await readFile(path.join(running.dirs.exports, name)))
    return parts.get('word/document.xml') ?? ''
  }

  it('names what is wrong with a file and does not use it', async () => {
    await give('mau-sai.docx', await letterhead({ lines: ['{{TEN_LOAI}}', '{{NOI DUNG}}'] }))
    const findings = page.getByTestId('letterhead-findings')
    expect(await findings.innerText()).toMatch(/Thiếu thẻ \{\{TRICH_YEU\}\}/)
    expect(await findings.innerText()).toMatch(/\{\{NOI DUNG\}\}.*Có lẽ là \{\{NOI_DUNG\}\}/)
    expect(await isOn().isDisabled()).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('uses a right one for the exported Word file', async () => {
    await give('mau-dung.docx', await letterhead({ hasClosing: true }))
    expect(await isOn().isChecked()).toBe(true)
    const main = await exported()
    expect(main).toContain('Tài liệu của xã An Bình')
    expect(main).toContain('MỤC ĐÍCH, YÊU CẦU')
    expect(main).not.toContain('{{')
  })

  it('takes a file dropped on it, which is not then checked as any other', async () => {
    const bytes = [...(await letterhead({ lines: ['{{NOI_DUNG}}'] }))]
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(content)], 'tha-vao.docx'))
      return transfer
    }, bytes)
    await page.getByTestId('own-letterhead').dispatchEvent('drop', { dataTransfer: dropped })
    await page.getByTestId('own-letterhead').getByText('tha-vao.docx').waitFor()
    expect(await page.getByTestId('file-check').count()).toBe(0)
    await give('mau-dung.docx', await letterhead({ hasClosing: true }))
  })

  it('remembers it, can turn it off, and gives it back when it was taken away', async () => {
    await page.reload()
    await page.locator('[data-testid="plan-row"]').first().waitFor()
    await page.locator('[data-testid="plan-row"] button').first().click()
    await goToStep(page, 'document')
    await page.getByTestId('own-letterhead').getByText('mau-dung.docx').waitFor()
    await isOn().uncheck()
    await page.locator('[data-testid="letterhead-on"]:not(:checked)').waitFor()
    expect(await exported()).not.toContain('Tài liệu của xã An Bình')
    await page.getByRole('button', { name: 'Bỏ mẫu' }).click()
    await page.locator('[data-testid="own-letterhead"][data-status="none"]').waitFor()
    await page.getByTestId('notice').getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByTestId('own-letterhead').getByText('mau-dung.docx').waitFor()
  })
})
