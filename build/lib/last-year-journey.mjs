// @ts-check
/* global atob, DataTransfer, File -- what runs in the page */
/**
 * The way of an officer from last year's Word file to this year's plan, step by step on the screen. The
 * demo takes pictures between the steps; the end-to-end test looks closer at each.
 */

import { goToStep } from './hands.mjs'

/** @typedef {import('playwright-core').Page} Page */

/** What the officer knows and the file cannot tell. */
export const thisYear = {
  /** Told in the file by words no calendar has: placed by hand. */
  unsure: 'Nghị quyết của Hội đồng nhân dân tỉnh',
  /** The province's plan of the new year stands where last year's file names last year's. */
  purpose:
    'Thực hiện Kế hoạch số 15/KH-UBND ngày 06 tháng 01 năm 2027 của Ủy ban nhân dân tỉnh; phấn đấu hết năm 2027 có 95% hộ dân được tiếp cận thông tin chính sách qua ít nhất hai kênh',
  /** What is typed where the review asks for it, by a part of the question. */
  answers: [
    {
      about: 'Căn cứ 4 chưa có ngày ban hành',
      typed: '06/01/2027',
      also: { field: 'number', typed: '15/KH-UBND' },
    },
    { about: 'Hoạt động 7 chưa đọc được thời gian', typed: 'Tháng 10' },
    { about: 'chưa có nguồn', typed: 'Ngân sách xã' },
    { about: 'sát Tết Nguyên đán', typed: '25/02/2027' },
  ],
  /** Stays in the past on purpose. */
  history: { card: 'Nhân rộng mô hình', reason: 'Mô hình lập năm 2026, năm nay nhân rộng' },
}

/**
 * Drops a file on the window, as from the desktop.
 * @param {Page} window
 * @param {{ name: string, bytes: Uint8Array }} file
 */
export async function dropFile(window, { name, bytes }) {
  const transfer = await window.evaluateHandle(
    ([fileName, base64]) => {
      const letters = atob(base64 ?? '')
      const content = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([content], fileName ?? ''))
      return data
    },
    [name, Buffer.from(bytes).toString('base64')],
  )
  await window.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await window.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await window.getByTestId('read-as-plan').waitFor()
}

/** Reads the dropped file as last year's plan. @param {Page} window */
export async function readAsPlan(window) {
  await window.getByTestId('read-as-plan').click()
  await window.getByTestId('read-plan').waitFor()
}

/**
 * Places one text by hand, and the rest as guessed; the decision's own articles stay source text.
 * @param {Page} window
 * @param {string} text a part of what is placed by hand
 */
export async function placeUnsure(window, text) {
  await window.getByRole('tab', { name: 'Chưa chắc' }).click()
  const unsure = window.getByTestId('unsure').filter({ hasText: text })
  await unsure.getByRole('button', { name: 'Hoạt động', exact: true }).click()
  await unsure.getByText('Xếp vào Hoạt động').waitFor()
  await window.getByTestId('place-by-guess').click()
  await window.getByText('Đã xếp hết.').waitFor()
}

/** Shows what was read for sure. @param {Page} window */
export async function showRecognised(window) {
  await window.getByRole('tab', { name: 'Đã nhận ra' }).click()
  await window.locator('.recognised').waitFor()
}

/** @param {Page} window @param {string} name */
export async function openGroup(window, name) {
  await window.locator('.carry-groups button', { hasText: name }).first().click()
  await window.locator('.carry-main h2', { hasText: name }).waitFor()
}

/** Names of the groups that hold cards, in order. @param {Page} window */
export async function groupNames(window) {
  const names = await window.locator('.carry-groups li button > span:first-child').allInnerTexts()
  return names.slice(1)
}

/** @param {Page} window @param {string} text */
const card = (window, text) => window.getByTestId('carry-card').filter({ hasText: text })

/**
 * Decides one group after another: by hand where only the officer knows, else as suggested.
 * @param {Page} window
 * @param {(group: string, position: number) => Promise<void>} [onDecided] after each group
 */
export async function decideGroups(window, onDecided = async () => {}) {
  for (const [position, group] of (await groupNames(window)).entries()) {
    await openGroup(window, group)
    await window.getByRole('button', { name: 'Theo đề xuất', exact: true }).click()
    if (group === 'Mục đích') {
      const purpose = card(window, '12/KH-UBND')
      await purpose.getByRole('button', { name: 'Sửa lời' }).click()
      await purpose.getByRole('textbox').fill(thisYear.purpose)
    }
    if (group === 'Giải pháp') {
      await card(window, thisYear.history.card).getByText('Giữ', { exact: true }).click()
    }
    await onDecided(group, position)
  }
  await window.getByText('Đã quyết định hết.').waitFor()
}

/** Makes the new year's plan and waits for it. @param {Page} window @param {number} year */
export async function makePlan(window, year) {
  await window.getByTestId('make-plan').click()
  await window.getByTestId('section').waitFor()
  await window.locator('.top-bar h1', { hasText: `năm ${year}` }).waitFor()
}

/**
 * Goes to each place the review names and types what the officer knows.
 * @param {Page} window
 */
export async function answerReview(window) {
  for (const { about, typed, also } of thisYear.answers) {
    await goToStep(window, 'review')
    const asked = window.locator('.leader-review li', { hasText: about })
    // Rows of one fault are one finding, and another one when a row is mended.
    while ((await asked.count()) > 0) {
      const key = await asked.first().getAttribute('data-key')
      const path = await asked.first().getAttribute('data-path')
      await asked.first().getByText('Đến chỗ đó').click()
      // The field of this very row, not one that still has the focus of before.
      const field = window.locator(`input[data-field="${path}"]:focus`)
      await field.fill(typed)
      await field.press('Tab')
      if (also) await window.locator(`input[data-field$="/${also.field}"]`).fill(also.typed)
      await goToStep(window, 'review')
      await window.locator(`.leader-review li[data-key="${key}"]`).waitFor({ state: 'detached' })
    }
  }
}

/**
 * Mends what has a proposal, and keeps the rest with a reason, until nothing of last year is left.
 * @param {Page} window
 * @param {(name: string) => Promise<void>} [onSeen] before the first, and when none is left
 * @returns {Promise<{ mended: number, kept: number }>}
 */
export async function huntLastYear(window, onSeen = async () => {}) {
  await goToStep(window, 'review')
  await window.getByTestId('leftover-count').waitFor()
  await onSeen('con-lai')
  const left = () => window.getByTestId('leftover')
  let kept = 0
  const history = left().filter({ hasText: thisYear.history.card })
  while ((await history.count()) > 0) {
    const before = await left().count()
    await history.first().getByRole('button', { name: 'Giữ, vì…' }).click()
    await window.getByLabel('Lý do giữ').fill(thisYear.history.reason)
    await window.getByLabel('Lý do giữ').press('Enter')
    await countIs(window, before - 1)
    kept += 1
  }
  const mended = await left().count()
  if (mended > 0) await window.getByTestId('mend-leftovers').click()
  await countIs(window, 0)
  await onSeen('het')
  return { mended, kept }
}

/** @param {Page} window @param {number} count */
const countIs = (window, count) =>
  window.locator(`[data-testid="leftover-count"][data-count="${count}"]`).waitFor()
