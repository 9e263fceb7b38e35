import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityProblems } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { goToStep, openSample, toLibrary } from './support/plan-journeys'

/** Last year's plan becomes this year's, card by card, and nothing of last year is left in the Word file. */
describe('a plan carried over into the next year', () => {
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await openSample(page)
    await toLibrary(page)
  })
  afterAll(async () => running.discard())

  const start = async () => {
    await page.getByTestId('row-menu').last().click()
    await page.getByText('Lập kế hoạch năm sau').click()
    await page.getByTestId('carry-over').waitFor()
  }
  const openGroup = async (name: string) => {
    await page.locator('.carry-groups button', { hasText: name }).first().click()
    await page.locator('.carry-main h2', { hasText: name }).waitFor()
  }
  const card = (text: string) => page.getByTestId('carry-card').filter({ hasText: text })
  const waiting = () => page.getByTestId('carry-waiting').textContent()

  it('waits for a decision on every card, and has none of them in the new plan before', async () => {
    await start()
    expect(await waiting()).toContain('Còn')
    await openGroup('Căn cứ')
    await card('407/QĐ-TTg').getByText('Hết hiệu lực từ ngày 01/01/2028').waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  })

  it('takes a whole group as one step, and undoes it as one', async () => {
    const before = await waiting()
    await page.getByRole('button', { name: 'Giữ tất cả' }).click()
    expect(await page.getByRole('radio', { name: 'Giữ', checked: true }).count()).toBe(9)
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    expect(await waiting()).toBe(before)
  })

  it('tells what nobody can propose for, and passes axe', async () => {
    await openGroup('Hoạt động')
    const told = card('số 407/QĐ-TTg').getByTestId('carry-notes')
    await told.getByText('hết hiệu lực từ 01/01/2028').waitFor()
    expect(await card('số 407/QĐ-TTg').textContent()).toContain('Đề xuất: sửa')
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('keeps what was decided and worded until somebody comes back', async () => {
    await openGroup('Mục đích')
    const purpose = card('10 chính sách trọng tâm')
    await purpose.getByRole('button', { name: 'Sửa lời' }).click()
    await purpose
      .getByRole('textbox')
      .fill('Lấy ý kiến người dân từ khâu hoạch định 06 chính sách trọng tâm năm 2028')
    await openGroup('Kênh truyền thông')
    await page.getByRole('button', { name: 'Bỏ tất cả' }).click()
    const left = await waiting()
    await page.getByRole('button', { name: 'Để sau' }).click()
    await page.getByTestId('library').waitFor()
    await start()
    expect(await waiting()).toBe(left)
    await openGroup('Mục đích')
    await card('10 chính sách trọng tâm').getByText('06').first().waitFor()
  })

  it('recomputes money from quantity and price, and shows old, new and difference', async () => {
    await openGroup('Dự toán kinh phí')
    const line = page.getByTestId('carry-card').first()
    await line.getByLabel('Số lượng').fill('5')
    await line.getByText('6.000.000').waitFor()
    await page.locator('.carry-totals').getByText('Chênh lệch').waitFor()
  })

  it('becomes a plan by the suggestions that were left, what was worded staying so', async () => {
    await page.locator('.carry-groups button', { hasText: 'Chung' }).click()
    await page.getByTestId('take-suggestions').click()
    expect(await waiting()).toBe('Đã quyết định hết.')
    await openGroup('Kênh truyền thông')
    await page.getByRole('button', { name: 'Giữ tất cả' }).click()
    await page.getByTestId('make-plan').click()
    await page.getByTestId('section').waitFor()
    await page.locator('.top-bar h1', { hasText: 'năm 2028' }).waitFor()
    await goToStep(page, 'purpose')
    await page.getByText('hoạch định 06 chính sách trọng tâm năm 2028').first().waitFor()
    await goToStep(page, 'activities')
    await page.getByRole('grid').waitFor()
    expect(await page.getByRole('grid').getByText('2027').count()).toBe(0)
  })

  it('has no leftover but what only a person can judge, each kept with a reason', async () => {
    await goToStep(page, 'review')
    const found = page.getByTestId('leftover')
    await found.first().waitFor()
    expect(await page.getByTestId('mend-leftovers').count()).toBe(0)
    for (let left = await found.count(); left > 0; left = await found.count()) {
      await found.first().getByRole('button', { name: 'Giữ, vì…' }).click()
      await page.getByLabel('Lý do giữ').fill('Tổng kết đề án theo chỉ đạo của tỉnh')
      await page.getByLabel('Lý do giữ').press('Enter')
      await page.locator(`[data-testid="leftover-count"][data-count="${left - 1}"]`).waitFor()
    }
    await page.getByText('Không còn chỗ nào.').waitFor()
  })

  it('gives a Word file in which nothing of last year is found', async () => {
    await page.getByTestId('export-word').click()
    await page.getByTestId('export-done').waitFor()
    const [name = ''] = (await readdir(running.dirs.exports)).filter((each) =>
      each.endsWith('.docx'),
    )
    expect(name).toContain('2028')
    await toLibrary(page)
    await page.getByTestId('check-files').setInputFiles([path.join(running.dirs.exports, name)])
    await page.getByTestId('word-leftovers').locator('summary').click()
    for (
      let left = await page.getByTestId('leftover').count();
      left > 0;
      left = await page.getByTestId('leftover').count()
    ) {
      const first = page.getByTestId('leftover').first()
      // A reason given in the plan holds in its paper, but for a text too short to be known again.
      expect(await first.getAttribute('data-kind')).toBe('basis')
      await first.getByRole('button', { name: 'Giữ, vì…' }).click()
      await page.getByLabel('Lý do giữ').fill('Như trong kế hoạch')
      await page.getByLabel('Lý do giữ').press('Enter')
      await page.waitForFunction(
        (before) => document.querySelectorAll('[data-testid="leftover"]').length < before,
        left,
      )
    }
    await page.getByText('không còn chỗ nào của năm 2027').waitFor()
    expect(running.consoleErrors).toEqual([])
  })
})
