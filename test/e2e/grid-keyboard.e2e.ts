import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from './support/app'
import { KeyboardUser } from './support/keyboard'
import { goToStep, openSample } from './support/plan-journeys'

const lettersOf = (text: string) => Array.from(text)

/** Where the keyboard is in a long grid, whatever comes and goes; the tests follow each other. */
describe('grid under the keyboard', () => {
  let running: RunningApp
  let user: KeyboardUser

  beforeAll(async () => {
    running = await launchApp()
    const page = running.window
    await openSample(page)
    await goToStep(page, 'budget')
    user = new KeyboardUser(page)
  })
  afterAll(async () => running.discard())

  const ADD = { name: 'Thêm dòng chi' }
  /** Row and column of the cell with the focus, and what it shows. */
  const cell = () =>
    running.window.evaluate(() => {
      const at = document.activeElement?.closest<HTMLElement>('.grid-cell')
      return at ? `${at.dataset['row']}/${at.dataset['column']} ${at.innerText.trim()}` : null
    })
  const lines = () => running.window.locator('.grid').getAttribute('aria-rowcount')

  it('takes every key typed right after a row was added out of sight', async () => {
    await user.tabTo(ADD)
    // Nothing is waited for between the keys, as nobody does who types.
    const { keyboard } = running.window
    const keys = ['Enter', ...lettersOf('Loa cum'), 'Tab', ...lettersOf('Thiet bi')]
    await Promise.all(keys.map((key) => keyboard.press(key)))
    await user.press('Escape')
    expect(await cell()).toBe('52/1 Thiet bi')
    await user.press('ArrowLeft')
    expect(await cell()).toBe('52/0 Loa cum')
  })

  it('goes far down and takes what is typed there', async () => {
    await user.press('Control+Home')
    const { keyboard } = running.window
    const far = Array.from({ length: 6 }, () => 'PageDown')
    await Promise.all([...far, 'x'].map((key) => keyboard.press(key)))
    await user.press('Escape')
    expect(await cell()).toBe('52/0 x')
  })

  it('keeps the focus in the grid when undo takes the row away', async () => {
    for (let step = 0; step < 4; step++) await user.press('Control+Z')
    await expect.poll(cell).toMatch(/^51\/0 /)
    expect(await lines()).toBe('53')
  })

  it('opens a row at the field of the cell, or at the first, and comes back to the row', async () => {
    await user.press('ArrowUp')
    const before = await cell()
    await user.press('Alt+Enter')
    await user.expectAt({ name: 'Nội dung chi', role: 'input' })
    await user.press('Escape')
    expect(await cell()).toBe(before)
  })

  it('goes on to the next row when one is removed', async () => {
    const [before] = (await cell())?.split(' ') ?? []
    // Tab goes from cell to cell; Esc is the way out, and the row stays chosen.
    await user.press('Escape')
    await user.tabTo({ name: 'Xóa dòng chi đang chọn' })
    await user.press('Enter')
    await expect.poll(async () => (await cell())?.split(' ')[0]).toBe(before)
    expect(await lines()).toBe('52')
  })

  it('leaves the focus on a button that has nothing more to do', async () => {
    await user.press('Escape')
    await user.activate({ name: 'Đóng' })
    await running.window.getByTestId('notice').waitFor({ state: 'detached' })
    expect((await user.at()).role).not.toBe('none')
    await user.tabTo({ name: 'Hoàn tác' })
    await user.press('Enter')
    await expect.poll(lines).toBe('53')
    await user.expectAt({ name: 'Hoàn tác' })
  })

  it('lets Tab pass through to what stands after it, and adds nothing on the way', async () => {
    await user.tabTo(ADD)
    await user.press('Tab')
    expect(await cell()).not.toBeNull()
    await user.press('Tab')
    expect(await cell()).toBeNull()
    await user.tabTo({ name: 'Tiếp: Công khai thông tin' })
    await user.press('Shift+Tab')
    await user.tabTo(ADD)
    expect(await lines()).toBe('53')
  })

  it('wrote no error to the console', () => {
    expect(running.consoleErrors).toEqual([])
  })
})
