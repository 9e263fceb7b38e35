import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityProblems, problemsInLightAndDark } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { fieldOf, goToStep, openSample } from './support/plan-journeys'

/** Money and bases in the real app: norms, codes, prose against the estimate, cuts, expired bases. */
describe('money', () => {
  let running: RunningApp
  let page: Page
  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await page.setViewportSize({ width: 1366, height: 768 })
    await openSample(page)
  })
  afterAll(async () => running.discard())

  const undo = () => page.getByRole('button', { name: 'Hoàn tác' }).first().click()

  it('flags a price above its norm, in the form, in the grid and on review', async () => {
    await goToStep(page, 'budget')
    await page.locator('.grid-number button').first().click()
    await page.getByTestId('chosen-norm').getByText('Xây dựng đề cương chi tiết').waitFor()
    await fieldOf(page, 'budgetLines/kp01/unitPrice').fill('1.500.000')
    await page.getByText('Cao hơn mức tối đa 1.200.000 đồng/đề cương là 300.000 đồng.').waitFor()
    await page.getByRole('button', { name: 'Về bảng' }).click()
    await page.locator('[data-field="budgetLines/kp01/unitPrice"][data-warning="true"]').waitFor()
    await goToStep(page, 'review')
    await page.locator('[data-testid="prices-over"][data-count="1"]').waitFor()
    await page.getByTestId('prices-over').getByRole('button', { name: 'Đến chỗ đó' }).click()
    await fieldOf(page, 'budgetLines/kp01/unitPrice').waitFor()
    await fieldOf(page, 'budgetLines/kp01/unitPrice').fill('1.200.000')
    await page.getByText('Mức tối đa 1.200.000 đồng/đề cương.').waitFor()
  })

  it('takes another norm with its clause and unit, and lets it go', async () => {
    await page.getByTestId('pick-norm').click()
    await page.getByTestId('pick-search').fill('tieu pham')
    expect(await problemsInLightAndDark(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByTestId('chosen-norm').getByText('Biên soạn tiểu phẩm').waitFor()
    expect(await fieldOf(page, 'budgetLines/kp01/measureUnit').inputValue()).toBe('tiểu phẩm')
    expect(await fieldOf(page, 'budgetLines/kp01/norm').inputValue()).toContain('Khoản 6 Điều 3')
    await page.getByRole('button', { name: 'Bỏ', exact: true }).click()
    await page.getByTestId('chosen-norm').waitFor({ state: 'detached' })
    await undo()
    await undo()
    await page.getByTestId('chosen-norm').getByText('Xây dựng đề cương chi tiết').waitFor()
  })

  it('finds a tiểu mục by its words, and leaves free text alone', async () => {
    await page.getByTestId('pick-code').click()
    await page.getByTestId('pick-search').fill('quang cao')
    await page.keyboard.press('Enter')
    expect(await fieldOf(page, 'budgetLines/kp01/budgetCode').inputValue()).toBe('6600/6606')
    await page.getByTestId('chosen-code').getByText('cần kiểm tra').waitFor()
    await fieldOf(page, 'budgetLines/kp01/budgetCode').fill('Chưa phân bổ')
    await page.getByTestId('chosen-code').waitFor({ state: 'detached' })
    await page.locator('summary', { hasText: 'Giấy tờ cần có khi tự thực hiện' }).click()
    await page.getByText('Cần kiểm tra với kế toán và quy định').waitFor()
    expect(await problemsInLightAndDark(page)).toEqual([])
  })

  it('holds what is typed against the estimate, and mends it', async () => {
    await page.getByRole('tab', { name: 'Tổng hợp, nguồn kinh phí' }).click()
    await fieldOf(page, 'fundingStatement').fill(
      'Tổng kinh phí là 300.000.000 đồng (Ba trăm triệu đồng); ngân sách xã 313.620.000 đồng.',
    )
    await page.locator('[data-testid="figure-count"][data-count="1"]').waitFor()
    expect(await problemsInLightAndDark(page)).toEqual([])
    await page.getByTestId('figure').getByRole('button', { name: 'Sửa' }).click()
    await page.locator('[data-testid="figure-count"][data-count="0"]').waitFor()
    expect(await fieldOf(page, 'fundingStatement').inputValue()).toBe(
      'Tổng kinh phí là 330.820.000 đồng (Ba trăm ba mươi triệu tám trăm hai mươi nghìn đồng); ngân sách xã 313.620.000 đồng.',
    )
    expect(await page.locator('.sum-table').count()).toBe(3)
  })

  it('proposes what to cut, says what is lost, and cuts in one step', async () => {
    await page.getByTestId('open-cut').click()
    const sums = page.getByTestId('cut-sums')
    await sums.getByText('Cần cắt 33.082.000 đồng').waitFor()
    await page.getByTestId('cut-lost').getByText('hoạt động bị cắt một phần').waitFor()
    expect(await problemsInLightAndDark(page)).toEqual([])
    const [first] = await page.getByTestId('cut-line').locator('th').allTextContents()
    await page.getByTestId('cut-line').first().getByRole('button', { name: 'Giữ' }).click()
    await page.waitForFunction(
      (text) => document.querySelector('[data-testid="cut-line"] th')?.textContent !== text,
      first,
    )
    await page.getByTestId('cut-goal').fill('12,5')
    await sums.getByText('Cần cắt 41.352.500 đồng').waitFor()
    await page.getByTestId('cut-goal').fill('60')
    await page.getByTestId('cut-lost').getByText('hoạt động không còn kinh phí').waitFor()
    await page.getByTestId('cut-goal').fill('20')
    await sums.getByText('Cần cắt 66.164.000 đồng').waitFor()
    await page.getByTestId('apply-cut').click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.getByTestId('budget-total').textContent()).not.toContain('330.820.000')
    await page.locator('[data-testid="figure-count"]:not([data-count="0"])').waitFor()
    await undo()
    await page.getByTestId('budget-total').getByText('330.820.000 đồng').waitFor()
    await page.locator('[data-testid="figure-count"][data-count="0"]').waitFor()
  })
})

