import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { launchApp, type RunningApp } from './support/app'

const sample = samplePlans[0]?.read()
if (!sample) throw new Error('There is no sample plan')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'khtt-preview-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The app with a plan open and its pages shown and read. */
async function openWith(plan: Plan, name: string): Promise<RunningApp> {
  const file = path.join(folder, `${name}.khtt`)
  await writeFile(file, JSON.stringify(plan))
  const running = await launchApp({ args: [file] })
  await running.window.locator('.preview-picture canvas').first().waitFor()
  await running.window.locator('.preview[aria-busy="false"]').waitFor()
  return running
}

const withRecipients = (count: number): Plan => ({
  ...sample,
  unit: {
    ...sample.unit,
    recipients: Array.from({ length: count }, (_, index) => `Thôn số ${index + 1}`),
  },
})

describe('the preview', () => {
  let running: RunningApp
  beforeAll(async () => {
    running = await openWith(sample, 'mẫu')
  })
  afterAll(() => running.discard())

  const pageBox = () => running.window.locator('.preview-page-box')
  const percent = () => running.window.locator('.preview-percent').innerText()

  it('pages through by buttons, by keys and by number', async () => {
    const { window } = running
    await window.getByRole('button', { name: 'Trang sau' }).click()
    await expect.poll(() => pageBox().inputValue()).toBe('2')
    await window.locator('.preview-pages').focus()
    await window.keyboard.press('PageDown')
    await expect.poll(() => pageBox().inputValue()).toBe('3')
    await window.keyboard.press('PageUp')
    await window.keyboard.press('PageUp')
    await expect.poll(() => pageBox().inputValue()).toBe('1')
    const last = await window.locator('.preview-page').count()
    await pageBox().fill(String(last))
    await pageBox().press('Enter')
    await expect.poll(() => pageBox().inputValue()).toBe(String(last))
    await window.locator(`[data-page="${last - 1}"] canvas`).waitFor()
  })

  it('zooms by keys, and fits the width or the whole page', async () => {
    const { window } = running
    await window.locator('.preview-pages').focus()
    await window.keyboard.press('Control+0')
    await expect.poll(percent).toBe('100\u00a0%')
    await window.keyboard.press('Control+=')
    await expect.poll(percent).toBe('110\u00a0%')
    await window.keyboard.press('Control+-')
    await window.keyboard.press('Control+-')
    await expect.poll(percent).toBe('90\u00a0%')
    // The window itself keeps its size: the keys were the preview's.
    expect(
      await running.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
      ),
    ).toBe(1)
    await window.getByRole('button', { name: 'Vừa cả trang' }).click()
    const whole = await window.locator('.preview-page').first().boundingBox()
    const pane = await window.locator('.preview-pages').boundingBox()
    expect(whole?.height).toBeLessThan(pane?.height ?? 0)
    await window.getByRole('button', { name: 'Vừa chiều ngang' }).click()
  })

  it('measures the page in view with rulers, upright or lying, and keeps them', async () => {
    const { window } = running
    await window.getByRole('button', { name: 'Thước' }).click()
    const { top, right, bottom, left } = sample.document.format.marginsMm
    const across = window.getByRole('img', {
      name: `Thước ngang: lề trái ${left} mm, lề phải ${right} mm`,
    })
    const down = window.getByRole('img', {
      name: `Thước dọc: lề trên ${top} mm, lề dưới ${bottom} mm`,
    })
    const page = (index: number) => window.locator(`[data-page="${index}"]`)
    const isMeasured = async (index: number) => {
      const [sheet, ruler, side] = [
        await page(index).boundingBox(),
        await across.boundingBox(),
        await down.boundingBox(),
      ]
      if (!sheet || !ruler || !side) return 'nothing to measure'
      const off = [
        ruler.x - sheet.x,
        ruler.width - sheet.width,
        side.y - sheet.y,
        side.height - sheet.height,
      ]
      return off.every((pixels) => Math.abs(pixels) < 1) ? 'measured' : `off by ${off.join(', ')}`
    }
    await pageBox().fill('2')
    await pageBox().press('Enter')
    await expect.poll(() => isMeasured(1)).toBe('measured')
    const wide = await window
      .locator('.preview-page')
      .evaluateAll((pages) => pages.findIndex((each) => each.clientWidth > each.clientHeight))
    expect(wide).toBeGreaterThan(0)
    await pageBox().fill(String(wide + 1))
    await pageBox().press('Enter')
    await expect.poll(() => isMeasured(wide)).toBe('measured')
    await window.getByRole('button', { name: 'Phóng to' }).click()
    await expect.poll(() => isMeasured(wide)).toBe('measured')

    await window.getByRole('button', { name: 'Danh sách kế hoạch' }).click()
    await window.getByTestId('plan-row').first().waitFor()
    await window.reload()
    await window.getByTestId('plan-row').first().dblclick()
    await across.waitFor()
  })

  it('finds nothing to warn of in the samples', async () => {
    await running.window.locator('.preview[aria-busy="false"]').waitFor()
    expect(await running.window.locator('.preview-warnings').count()).toBe(0)
    const second = samplePlans[1]?.read()
    if (!second) throw new Error('There is no second sample')
    const other = await openWith(second, 'mẫu 2')
    try {
      expect(await other.window.locator('.preview-warnings').count()).toBe(0)
    } finally {
      await other.discard()
    }
  })
})

describe('warnings about page breaks', () => {
  it('tell of a closing block too long for the page of its text, and lead there', async () => {
    const running = await openWith(withRecipients(52), '52 nơi nhận')
    try {
      const strip = running.window.getByRole('list', { name: 'Lưu ý về ngắt trang' })
      await strip.waitFor()
      expect(await strip.innerText()).toContain('Nơi nhận hoặc chữ ký bị tách sang trang sau')
      const button = strip.getByRole('button')
      const page = /\d+/.exec(await button.innerText())?.[0]
      await button.click()
      await expect.poll(() => running.window.locator('.preview-page-box').inputValue()).toBe(page)
    } finally {
      await running.discard()
    }
  })

  it('say nothing of a long one that fits', async () => {
    const running = await openWith(withRecipients(40), '40 nơi nhận')
    try {
      expect(await running.window.locator('.preview-warnings').count()).toBe(0)
    } finally {
      await running.discard()
    }
  })
})
