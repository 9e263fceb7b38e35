import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPlanText } from '#shared/plan/parse'
import { launchApp, type RunningApp } from './support/app'
import { problemsInLightAndDark } from './support/accessibility'
import { fieldOf, goToStep, openSample, toLibrary } from './support/plan-journeys'

/** A screen that throws while it is drawn: what the officer sees, keeps, and can do about it. */

let running: RunningApp
beforeEach(async () => {
  running = await launchApp()
})
afterEach(() => running.discard())

const log = () => readFile(path.join(running.dirs.userData, 'logs', 'main.log'), 'utf8')
const subject = (page: Page) => fieldOf(page, 'document/subject')

/**
 * Once the text stands in the field, times cannot be written any more, such as the one beside
 * “Đã lưu”: the bar of the open plan throws.
 */
const breakTimes = (page: Page, typed: string) =>
  page.evaluate((text) => {
    const original = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')
    let isBroken = false
    Object.assign(window, { originalFormat: original })
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      configurable: true,
      get(this: Intl.DateTimeFormat): unknown {
        const field = document.querySelector('[data-field="document/subject"]')
        isBroken ||= field !== null && 'value' in field && field.value === text
        if (isBroken) throw new Error('Giờ không viết được')
        return original?.get?.call(this)
      },
    })
  }, typed)
const mendTimes = (page: Page) =>
  page.evaluate(() => {
    const { originalFormat } = window as unknown as { originalFormat: PropertyDescriptor }
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', originalFormat)
  })

/** Breaks the editor while something is typed, which is what it must not cost. */
async function breakWhileTyping(text: string): Promise<Page> {
  const page = running.window
  await openSample(page)
  await goToStep(page, 'document')
  await breakTimes(page, text)
  await subject(page).fill(text)
  await page.getByTestId('broken-screen').waitFor()
  return page
}

describe('a screen that breaks', () => {
  it('is told of calmly and in the log, and goes on with what was typed', async () => {
    const page = await breakWhileTyping('Gõ trước khi màn hình hỏng')
    await page.getByText('Mọi nội dung đã nhập còn nguyên và đã được lưu.').waitFor()
    await expect.poll(log).toMatch(/error page: render: Error: Giờ không viết được/)
    // With the components it stood in, each on a line.
    expect(await log()).toMatch(/Giờ không viết được\n(?: +at .+\n){5,}/)
    expect(await problemsInLightAndDark(page)).toEqual([])

    await page.getByRole('button', { name: 'Mở lại' }).click()
    // Still broken: the same again, not a white window.
    await page.getByTestId('broken-screen').waitFor()

    await mendTimes(page)
    await page.getByRole('button', { name: 'Mở lại' }).click()
    await goToStep(page, 'document')
    expect(await subject(page).inputValue()).toBe('Gõ trước khi màn hình hỏng')
  })

  it('saves the plan to a file, and leads back to the plans', async () => {
    const page = await breakWhileTyping('Lưu từ màn hình hỏng')
    await page.getByRole('button', { name: 'Lưu ra tệp…' }).click()
    await page.locator('.notice').getByText('Đã lưu ra tệp').waitFor()
    const [name = ''] = await readdir(running.dirs.exports)
    const reading = readPlanText(await readFile(path.join(running.dirs.exports, name), 'utf8'))
    expect(reading).toMatchObject({ plan: { document: { subject: 'Lưu từ màn hình hỏng' } } })

    await mendTimes(page)
    await page.getByRole('button', { name: 'Về danh sách kế hoạch' }).click()
    await page.getByTestId('open-plan').first().click()
    await goToStep(page, 'document')
    expect(await subject(page).inputValue()).toBe('Lưu từ màn hình hỏng')
    await toLibrary(page)
  })

  it('lets the window close at once, with everything stored', async () => {
    await breakWhileTyping('Đóng khi màn hình hỏng')
    await running.close()
    expect(await log()).toContain('Closing: page is ready')
    const again = await launchApp({
      userDataDir: running.dirs.userData,
      documentsDir: running.dirs.documents,
    })
    try {
      await again.window.getByTestId('open-plan').first().click()
      await goToStep(again.window, 'document')
      expect(await subject(again.window).inputValue()).toBe('Đóng khi màn hình hỏng')
    } finally {
      await again.discard()
    }
  })
})

describe('a fault nobody caught', () => {
  it('is in the log', async () => {
    await running.window.evaluate(() => {
      setTimeout(() => {
        throw new Error('Trong bộ hẹn giờ')
      })
      void Promise.reject(new Error('Trong lời hứa'))
    })
    await expect.poll(log).toContain('page: error: Error: Trong bộ hẹn giờ')
    await expect.poll(log).toContain('page: rejection: Error: Trong lời hứa')
  })
})
