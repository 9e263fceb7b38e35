// @ts-check
/** The screens that files come in by, and the ways back. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runnerImport } from 'vite'
import { inRoot } from '../paths.mjs'
import { goToStep, leaveDialog, openTab, press, showPrint, toLibrary } from '../hands.mjs'

/** @typedef {import('./scenes.mjs').Stage} Stage */

const PRICES = [
  'Nội dung chi;Nhóm chi;ĐVT;Số lượng;Đơn giá (nghìn đồng)',
  'In tờ gấp hướng dẫn nộp hồ sơ trực tuyến;Tài liệu;tờ;2.000;2,5',
  'Thuê loa lưu động ngày cao điểm;Tuyên truyền lưu động;buổi;6;500',
  'Nước uống hội nghị đối thoại;Hội nghị;người;120;20',
]

/** A table of others comes into a list. @param {Stage} stage */
export async function tableIn({ window, running, shoot }) {
  await goToStep(window, 'budget')
  await openTab(window, 'Dự toán')
  await window.getByTestId('import-table').click()
  const file = path.join(running.dirs.documents, 'du-toan-bo-sung.csv')
  await writeFile(file, `\uFEFF${PRICES.join('\n')}\n`)
  await window.getByTestId('import-file').setInputFiles(file)
  await window.getByTestId('import-preview').waitFor()
  await shoot('nhap-tu-excel')
  await window.keyboard.press('Escape')
  await window.getByTestId('import-dialog').waitFor({ state: 'detached' })
}

/** The plan is issued, changed, and adjusted; the history tells it. @param {Stage} stage */
export async function afterSigning({ window, look, shoot }) {
  await goToStep(window, 'document')
  await window.getByTestId('mark-issued').click()
  const panel = window.getByTestId('issued-version')
  await panel.getByLabel('Số đã cấp').fill('5')
  await panel.getByLabel('Ngày ký').fill('05/01/2027')
  await window.getByTestId('mark-issued').click()
  await window.locator('[data-testid="issued-version"][data-status="issued"]').waitFor()
  await goToStep(window, 'purpose')
  const purposes = window.locator('[data-field="purpose/purposes"]')
  await purposes.fill(
    `${await purposes.inputValue()}\nPhục vụ bầu cử trưởng thôn tháng 9 năm 2027.`,
  )
  await goToStep(window, 'document')
  await panel.scrollIntoViewIfNeeded()
  await shoot('da-ban-hanh')
  await window.getByTestId('to-adjustment').click()
  await window.locator('[data-testid="section"][data-step="companions"]').waitFor()
  await window.getByTestId('write-reasons').click()
  if (look.isForGuide) await showPrint(window, true)
  await shoot('ke-hoach-dieu-chinh')
  if (look.isForGuide) await showPrint(window, false)
  await window.getByTestId('to-history').click()
  const history = window.getByRole('dialog')
  await history.getByTestId('issued-state').waitFor()
  await shoot('cac-ban-luu-truoc')
  await history.getByRole('button', { name: 'So sánh: bản đã ban hành' }).click()
  await history.getByTestId('compare').waitFor()
  await shoot('so-sanh-ban-luu')
  await leaveDialog(window, 'Đóng')
  // As it was, for the pictures that follow.
  await goToStep(window, 'document')
  await window.getByTestId('unmark-issued').click()
}

/** @param {Stage} stage */
export async function libraryAndNextYear({ window, shoot }) {
  await toLibrary(window)
  await shoot('danh-sach-ke-hoach')
  await window.getByTestId('row-menu').first().click()
  await window.getByRole('menuitem').first().waitFor()
  await shoot('viec-khac-voi-ke-hoach')
  await window.getByRole('menuitem', { name: 'Lập kế hoạch năm sau' }).click()
  await window.getByTestId('carry-over').waitFor()
  await shoot('lap-nam-sau')
  await window.locator('.carry-groups button', { hasText: 'Hoạt động' }).first().click()
  await window.getByTestId('carry-card').first().waitFor()
  await shoot('giu-sua-bo')
  await press(window, 'Để sau')
  await window.getByTestId('library').waitFor()
}

/** Last year's plan as somebody else wrote it. @param {Stage} stage */
export async function wordFileIn({ window, running, shoot }) {
  const file = path.join(running.dirs.documents, 'Ke hoach truyen thong 2026.docx')
  await writeFile(file, await lastYearsFile())
  await window.getByTestId('read-file').setInputFiles(file)
  await window.getByTestId('read-plan').waitFor()
  await shoot('lap-tu-word')
  await press(window, 'Thôi')
  await window.getByTestId('library').waitFor()
  await press(window, 'Đóng')
  await window.getByTestId('check-files').setInputFiles(file)
  await window.getByTestId('file-check').first().waitFor()
  await window.getByText('Đang kiểm tra…').waitFor({ state: 'detached' })
  await shoot('kiem-tra-word')
  await leaveDialog(window, 'Đóng')
}

