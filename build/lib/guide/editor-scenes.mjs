// @ts-check
/** The screens of an open plan. */
import {
  exportWord,
  goToStep,
  leaveDialog,
  openFirstRow,
  openTab,
  press,
  showPrint,
  stepIds,
} from '../hands.mjs'

/** @typedef {import('./scenes.mjs').Stage} Stage */

/** Every step as the task list opens it. @param {Stage} stage */
export async function everyStep({ window, shoot }) {
  for (const id of await stepIds(window)) {
    await goToStep(window, id)
    await shoot(`buoc-${id}`)
  }
}

/** The print beside the field that is being written. @param {Stage} stage */
export async function printBeside({ window, shoot }) {
  await goToStep(window, 'purpose')
  await window.locator('[data-field="purpose/requirements"]').focus()
  await shoot('ban-in')
}

/**
 * The guide shows the print with every step; what follows is about the section alone. Where layout is
 * looked at, the print stays and leaves the section as little room as it does on a small screen.
 * @param {Stage} stage
 */
export async function roomForTheSection({ window, look }) {
  if (look.isForGuide) await showPrint(window, false)
}

/** What helps in every step. @param {Stage} stage */
export async function helpAtHand({ window, shoot }) {
  await goToStep(window, 'purpose')
  await press(window, 'Hướng dẫn')
  await window.locator('.guidance').waitFor()
  await shoot('huong-dan-cua-buoc')
  await press(window, 'Hướng dẫn')
  await window.locator('[data-field="purpose/purposes"]').focus()
  await window.keyboard.press('F1')
  await shoot('huong-dan-cua-o')
  await window.keyboard.press('F1')
  await window.getByTestId('phrase-button').first().click()
  await window.getByTestId('phrases').waitFor()
  await shoot('cau-mau')
  await window.keyboard.press('Escape')
  await window.getByTestId('phrases').waitFor({ state: 'detached' })
  await window.keyboard.press('Control+/')
  await window.getByRole('dialog', { name: 'Phím tắt' }).waitFor()
  await shoot('phim-tat')
  await leaveDialog(window, 'Đóng')
}

/** Rows with all their fields, and what belongs to them. @param {Stage} stage */
export async function rowsInFull({ window, shoot }) {
  await goToStep(window, 'policies')
  await openFirstRow(window)
  await shoot('chinh-sach-du-cac-o')
  await window.getByTestId('broadcast').scrollIntoViewIfNeeded()
  await shoot('loi-phat-thanh')
  await goToStep(window, 'legal-bases')
  await openFirstRow(window)
  await shoot('can-cu-du-cac-o')
  await press(window, 'Về bảng')
  await window.getByTestId('catalog').click()
  await window.getByRole('menuitem').first().waitFor()
  await shoot('danh-muc-can-cu')
  await window.keyboard.press('Escape')
}

/** The activities in each of the four ways. @param {Stage} stage */
export async function activityViews({ window, shoot }) {
  await goToStep(window, 'activities')
  await openFirstRow(window)
  await shoot('hoat-dong-du-cac-o')
  await press(window, 'Về bảng')
  await openTab(window, 'Vòng đời')
  const matrix = window.getByTestId('lifecycle-matrix')
  await matrix.waitFor()
  await shoot('hoat-dong-vong-doi')
  await matrix.locator('[data-openable="true"]').first().click()
  await window.getByTestId('cell-detail').waitFor()
  await shoot('hoat-dong-vong-doi-mot-o')
  await openTab(window, 'Đối tượng, kênh')
  await window.getByTestId('audience-channels').waitFor()
  await shoot('hoat-dong-doi-tuong-kenh')
  await openTab(window, 'Lịch năm')
  await window.getByTestId('calendar').waitFor()
  await shoot('hoat-dong-lich-nam')
  await window.locator('.activity-chip').first().click()
  await window.getByRole('dialog').waitFor()
  await shoot('chuyen-thoi-gian')
  await leaveDialog(window, 'Thôi')
  await press(window, 'Theo tuần')
  await window.getByTestId('timeline').waitFor()
  await shoot('lich-theo-tuan')
  await press(window, 'Theo đơn vị')
  await window.getByTestId('lead-load').waitFor()
  await shoot('lich-theo-don-vi')
  await openTab(window, 'Bảng')
}

/** @param {Stage} stage */
export async function money({ window, shoot }) {
  await goToStep(window, 'budget')
  await openFirstRow(window)
  await shoot('kinh-phi-du-cac-o')
  await window.getByTestId('pick-norm').click()
  await window.getByTestId('pick-search').waitFor()
  await shoot('chon-dinh-muc')
  await window.keyboard.press('Escape')
  await press(window, 'Về bảng')
  await openTab(window, 'Tổng hợp, nguồn kinh phí')
  await shoot('kinh-phi-tong-hop')
  await window.getByTestId('open-cut').click()
  await window.getByTestId('cut-goal').fill('20')
  await shoot('cat-giam-du-toan')
  await leaveDialog(window, 'Thôi')
}

/** @param {Stage} stage */
export async function reviewParts({ window, shoot }) {
  await goToStep(window, 'review')
  for (const [heading, name] of /** @type {const} */ ([
    ['Săn năm cũ', 'san-nam-cu'],
    ['Thể thức', 'ra-soat-the-thuc'],
  ])) {
    await window
      .getByRole('heading', { name: heading, exact: true })
      .evaluate((found) => found.scrollIntoView())
    if (name === 'ra-soat-the-thuc') {
      await window.getByTestId('check-papers').click()
      await window.getByText('Đang kiểm tra…').waitFor({ state: 'detached' })
    }
    await shoot(name)
  }
}

/** @param {Stage} stage */
export async function ownLetterhead({ window, shoot }) {
  await goToStep(window, 'document')
  await window.getByTestId('own-letterhead').locator('summary').click()
  await window.getByTestId('own-letterhead').evaluate((found) => found.scrollIntoView())
  await shoot('mau-giay-rieng')
}

/** The ways out of the app. @param {Stage} stage */
export async function waysOut({ window, shoot }) {
  await goToStep(window, 'purpose')
  await window.getByTestId('export-more').click()
  await window.getByRole('menuitem').first().waitFor()
  await shoot('cach-xuat')
  await window.getByRole('menuitem', { name: /Trọn bộ/ }).click()
  await window.getByTestId('export-set').waitFor()
  await shoot('tron-bo-trinh-ky')
  await leaveDialog(window, 'Thôi')
  await window.getByTestId('export-more').click()
  await window.getByRole('menuitem', { name: /Soạn thư/ }).click()
  await window.getByTestId('mail-to').waitFor()
  await shoot('thu-gui-kem')
  await leaveDialog(window, 'Thôi')
  await exportWord(window)
  await shoot('da-xuat-word')
}
