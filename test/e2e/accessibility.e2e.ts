import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foreignPlans } from '../fixtures/foreign-plan-data'
import { foreignPlanFile } from '../fixtures/foreign-plans'
import { problemsInLightAndDark } from './support/accessibility'
import { launchApp, type RunningApp } from './support/app'
import { chooseForPlan, goToStep, openSample, stepIds, toLibrary } from './support/plan-journeys'

/** Every screen in every state it has, light and dark, looked at by axe in the real app; in one walk. */
describe('axe finds nothing wrong', () => {
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp()
    page = running.window
    await page.getByTestId('library').waitFor()
  })
  afterAll(async () => running.discard())

  const look = async (at: string) => {
    expect(await problemsInLightAndDark(page), at).toEqual([])
  }
  const closeDialog = async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  const lookAtDialog = async (at: string) => {
    await page.getByRole('dialog').first().waitFor()
    await look(at)
    await closeDialog()
  }
  /** Everything folded away on the screen. */
  const unfold = () =>
    page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
  const lookAtRow = async (at: string) => {
    const number = page.locator('.grid-number button').first()
    if ((await number.count()) === 0) return
    await number.click()
    await page.locator('.row-detail').waitFor()
    await look(`${at}, form`)
    await page.getByRole('button', { name: 'Về bảng' }).click()
  }

  it('in the empty library, the short introduction and the list of keys', async () => {
    await look('library, empty')
    await page.getByTestId('start-tour').click()
    const tour = page.getByTestId('tour')
    const next = tour.getByRole('button', { name: 'Tiếp' })
    while ((await next.count()) > 0) {
      await look(await tour.innerText())
      await next.click()
    }
    await look(await tour.innerText())
    await tour.getByRole('button', { name: 'Xong' }).click()
    await page.keyboard.press('Control+/')
    await lookAtDialog('keys')
  })

  it('and nothing moves for those who asked for that', async () => {
    /** Elements that would change bit by bit, with the menu that unfolds open. */
    const moving = async (reducedMotion: 'reduce' | 'no-preference') => {
      await page.emulateMedia({ reducedMotion })
      await page.getByRole('button', { name: 'Chọn bản mẫu khác' }).click()
      await page.getByRole('menuitem').first().waitFor()
      const found = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element)
            return /[1-9]/.test(transitionDuration) || animationName !== 'none'
          }).length,
      )
      await page.keyboard.press('Escape')
      await page.getByRole('menu').waitFor({ state: 'detached' })
      return found
    }
    expect(await moving('no-preference')).toBeGreaterThan(0)
    expect(await moving('reduce')).toBe(0)
  })

  it('in the dialogs of the library', async () => {
    await page.getByTestId('new-plan').click()
    await lookAtDialog('new plan')
    await page.getByRole('button', { name: 'Chọn bản mẫu khác' }).click()
    await page.getByRole('menuitem').first().waitFor()
    await look('menu of samples')
    await page.keyboard.press('Escape')
  })

  it('in every step, as a list and as a form', async () => {
    await openSample(page)
    const steps = await stepIds(page)
    for (const step of steps.filter((id) => id !== 'activities' && id !== 'review')) {
      await goToStep(page, step)
      const tabs = Math.max(1, await page.getByRole('tab').count())
      for (let tab = 0; tab < tabs; tab++) {
        if (tabs > 1) await page.getByRole('tab').nth(tab).click()
        await unfold()
        await look(`${step} ${tab}`)
        await lookAtRow(`${step} ${tab}`)
      }
    }
  })

  it('in the guidance, the help of a field, its phrases, and the lists to pick from', async () => {
    await goToStep(page, 'purpose')
    await page.getByRole('button', { name: 'Hướng dẫn' }).click()
    await page.locator('[data-field="purpose/purposes"]').focus()
    await page.keyboard.press('F1')
    await look('guidance and help')
    await page
      .getByRole('button', { name: /câu mẫu/i })
      .first()
      .click()
    await lookAtDialog('phrases')
    await goToStep(page, 'legal-bases')
    await page.getByTestId('catalog').click()
    await page.getByRole('menuitem').first().waitFor()
    await look('menu of legal bases')
    await page.keyboard.press('Escape')
    await goToStep(page, 'budget')
    await page.locator('.grid-number button').first().click()
    await page.getByTestId('pick-norm').click()
    await lookAtDialog('norms')
    await page.getByTestId('pick-code').click()
    await lookAtDialog('codes of the budget')
    await page.getByRole('tab').nth(1).click()
    await page.getByTestId('open-cut').click()
    await lookAtDialog('cut')
  })

  it('in the four ways to look at activities', async () => {
    await goToStep(page, 'activities')
    await look('table')
    await lookAtRow('activities')
    await page.getByRole('tab', { name: 'Vòng đời' }).click()
    await page.getByTestId('lifecycle-matrix').waitFor()
    await look('matrix')
    for (const state of ['covered', 'empty', 'outside']) {
      const cell = page
        .locator(`.open-grid-cell[data-state="${state}"][data-openable="true"]`)
        .first()
      if ((await cell.count()) === 0) continue
      await cell.click()
      await page.getByTestId('cell-detail').waitFor()
      await unfold()
      await look(`matrix, ${state} cell`)
    }
    await page.getByRole('tab', { name: 'Đối tượng, kênh' }).click()
    await page.getByTestId('audience-channels').waitFor()
    await look('audiences')
    await page.locator('.open-grid-cell[data-openable="true"]').first().click()
    await page.getByTestId('cell-detail').waitFor()
    await look('audiences, opened')
    await page.getByRole('tab', { name: 'Lịch năm' }).click()
    await page.getByTestId('year-months').waitFor()
    await unfold()
    await look('calendar by month')
    await page.locator('.activity-chip').first().click()
    await lookAtDialog('move of an activity')
    await page.getByRole('button', { name: 'Theo tuần' }).click()
    await page.getByTestId('timeline').waitFor()
    await look('calendar by week')
    await page.getByRole('button', { name: 'Theo đơn vị' }).click()
    await page.getByTestId('lead-load').waitFor()
    await look('calendar by lead')
    await page.getByRole('tab', { name: 'Bảng' }).click()
  })

  it('in the review, with all it finds, and the leftovers of last year', async () => {
    await goToStep(page, 'document')
    await page.locator('[data-field="document/subject"]').fill('Truyền thông chính sách năm 2026')
    await goToStep(page, 'review')
    await page.getByTestId('check-papers').click()
    await page.getByTestId('check-estimate').waitFor()
    await unfold()
    await look('review')
  })

  it('in the ways out: menu, the whole set, the letter', async () => {
    await page.getByTestId('export-more').click()
    await page.getByRole('menuitem').first().waitFor()
    await look('menu of exports')
    await page.keyboard.press('Escape')
    for (const entry of [/Trọn bộ/, /Soạn thư/]) {
      await page.getByTestId('export-more').click()
      await page.getByRole('menuitem', { name: entry }).click()
      await lookAtDialog(String(entry))
    }
  })

  it('in the states kept of the plan, and what is between two of them', async () => {
    await goToStep(page, 'risks')
    await page.locator('.grid-cell').first().click()
    await page.getByRole('button', { name: 'Xóa tình huống đang chọn' }).click()
    await page.getByTestId('notice').waitFor()
    await look('notice')
    await page.getByTestId('to-history').click()
    await page.getByRole('dialog').waitFor()
    await look('history')
    await page
      .getByRole('button', { name: /^So sánh/ })
      .first()
      .click()
    await page.getByTestId('compare').waitFor()
    await look('compare')
    await closeDialog()
  })

  it('while a table comes in from a file', async () => {
    await goToStep(page, 'budget')
    await page.getByTestId('import-table').click()
    await page.getByTestId('import-dialog').waitFor()
    await look('choice of a file')
    const file = path.join(running.dirs.documents, 'du-toan.csv')
    await writeFile(
      file,
      'STT;Diễn giải;SL;Đơn giá;Mã lạ\n1;In;500;1.500;x1\n2;Phim;2;khoảng 5;x2\n',
    )
    await page.getByTestId('import-file').setInputFiles(file)
    await page.getByTestId('import-preview').waitFor()
    await look('columns matched')
    await closeDialog()
  })

  it('in the library with plans, the trash, the dialogs of a plan', async () => {
    await toLibrary(page)
    await look('library with a plan')
    await page.getByTestId('row-menu').click()
    await page.getByRole('menuitem').first().waitFor()
    await look('menu of a plan')
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await chooseForPlan(page, 0, 'Nhân bản')
    await page.getByTestId('plan-row').nth(1).waitFor()
    await chooseForPlan(page, 0, 'Đổi tên…')
    await lookAtDialog('rename')
    await chooseForPlan(page, 0, 'Chuyển vào thùng rác')
    await page.getByTestId('view-trash').click()
    await page.getByTestId('trash-row').waitFor()
    await look('trash')
    await page.getByTestId('view-plans').click()
  })

  it('while a plan is carried over, group by group', async () => {
    await page.getByTestId('row-menu').first().click()
    await page.getByRole('menuitem', { name: /Lập kế hoạch năm sau/ }).click()
    await page.getByTestId('carry-over').waitFor()
    const groups = page.locator('.carry-groups button')
    for (let index = 0; index < (await groups.count()); index++) {
      await groups.nth(index).click()
      await look(`carry-over ${index}`)
    }
    await page.getByRole('button', { name: 'Để sau' }).click()
    await page.getByTestId('library').waitFor()
  })

  it('while a Word file of others is read, and while one is checked', async () => {
    const [foreign] = foreignPlans
    if (foreign === undefined) throw new Error('There is no fixture')
    const file = path.join(running.dirs.documents, 'Ke hoach 2026.docx')
    await writeFile(file, await foreignPlanFile(foreign.plan, foreign.style))
    await page.getByTestId('read-file').setInputFiles([file])
    await page.getByTestId('read-plan').waitFor()
    await unfold()
    await look('a file read')
    await page.getByRole('button', { name: 'Thôi' }).click()
    await page.getByTestId('library').waitFor()
    await page.getByTestId('check-files').setInputFiles([file])
    await page.getByTestId('file-check').waitFor()
    await unfold()
    await look('a file checked')
    await closeDialog()
  })

  it('in the lists of the unit', async () => {
    await page.getByTestId('to-lists').click()
    await page.getByTestId('lists-screen').waitFor()
    const lists = page.locator('.lists-nav [data-list]')
    for (let index = 0; index < (await lists.count()); index++) {
      await lists.nth(index).click()
      await look(`list ${index}`)
      await lookAtRow(`list ${index}`)
    }
    await page.getByTestId('lists-export').click()
    await lookAtDialog('lists out')
    await page.getByTestId('lists-back').click()
    await page.getByTestId('library').waitFor()
  })

  it('on the restore screen', async () => {
    await page.getByTestId('to-restore').click()
    await page.getByTestId('mirror-group').first().waitFor()
    await page.getByTestId('restore-mirror').waitFor()
    await look('restore')
  })
})