/** A Word file the app wrote brings its plan back. @param {Stage} stage */
export async function carriedPlan({ window, running, shoot }) {
  const [name = ''] = (await readdir(running.dirs.exports)).filter((each) => each.endsWith('.docx'))
  await window.getByTestId('check-files').setInputFiles(path.join(running.dirs.exports, name))
  await window.getByTestId('carried-plan').waitFor()
  await shoot('word-mang-theo-ke-hoach')
  await leaveDialog(window, 'Đóng')
}

/** @param {Stage} stage */
export async function unitLists({ window, running, shoot }) {
  await window.getByTestId('to-lists').click()
  await window.getByTestId('lists-screen').waitFor()
  await window.locator('.lists-nav [data-list="costNorms"]').click()
  await window.locator('.lists-main h2', { hasText: 'Định mức chi' }).waitFor()
  await shoot('danh-muc-cua-don-vi')
  await window.getByTestId('lists-export').click()
  await window.getByRole('dialog').waitFor()
  await shoot('xuat-danh-muc')
  await window.getByTestId('save-lists').click()
  await window.getByTestId('lists-exported').waitFor()
  const [name = ''] = (await readdir(running.dirs.exports)).filter((each) =>
    each.endsWith('.danh-muc.json'),
  )
  // As a department of finance would send it: with a rate of its own.
  const text = await readFile(path.join(running.dirs.exports, name), 'utf8')
  const file = path.join(running.dirs.documents, 'dinh-muc-cua-so-tai-chinh.json')
  await writeFile(file, text.replace('"maxPrice": 1200000', '"maxPrice": 1500000'))
  await window.getByTestId('lists-import').setInputFiles(file)
  await window.getByTestId('take-lists').waitFor()
  await shoot('nhap-danh-muc')
  await leaveDialog(window, 'Thôi')
  await window.getByTestId('lists-back').click()
  await window.getByTestId('library').waitFor()
}

/** A plan file of a later version of the app is looked at, not taken in. @param {Stage} stage */
export async function newerPlan({ window, running, shoot }) {
  const file = path.join(running.dirs.documents, 'ke-hoach-ban-moi-hon.khtt')
  const sample = JSON.parse(
    await readFile(inRoot('shared', 'samples', 'xa-an-binh-2027.json'), 'utf8'),
  )
  await writeFile(file, JSON.stringify({ ...sample, schemaVersion: 99 }))
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
  await press(window, 'Mở tệp kế hoạch')
  await window.getByTestId('plan-outline').waitFor()
  await shoot('chi-xem-ban-moi-hon')
  await leaveDialog(window, 'Đóng')
}

/** @param {Stage} stage */
export async function waysBack({ window, shoot }) {
  await window.getByTestId('to-restore').click()
  await window.getByTestId('restore').waitFor()
  await window.getByTestId('mirror-choice').first().click()
  await window.getByTestId('restore-mirror').waitFor()
  await shoot('khoi-phuc')
  await window.getByTestId('leave-restore').click()
  await window.getByTestId('library').waitFor()
  await window.getByTestId('row-menu').first().click()
  await window.getByRole('menuitem', { name: 'Chuyển vào thùng rác' }).click()
  await window.getByRole('menu').waitFor({ state: 'detached' })
  await window.getByTestId('view-trash').click()
  await window.getByTestId('trash-row').waitFor()
  await shoot('thung-rac')
}

/** A plan of a commune typed in the old TCVN3 fonts, as the fixtures write it. */
async function lastYearsFile() {
  const [{ module: data }, { module: writer }] = await Promise.all([
    runnerImport(inRoot('test', 'fixtures', 'foreign-plan-data.ts'), { configFile: false }),
    runnerImport(inRoot('test', 'fixtures', 'foreign-plans.ts'), { configFile: false }),
  ])
  const { foreignPlans, foreignPlanFile } = /** @type {Fixtures} */ ({ ...data, ...writer })
  const found = foreignPlans.find(({ name }) => name.includes('commune: chữ TCVN3'))
  if (!found) throw new Error('There is no such fixture')
  return foreignPlanFile(found.plan, found.style)
}

/**
 * @typedef {object} Fixtures what is used of the fixtures; they are TypeScript under rules of their own
 * @property {readonly { name: string, plan: unknown, style: unknown }[]} foreignPlans
 * @property {(plan: unknown, style: unknown) => Promise<Uint8Array>} foreignPlanFile
 */
