import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemsInLightAndDark } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { fieldOf, goToStep, openSample } from './support/plan-journeys'

/** Words at hand: sentences, help, slips, what is said over loudspeakers, cards, objectives with a number. */
describe('words at hand', () => {
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await openSample(page)
  })
  afterAll(async () => running.discard())
  const undo = () => page.keyboard.press('Control+z')

  describe('sentences for a field', () => {
    const open = async (name: string) => {
      await page.getByRole('button', { name: `Câu mẫu cho ${name}` }).click()
      await page.getByTestId('phrases').waitFor()
    }
    const leave = () => page.getByRole('button', { name: 'Xong', exact: true }).click()
    const status = () => page.locator('.phrase-status')

    it('are found without diacritics and put in by keyboard, as one step of undo', async () => {
      await goToStep(page, 'purpose')
      const before = await fieldOf(page, 'purpose/purposes').inputValue()
      await open('Mục đích')
      await page.keyboard.type('sai lech')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await status().getByText('Đã chèn 1 câu.').waitFor()
      await page.keyboard.press('Escape')
      const after = await fieldOf(page, 'purpose/purposes').inputValue()
      expect(after).toBe(
        `${before}\nChủ động phát hiện, phản hồi thông tin sai lệch về chính sách ngay từ khi mới xuất hiện; giữ vững niềm tin của Nhân dân.`,
      )
      await fieldOf(page, 'purpose/purposes').and(page.locator(':focus')).waitFor()
      await undo()
      expect(await fieldOf(page, 'purpose/purposes').inputValue()).toBe(before)
    })

    it('go in at the caret of running text, filled from the plan', async () => {
      await goToStep(page, 'budget')
      await page.locator('[role="tab"][data-section="fundingStatement"]').click()
      const box = fieldOf(page, 'fundingStatement')
      await box.fill('Đầu. Cuối.')
      for (const key of ['Home', ...Array.from({ length: 4 }, () => 'ArrowRight')]) {
        await page.keyboard.press(key)
      }
      await open('Nguồn và quản lý kinh phí')
      await page.keyboard.type('du toan chi thuong xuyen')
      await page.locator('[data-phrase]').first().click()
      await leave()
      expect(await box.inputValue()).toMatch(
        /^Đầu\. Kinh phí .* năm 2027 của UBND xã An Bình .*\. Cuối\.$/u,
      )
      await undo()
      expect(await box.inputValue()).toBe('Đầu. Cuối.')
      await undo()
    })

    it('may be the officer’s own: kept, changed, removed and brought back', async () => {
      await goToStep(page, 'purpose')
      await fieldOf(page, 'purpose/requirements').fill('Câu riêng của UBND xã An Bình năm 2027.')
      await open('Yêu cầu')
      await page.getByText('Lưu thành câu mẫu của tôi…').click()
      expect(await page.getByLabel('Câu mẫu của tôi').inputValue()).toBe(
        'Câu riêng của {đơn vị} năm {năm}.',
      )
      await page.getByRole('button', { name: 'Lưu', exact: true }).click()
      const own = page.getByTestId('own-phrase')
      await own.getByText('Câu riêng của UBND xã An Bình năm 2027.').waitFor()
      expect(await problemsInLightAndDark(page)).toEqual([])
      await own.getByRole('button', { name: 'Sửa câu mẫu này' }).click()
      await page.getByLabel('Câu mẫu của tôi').fill('Câu đã sửa của {đơn vị}.')
      await page.getByRole('button', { name: 'Lưu', exact: true }).click()
      await own.getByText('Câu đã sửa của UBND xã An Bình.').waitFor()
      await own.getByRole('button', { name: 'Xóa câu mẫu này' }).click()
      await status().getByText('Đã xóa câu mẫu.').waitFor()
      expect(await own.count()).toBe(0)
      await status().getByRole('button', { name: 'Hoàn tác' }).click()
      await own.waitFor()
      await leave()
      await undo()
      await open('Yêu cầu')
      await page.getByTestId('own-phrase').getByText('Câu đã sửa').waitFor()
      await page.keyboard.press('Escape')
    })
  })

  it('gives help for the field the officer is in by F1, and for the step elsewhere', async () => {
    await fieldOf(page, 'purpose/purposes').focus()
    await page.keyboard.press('F1')
    await page.getByText('Khẩu hiệu năm nào cũng dùng được.').waitFor()
    await fieldOf(page, 'purpose/purposes').and(page.locator(':focus')).waitFor()
    expect(await problemsInLightAndDark(page)).toEqual([])
    await page.keyboard.press('F1')
    await page.getByText('Khẩu hiệu năm nào cũng dùng được.').waitFor({ state: 'hidden' })
    await page.getByRole('heading', { name: 'Mục đích, yêu cầu' }).click()
    await page.keyboard.press('F1')
    await page.getByRole('complementary', { name: 'Hướng dẫn' }).waitFor()
  })

  it('asks a weak objective for a number, with a wording that can be measured', async () => {
    await goToStep(page, 'objectives')
    const ladder = page.getByTestId('ladder')
    await ladder.locator('[data-level="outtake"]').getByText('Tiếp nhận: 1').waitFor()
    await page.getByTestId('add-row').click()
    await page.keyboard.type('Nâng cao nhận thức của người dân về chính sách')
    await page.keyboard.press('Escape')
    const weak = page.getByTestId('weak-objective')
    await weak.and(page.locator('[data-weakness="vague"]')).waitFor()
    await ladder.locator('summary').click()
    expect(await problemsInLightAndDark(page)).toEqual([])
    await weak.getByRole('button', { name: 'Dùng chỉ số này' }).click()
    await ladder.locator('[data-level="outtake"]').getByText('Tiếp nhận: 2').waitFor()
    await weak.getByRole('button', { name: 'Đến chỗ đó' }).click()
    await page.locator('.row-detail [data-field$="/target"]:focus').waitFor()
    await page.keyboard.type('85% trở lên')
    await page.locator('[data-field$="/baseline"]').fill('Chưa thống kê')
    await page.getByRole('button', { name: 'Về bảng' }).click()
    await weak.waitFor({ state: 'detached' })
  })

  it('drafts the words for loudspeakers and Zalo, and tells how they are heard', async () => {
    await goToStep(page, 'policies')
    await page.locator('.grid-number button').nth(1).click()
    await page.getByTestId('draft-bulletin').click()
    await page.getByTestId('draft-post').click()
    const bulletin = fieldOf(page, 'policies/cs2/bulletin')
    expect(await bulletin.inputValue()).toContain('Phân loại rác tại nhà, thôn xóm sạch hơn.')
    await page.getByTestId('reading-time').getByText('Khoảng').waitFor()
    await page.getByTestId('post-length').getByText('Vừa một tin.').waitFor()
    expect(await page.getByTestId('said').count()).toBe(0)
    await bulletin.fill(`${'một hai ba '.repeat(9)}trước 19/7.`)
    await page.getByTestId('said').getByText('19/7: ngày mười chín tháng bảy').waitFor()
    await page.getByTestId('long-sentence').waitFor()
    expect(await problemsInLightAndDark(page)).toEqual([])
    await undo()
    expect(await bulletin.inputValue()).toContain('Kính thưa bà con.')
  })

  it('drafts a card for a sensitive policy without one, and shows the cards as they print', async () => {
    await goToStep(page, 'risks')
    const count = page.getByTestId('card-count')
    await count.getByText('6/6').waitFor()
    await page.locator('.grid-number button').nth(1).click()
    await page.locator('.row-detail').getByRole('button', { name: 'Xóa' }).click()
    await count.getByText('5/6').waitFor()
    expect(await problemsInLightAndDark(page)).toEqual([])
    await page
      .getByTestId('card-gap')
      .getByRole('button', { name: /^Soạn thẻ/ })
      .click()
    await count.getByText('6/6').waitFor()
    await page.getByRole('grid').getByText('Thông tin sai về Phương án bồi thường').waitFor()
    await page.getByRole('button', { name: 'Xem bản in các thẻ' }).click()
    expect(await page.getByTestId('paper-choice').inputValue()).toBe('crisisCards')
    await undo()
    await count.getByText('5/6').waitFor()
  })

  it('finds slips of wording: one mended, a word taken as right, one kept, the rest mended at once', async () => {
    await goToStep(page, 'review')
    const count = page.getByTestId('wording-count')
    await count.and(page.locator('[data-count="0"]')).waitFor()
    await goToStep(page, 'purpose')
    await fieldOf(page, 'purpose/purposes').fill(
      'Bổ xung nguồn lực cho các các nghành , phục vụ nhân dân.\nHọp tại buôn đrôm, cấp thẻ BHYT.',
    )
    await goToStep(page, 'review')
    await count.and(page.locator('[data-count="7"]')).waitFor()
    const item = (text: string) => page.getByTestId('wording-item').filter({ hasText: text })
    expect(await problemsInLightAndDark(page)).toEqual([])
    await item('Từ bị lặp').getByRole('button', { name: 'Sửa' }).click()
    await count.and(page.locator('[data-count="6"]')).waitFor()
    await item('Không phải tiếng Việt').getByRole('button', { name: 'Thêm vào từ của tôi' }).click()
    await count.and(page.locator('[data-count="5"]')).waitFor()
    await item('chưa được giải thích').getByRole('button', { name: 'Giữ, vì…' }).click()
    await page.getByLabel('Lý do giữ').fill('Người dân đều biết')
    await page.getByLabel('Lý do giữ').press('Enter')
    await count.and(page.locator('[data-count="4"]')).waitFor()
    await page.getByTestId('mend-wording').click()
    await count.and(page.locator('[data-count="0"]')).waitFor()
    await undo()
    await count.and(page.locator('[data-count="4"]')).waitFor()
    await page.getByTestId('mend-wording').click()
    await goToStep(page, 'purpose')
    expect(await fieldOf(page, 'purpose/purposes').inputValue()).toBe(
      'Bổ sung nguồn lực cho các ngành, phục vụ Nhân dân.\nHọp tại buôn đrôm, cấp thẻ BHYT.',
    )
    expect(running.consoleErrors).toEqual([])
  })
})
