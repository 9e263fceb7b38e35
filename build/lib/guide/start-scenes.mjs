// @ts-check
/** The screens before a plan is open, with nothing in the library yet. */
import { leaveDialog, openSample, press } from '../hands.mjs'

/** @typedef {import('./scenes.mjs').Stage} Stage */

/** @param {Stage} stage */
export async function firstStart({ window, shoot }) {
  await window.getByTestId('library').waitFor()
  await window.getByTestId('start-tour').waitFor()
  await shoot('mo-lan-dau')
  await window.getByTestId('start-tour').click()
  await window.getByTestId('tour').waitFor()
  await shoot('gioi-thieu-nhanh')
  await window.keyboard.press('Escape')
  await window.getByTestId('new-plan').click()
  await window.getByRole('dialog').waitFor()
  await shoot('ke-hoach-moi')
  await leaveDialog(window, 'Thôi')
  await press(window, 'Chọn bản mẫu khác')
  await window.getByRole('menuitem').first().waitFor()
  await shoot('ban-mau')
  await window.keyboard.press('Escape')
}

/** Opens the plan all other pictures are of. @param {Stage} stage */
export async function samplePlan({ window }) {
  await openSample(window)
  await window.getByRole('button', { name: 'Không cần' }).click()
}
