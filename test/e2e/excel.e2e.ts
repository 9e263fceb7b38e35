import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { samplePlans } from '#shared/samples/index'
import { totalAmount } from '#shared/rules/budget'
import { formatWhole } from '#shared/vietnamese/numbers'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '#templates/workbook/read/read-workbook'
import { accessibilityProblems, problemsInLightAndDark } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { goToStep, openSample } from './support/plan-journeys'

const EXPORTED = 'Phu-luc-ke-hoach-truyen-thong-2027-UBND-xa-An-Binh.xlsx'

/** The annexes go out to Excel, and a file from Excel comes in, its columns matched. */
describe('Excel', () => {
  let running: RunningApp
  let page: Page
  const total = formatWhole(totalAmount(samplePlans[0]?.read().budgetLines ?? []))

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await openSample(page)
  })
  afterAll(async () => running.discard())

  const dialog = () => page.getByTestId('import-dialog')
  const openFile = async (name: string, bytes: Uint8Array | string) => {
    const file = path.join(running.dirs.documents, name)
    await writeFile(file, bytes)
    await page.getByTestId('import-file').setInputFiles(file)
    await page.locator('[data-testid="import-dialog"][data-status="reading"]').waitFor({
      state: 'detached',
    })
  }

  it('exports a sheet for each annex', async () => {
    await page.getByTestId('export-more').click()
    await page.getByRole('menuitem', { name: /Xuất phụ lục ra Excel/ }).click()
    await page.getByTestId('export-done').waitFor()
    const reading = readWorkbook(await readFile(path.join(running.dirs.exports, EXPORTED)))
    expect(reading.status === 'read' && reading.sheets.map(({ name }) => name)).toEqual([
      'Hoạt động',
      'Kênh truyền thông',
      'Báo chí, truyền thông',
      'Cộng tác viên',
      'Nhân sự',
      'Dự toán',
      'Nguồn, quý',
    ])
  })

  it('brings the estimate into an empty plan, the same to the đồng', async () => {
    await page.getByTestId('to-library').click()
    await page.getByTestId('new-plan').click()
    await page.getByTestId('create-plan').click()
    await goToStep(page, 'budget')
    await page.getByTestId('import-table').click()
    await openFile(EXPORTED, await readFile(path.join(running.dirs.exports, EXPORTED)))
    expect(await page.getByTestId('import-sheet').inputValue()).toBe('5')
    await page.getByTestId('import-take').click()
    await dialog().waitFor({ state: 'detached' })
    expect(await page.getByTestId('notice').innerText()).toMatch(/Đã nhập \d+ dòng chi/)
    expect(await page.locator('.section-footer').innerText()).toContain(total)
  })

  it('takes it all back in one step', async () => {
    await page.getByTestId('notice').getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByText('Chưa có dòng chi nào').waitFor()
  })

  it('lets columns be matched by hand, and marks what it cannot read', async () => {
    await page.getByTestId('import-table').click()
    await openFile(
      'du-toan.csv',
      'STT;Diễn giải;SL;Giá;Mã lạ\n1;In tờ gấp;500;1.500;x1\n2;Phóng sự;2;khoảng 5 triệu;x2\n',
    )
    const column = (index: number) => page.locator(`select[data-column="${index}"]`)
    expect(await column(1).inputValue()).toBe('content')
    expect(await column(3).inputValue()).toBe('')
    await column(3).selectOption('unitPrice')
    const preview = page.getByTestId('import-preview')
    expect(await preview.locator('[data-unread="true"]').allInnerTexts()).toEqual([
      'khoảng 5 triệu',
    ])
    expect(await page.getByTestId('import-unit').inputValue()).toBe('1')
    expect(await problemsInLightAndDark(page)).toEqual([])
    await page.getByTestId('import-take').click()
    expect(await page.locator('.section-footer').innerText()).toContain('750.000')
  })

  it('adds to the list or takes its place, as is chosen', async () => {
    await page.getByTestId('import-table').click()
    await openFile('them.csv', 'Nội dung,Số lượng,Đơn giá (nghìn đồng)\nHội nghị,1,250\n')
    await page.getByTestId('import-take').click()
    expect(await page.locator('.section-footer').innerText()).toContain('1.000.000')
    await page.getByTestId('import-table').click()
    await openFile('thay.csv', 'Nội dung,Số lượng,Đơn giá (nghìn đồng)\nHội nghị,3,250\n')
    await page.getByTestId('import-mode').selectOption('replace')
    await page.getByTestId('import-take').click()
    expect(await page.locator('.section-footer').innerText()).toContain('750.000')
  })

  it('says why a file cannot be read, and changes nothing', async () => {
    await page.getByTestId('import-table').click()
    await openFile('hong.xlsx', 'không phải Excel')
    expect(await page.getByTestId('import-failed').innerText()).toMatch(/không phải tệp Excel/)
    expect(await page.getByTestId('import-take').isDisabled()).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    expect(await page.locator('.section-footer').innerText()).toContain('750.000')
  })
})