describe('bases with a lamp', () => {
  let running: RunningApp
  let page: Page
  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await page.setViewportSize({ width: 1366, height: 768 })
    await openSample(page)
    await goToStep(page, 'legal-bases')
  })
  afterAll(async () => running.discard())

  const numbers = () =>
    page
      .locator('.grid-row [data-field$="/number"]')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent))
  const undo = () => page.getByRole('button', { name: 'Hoàn tác' }).first().click()

  it('adds the suggested set and that of the letter without doubling what stands there', async () => {
    await page.getByTestId('catalog').click()
    await page.getByRole('menuitem', { name: /Bộ gợi ý/ }).click()
    await page.getByTestId('lamp-summary').getByText('8 còn hiệu lực').waitFor()
    await page.getByTestId('catalog').click()
    expect(await page.getByRole('menuitem', { name: /Bộ gợi ý/ }).isDisabled()).toBe(true)
    await page.getByRole('menuitem', { name: /Công văn số 745/ }).click()
    await page.getByTestId('lamp-summary').getByText('3 hết hiệu lực').waitFor()
    const found = await numbers()
    expect(new Set(found).size).toBe(found.length)
  })

  it('replaces an expired base from its form, and takes it back', async () => {
    // Only rows in view are drawn.
    await page.locator('.toolbar-search').fill('09/2017')
    await page.locator('.grid-row', { hasText: '09/2017/NĐ-CP' }).locator('button').click()
    await page.getByText('Hết hiệu lực từ ngày 01/07/2026').waitFor()
    await page.getByTestId('citation').getByText('Căn cứ Nghị định số 09/2017/NĐ-CP').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByTestId('replace-basis').click()
    await page.getByTestId('lamp-summary').getByText('2 hết hiệu lực').waitFor()
    await page.locator('.toolbar-search').fill('244/2026')
    expect((await numbers()).filter((number) => number === '244/2026/NĐ-CP')).toHaveLength(1)
    await undo()
    await page.getByTestId('replace-basis').waitFor()
    await page.getByRole('button', { name: 'Về bảng' }).click()
    await page.getByTestId('lamp-summary').getByText('3 hết hiệu lực').waitFor()
    await page.locator('.toolbar-search').fill('')
  })

  it('replaces all of them at once, and puts all in order of force', async () => {
    await page.getByTestId('replace-expired').click()
    await page.getByTestId('replace-expired').waitFor({ state: 'detached' })
    expect(await page.getByTestId('lamp-summary').textContent()).not.toContain('hết hiệu lực')
    await undo()
    await page.getByTestId('sort-bases').click()
    expect(await page.getByTestId('sort-bases').isDisabled()).toBe(true)
    expect((await numbers())[0]).toBe('103/2016/QH13')
    expect(await accessibilityProblems(page)).toEqual([])
    expect(running.consoleErrors).toEqual([])
  })
})
