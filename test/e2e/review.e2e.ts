import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemsInLightAndDark } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { goToStep, openSample, toLibrary } from './support/plan-journeys'

/** Why the leader would send the plan back, told before it goes up. */
describe('the review before signing', () => {
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await openSample(page)
  })
  afterAll(async () => running.discard())

  const verdict = () => page.getByTestId('review-verdict')
  const finding = (text: string) => page.locator('.leader-review .finding', { hasText: text })

  it('says what blocks the signature first, and leads to it', async () => {
    await goToStep(page, 'unit')
    await page.locator('[data-field="unit/signer/authority"]').selectOption('direct')
    await page.locator('[data-field="unit/placeName"]').fill('')
    await goToStep(page, 'review')
    await verdict().filter({ hasText: 'Chưa thể ký vì 2 điểm' }).waitFor()
    await finding('Chưa có địa danh').getByRole('button', { name: 'Đến chỗ đó' }).click()
    await page.locator('[data-field="unit/placeName"]').waitFor()
    await page.locator('[data-field="unit/placeName"]').fill('An Bình')
  })

  it('mends what is safe, as one step back', async () => {
    await goToStep(page, 'review')
    await finding('không có TM.').getByRole('button', { name: 'Đổi thành TM.' }).click()
    await verdict().filter({ hasText: 'Có thể trình ký' }).waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await finding('không có TM.').waitFor()
    await page.getByRole('button', { name: 'Làm lại' }).click()
    await verdict().filter({ hasText: 'Có thể trình ký' }).waitFor()
  })

  it('is silent about what stays for a reason, until that is taken back', async () => {
    const unverified = finding('Kế hoạch số 312/KH-UBND chưa được đối chiếu')
    await unverified.getByRole('button', { name: 'Giữ, vì…' }).click()
    await page.getByLabel('Lý do giữ').fill('Đã có bản giấy')
    await page.getByLabel('Lý do giữ').press('Enter')
    await unverified.waitFor({ state: 'detached' })
    await page.getByText('Đã giữ, có lý do (1)').click()
    await page.getByRole('button', { name: 'Bỏ giữ' }).click()
    await unverified.waitFor()
  })

  it('remembers why a plan came back, and asks at the next plan', async () => {
    await page.locator('[data-testid="return-log"] summary').click()
    await page.getByLabel('Lý do', { exact: true }).fill('đơn giá in tờ gấp chưa có báo giá')
    await page.getByLabel('Ở phần').selectOption('budgetLines')
    await page.getByRole('button', { name: 'Ghi lại' }).click()
    await finding('bị trả lại vì: đơn giá in tờ gấp chưa có báo giá.').waitFor()
    await toLibrary(page)
    await openSample(page)
    await goToStep(page, 'review')
    const reminder = finding('bị trả lại vì: đơn giá in tờ gấp chưa có báo giá.')
    await reminder.getByRole('button', { name: 'Đã xem lại' }).click()
    await reminder.waitFor({ state: 'detached' })
  })

  it('passes axe', async () => {
    expect(await problemsInLightAndDark(page)).toEqual([])
    expect(running.consoleErrors).toEqual([])
  })
})
