import { readdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from './support/app'
import { fieldOf, goToStep } from './support/plan-journeys'

let running: RunningApp
let page: Page

beforeAll(async () => {
  running = await launchApp()
  page = running.window
  page.setDefaultTimeout(12_000)
})
afterAll(() => running.discard())

const write = (path: string, text: string) => fieldOf(page, path).fill(text)
/** Writes into a field of the opened row. */
const writeInRow = (field: string, text: string) =>
  page.locator(`.row-detail [data-field$="/${field}"]`).fill(text)
const fromCatalog = async (item: RegExp) => {
  await page.getByTestId('catalog').click()
  await page.getByRole('menuitem', { name: item }).first().click()
}
const insertPhrases = async (field: string, count: number) => {
  await page
    .locator('.field', { has: fieldOf(page, field) })
    .getByText('Câu mẫu')
    .click()
  for (let index = 0; index < count; index++) {
    await page.getByTestId('phrases').locator('[data-phrase]').nth(index).click()
  }
  await page.keyboard.press('Escape')
}
const openRow = (index: number) => page.locator('.grid-number button').nth(index).click()
const backToTable = () => page.getByRole('button', { name: 'Về bảng' }).click()
const missing = () => page.getByTestId('missing-here')

/** From nothing to a paper the leader can sign, with what the app offers on the way. */
describe('the first hour of a new user', () => {
  it('begins from the empty library and takes from the unit its name says', async () => {
    await page.getByTestId('first-plan').click()
    await page.getByTestId('create-plan').click()
    await page.getByTestId('section').waitFor()
    await write('unit/name', 'Ủy ban nhân dân xã Tân Lập')
    await missing().getByText('Chưa có địa danh').waitFor()
    await page.getByTestId('take-shortName').click()
    await page.getByTestId('take-placeName').click()
    await missing().waitFor({ state: 'detached' })
    await write('unit/signer/name', 'Nguyễn Văn Thành')
    expect(await page.locator('[data-field="unit/placeName"]').inputValue()).toBe('Tân Lập')
  })

  it('fills the bases, objectives, channels and people from what units usually have', async () => {
    await goToStep(page, 'legal-bases')
    await fromCatalog(/^Bộ gợi ý cho UBND xã/u)
    await goToStep(page, 'objectives')
    await fromCatalog(/^Người dân biết và nắm được/u)
    await openRow(0)
    await writeInRow('baseline', '61%')
    await writeInRow('target', '70%')
    await goToStep(page, 'channels')
    await fromCatalog(/^Thêm tất cả/u)
    await goToStep(page, 'staff')
    await fromCatalog(/^Thêm tất cả/u)
    await missing().getByText('Nhân sự 2 chưa có họ tên.').click()
    for (const name of ['Trần Thị Hạnh', 'Lê Quang Hùng', 'Phạm Thu Hà', 'Đỗ Văn Nam']) {
      await writeInRow('name', name)
      const next = page.getByRole('button', { name: 'Nhân sự sau' })
      if (await next.isEnabled()) await next.click()
    }
    await missing().waitFor({ state: 'detached' })
  })

  it('plans the work of a policy of the State, led by the unit', async () => {
    await goToStep(page, 'policies')
    await page.getByTestId('add-row').click()
    await page.getByTestId('open-detail').click()
    await writeInRow('name', 'Chính sách bảo hiểm y tế')
    await writeInRow('draftingBody', 'Bộ Y tế')
    await writeInRow('keyMessages', 'Có thẻ bảo hiểm y tế, yên tâm khi đau ốm')
    await page.getByRole('button', { name: /^Đã có hiệu lực/u }).click()
    await goToStep(page, 'activities')
    await page.getByRole('button', { name: 'Xem gợi ý', exact: true }).click()
    const offer = page.getByTestId('suggestions').locator('> ul > li').first()
    expect(await offer.innerText()).not.toContain('Chủ trì: Bộ Y tế')
    await offer.getByRole('button').click()
    // The matrix stays, for the next.
    await page.getByRole('tab', { name: 'Vòng đời', selected: true }).waitFor()
    await page.getByRole('button', { name: 'Xem dòng vừa thêm' }).click()
    await writeInRow('lead', 'Phòng Văn hóa - Xã hội')
  })

  it('pays for it, from the line of the estimate', async () => {
    await goToStep(page, 'budget')
    await page.getByTestId('add-row').click()
    await openRow(0)
    await writeInRow('content', 'In tờ gấp')
    await writeInRow('quantity', '3000')
    await writeInRow('unitPrice', '2500')
    await writeInRow('fundingSource', 'Ngân sách xã')
    await page.getByTestId('paid-activities').click()
    await page.getByRole('option', { name: /bảo hiểm y tế/u }).click()
    await page.keyboard.press('Escape')
    await backToTable()
    await page.getByTestId('add-row').click()
    await page.getByRole('gridcell', { name: 'Ngân sách xã' }).nth(1).waitFor()
    // The blank line it begins asks for nothing.
    await missing().waitFor({ state: 'detached' })
  })

  it('hands out the work, and has nothing left that blocks the signature', async () => {
    await goToStep(page, 'purpose')
    await insertPhrases('purpose/purposes', 3)
    await insertPhrases('purpose/requirements', 3)
    await goToStep(page, 'disclosure')
    await fromCatalog(/^Kế hoạch, chương trình công tác/u)
    await goToStep(page, 'risks')
    await page.getByTestId('add-row').click()
    await openRow(0)
    await writeInRow('situation', 'Tin đồn thu thêm tiền đóng bảo hiểm y tế')
    await writeInRow('answer', 'Mức đóng thực hiện đúng quy định, không thu thêm khoản nào.')
    await goToStep(page, 'responsibilities')
    await missing().waitFor({ state: 'detached' })
    await fromCatalog(/^Thêm tất cả/u)
    await missing().getByText('Chưa có mốc báo cáo nào.').click()
    await page.getByRole('tab', { name: 'Chế độ báo cáo' }).click()
    await fromCatalog(/^Thêm tất cả/u)
    await goToStep(page, 'review')
    await page.getByTestId('review-verdict').filter({ hasText: 'Có thể trình ký' }).waitFor()
    expect(await page.getByTestId('review-blocks').count()).toBe(0)
  })

  it('gives the Word file', async () => {
    await page.getByTestId('export-word').click()
    await page.getByTestId('export-done').waitFor()
    expect(await readdir(running.dirs.exports)).toEqual([
      'Ke-hoach-truyen-thong-2027-UBND-xa-Tan-Lap.docx',
    ])
    expect(running.consoleErrors).toEqual([])
  })
})
