import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePlans } from '#shared/samples/index'
import { launchApp, type RunningApp } from './support/app'
import { goToStep, openSample } from './support/plan-journeys'

/** What stands over and under the months, and what of a month is enough to be met. */
const BARS_PX = 110
const LEAST_PX = 30

/** The activities by the life of policies, by audience and by time; what is done there is in the plan. */
describe('ways to look at activities', () => {
  let running: RunningApp
  let page: Page
  const count = samplePlans[0]?.read().activities.length ?? 0

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await openSample(page)
    await goToStep(page, 'activities')
  })
  afterAll(async () => running.discard())

  const view = async (name: string) => {
    await page.getByRole('tab', { name }).click()
    await page.locator(`[role="tab"][aria-selected="true"]`, { hasText: name }).waitFor()
  }
  const footer = () => page.locator('.section-footer').innerText()
  const cell = (policy: string, stage: string) =>
    page.getByRole('gridcell', { name: new RegExp(`^${policy}.*, ${stage};`) })
  const month = (number: number) => page.locator(`.month-card[data-month="${number}"]`)
  /** When an activity is, as its own field says. */
  const timingOf = async (id: string) => {
    await view('Bảng')
    await page.locator(`.grid [data-field="activities/${id}/timing"]`).waitFor()
    const text = await page.locator(`.grid [data-field="activities/${id}/timing"]`).innerText()
    await view('Lịch năm')
    return text
  }

  it('offers what fits an empty stage of a policy, and says why', async () => {
    // The plan loses what covers a stage that runs in the year.
    await view('Vòng đời')
    expect(await page.locator('.open-grid-cell[data-state="empty"]').count()).toBe(0)
    await view('Bảng')
    await page.locator('.grid [data-field="activities/hd01/content"]').click()
    await page.getByRole('button', { name: 'Xóa hoạt động đang chọn' }).click()
    await view('Vòng đời')
    await cell('Đề án sắp xếp', 'Hoạch định chủ trương').focus()
    expect(await cell('Đề án sắp xếp', 'Hoạch định chủ trương').getAttribute('data-state')).toBe(
      'empty',
    )
    await page.keyboard.press('Enter')
    const detail = page.getByTestId('cell-detail')
    await detail.getByText(/diễn ra trong năm 2027 nhưng chưa có hoạt động/).waitFor()
    const first = detail.getByTestId('suggestions').locator('> ul > li').first()
    expect(
      await first.getByRole('list', { name: 'Vì sao' }).getByRole('listitem').count(),
    ).toBeGreaterThan(0)
    expect(await first.getByRole('list', { name: 'Vì sao' }).innerText()).not.toBe('')
  })

  it('adds the one that is taken, and undo takes it back', async () => {
    const add = page
      .getByTestId('suggestions')
      .getByRole('button', { name: /^Thêm hoạt động:/ })
      .first()
    const content = ((await add.getAttribute('aria-label')) ?? '').replace('Thêm hoạt động: ', '')
    await add.focus()
    await page.keyboard.press('Enter')
    // The matrix stays, for the next one to be taken.
    await page.getByTestId('cell-detail').getByText(content).first().waitFor()
    expect(await cell('Đề án sắp xếp', 'Hoạch định chủ trương').getAttribute('data-state')).toBe(
      'covered',
    )
    await page.keyboard.press('Control+z')
    await expect
      .poll(() => cell('Đề án sắp xếp', 'Hoạch định chủ trương').getAttribute('data-state'))
      .toBe('empty')
    await view('Bảng')
    expect(await footer()).toContain(`${count - 1} hoạt động`)
    await page.keyboard.press('Control+z')
    await expect.poll(footer).toContain(`${count} hoạt động`)
  })

  it('shows whom each channel reaches', async () => {
    await view('Đối tượng, kênh')
    const reached = page.locator('.open-grid-cell[data-openable="true"]').first()
    await reached.focus()
    await page.keyboard.press('Enter')
    await page.getByTestId('cell-detail').waitFor()
    await page.keyboard.press('Escape')
    await page.getByTestId('cell-detail').waitFor({ state: 'detached' })
  })

  it('moves an activity with the keyboard, and tells of the day off it falls on', async () => {
    const { id } = dayActivity()
    const before = await timingOf(id)
    const chip = page.locator(`.activity-chip[data-activity="${id}"]`)
    await chip.focus()
    await page.keyboard.press('Enter')
    const mover = page.getByTestId('mover')
    await mover.focus()
    // To the Saturday after it, day by day.
    const warnings = page.locator('.move-warnings li')
    for (
      let day = 0;
      day < 7 && (await warnings.filter({ hasText: 'thứ Bảy' }).count()) === 0;
      day++
    ) {
      await page.keyboard.press('ArrowRight')
    }
    expect(await warnings.filter({ hasText: 'thứ Bảy' }).count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.getByTestId('notice').innerText()).toMatch(
      /Đã chuyển: .*Lưu ý: Thứ Bảy, .*ngày nghỉ/s,
    )
    await page.locator(`[data-activity="${id}"]:focus`).waitFor()
    expect(await timingOf(id)).not.toBe(before)
    await page.keyboard.press('Control+z')
    expect(await timingOf(id)).toBe(before)
  })

  it('moves an activity by dragging it to another month', async () => {
    await page.getByRole('button', { name: 'Hiện bản in' }).click()
    const { id, month: from } = dayActivity()
    const before = await timingOf(id)
    const chip = page.locator(`.activity-chip[data-activity="${id}"]`)
    await chip.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await chip.hover()
    const to = await inSightNear(from)
    await page.mouse.down()
    // The pointer goes there in many small moves, as a hand does.
    await page.mouse.move(to.x, to.y, { steps: 12 })
    await page.mouse.move(to.x + 1, to.y + 1)
    await page.mouse.up()
    await month(to.month).locator(`.activity-chip[data-activity="${id}"]`).waitFor()
    const after = await timingOf(id)
    expect(after).not.toBe(before)
    expect(after).toContain(`/${String(to.month).padStart(2, '0')}/`)
    await page.keyboard.press('Control+z')
    await month(from).locator(`.activity-chip[data-activity="${id}"]`).waitFor()
  })

  it('warns of Tết, and of a month with too much in it', async () => {
    await moveByTyping(dayActivity().id, '06/02/2027')
    const warnings = page.getByTestId('schedule-warnings')
    await warnings.locator('summary').click()
    await warnings
      .getByText(/Tết Nguyên đán/)
      .first()
      .waitFor()
    await page.keyboard.press('Control+z')
    await warnings.waitFor({ state: 'detached' })

    const more = page.getByRole('button', { name: /^Xem thêm/ })
    while ((await more.count()) > 0) await more.first().click()
    for (const id of ledByTheBusiest()) {
      if ((await warnings.getByText(/mức nên có là/).count()) > 0) break
      await moveByTyping(id, 'tháng 12')
    }
    await warnings.locator('summary').click()
    await warnings.getByText(/^Tháng 12: .* chủ trì \d+ hoạt động, mức nên có là \d+/).waitFor()
  })

  it('wrote no error to the console', () => {
    expect(running.consoleErrors).toEqual([])
  })

  /** An activity of the sample on one day, shown in its month. */
  const dayActivity = () => {
    const found = samplePlans[0]
      ?.read()
      .activities.flatMap(({ id, timing }) =>
        timing.kind === 'day' && typeof timing.date === 'string'
          ? [{ id, month: Number(timing.date.slice(5, 7)) }]
          : [],
      )[0]
    if (found === undefined) throw new Error('The sample has no activity on a day')
    return found
  }
  /** Where to let go of an activity: on the card of another month, where it is in sight. */
  const inSightNear = async (from: number) => {
    const height = await page.evaluate(() => innerHeight)
    for (const number of [from - 1, from + 1, from - 2, from + 2]) {
      const box = await month(number).boundingBox()
      if (box === null) continue
      const top = Math.max(box.y, BARS_PX)
      const bottom = Math.min(box.y + box.height, height - BARS_PX)
      if (bottom - top < LEAST_PX) continue
      return { month: number, x: box.x + box.width / 2, y: (top + bottom) / 2 }
    }
    throw new Error('No other month is in sight')
  }
  /** Activities in their order that one unit leads, the unit that leads most. */
  const ledByTheBusiest = () => {
    const all = samplePlans[0]?.read().activities ?? []
    const led = (lead: string) => all.filter((activity) => activity.lead === lead)
    const busiest = all.map(({ lead }) => lead).sort((a, b) => led(b).length - led(a).length)[0]
    return led(busiest ?? '')
      .filter(({ timing }) => timing.kind === 'day' || timing.kind === 'span')
      .map(({ id }) => id)
  }
  const moveByTyping = async (id: string, text: string) => {
    await page.locator(`.activity-chip[data-activity="${id}"]`).click()
    await page.getByLabel('Hoặc gõ thời gian mới').fill(text)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
})
