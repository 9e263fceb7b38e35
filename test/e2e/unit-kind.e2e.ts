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

const recipients = () => fieldOf(page, 'unit/recipients').inputValue()
const code = () => fieldOf(page, 'unit/codeAbbreviation').inputValue()

describe('a unit of another kind or level than the commune', () => {
  it('has the recipients of a ward once it is named one, in the step that named it', async () => {
    await page.getByTestId('first-plan').click()
    await page.getByTestId('create-plan').click()
    await page.getByTestId('section').waitFor()
    expect(await recipients()).toContain('Các thôn')
    await fieldOf(page, 'unit/name').pressSequentially('Ủy ban nhân dân phường Tân Lập')
    expect(await recipients()).toContain('Thường trực HĐND phường')
    expect((await recipients()).split('\n').at(-1)).toBe('Các tổ dân phố')
  })

  it('has its whole catalog of work', async () => {
    await goToStep(page, 'responsibilities')
    await page.getByTestId('catalog').click()
    await page.getByRole('menuitem', { name: /^Phòng Kinh tế, Hạ tầng và Đô thị/u }).waitFor()
    await page.getByRole('menuitem', { name: /^Phòng Văn hóa - Xã hội/u }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('takes code, signer and recipients of the kind chosen, as one step back', async () => {
    await goToStep(page, 'unit')
    await fieldOf(page, 'unit/kind').selectOption('department')
    await fieldOf(page, 'unit/name').fill('Sở Tư pháp')
    await page.getByTestId('missing-here').getByText('Chưa có cơ quan chủ quản').waitFor()
    await page.getByTestId('fill-by-kind').click()
    expect(await code()).toBe('STP')
    expect(await fieldOf(page, 'unit/signer/authority').inputValue()).toBe('direct')
    expect(await recipients()).toContain('Các phòng, đơn vị thuộc Sở')
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).first().click()
    await page.getByTestId('fill-by-kind').waitFor()
    expect(await code()).toBe('UBND')
    expect(await fieldOf(page, 'unit/signer/authority').inputValue()).toBe('collective')
  })
})
