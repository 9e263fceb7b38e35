// @ts-check
/**
 * `npm run demo`: the real app, driven from opening to the Word file with nobody at the keyboard.
 * Leaves in out/demo/ what an officer would have seen and got: a picture of every screen, the Word
 * file, its PDF and a picture of every page.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ensureBundle } from './lib/bundle.mjs'
import { withDisplay } from './lib/display.mjs'
import { launchApp } from './lib/drive-app.mjs'
import { ensureElectron } from './lib/electron-runtime.mjs'
import { docxToPdf, pdfToPictures } from './lib/office.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { runMain, say, seconds, Stop } from './lib/report.mjs'
import { ensureSystem } from './lib/system.mjs'

const out = inRoot('out', 'demo')
const screens = path.join(out, 'man-hinh')
const pages = path.join(out, 'trang')

/** Printing the preview starts a moment after a change and takes about a second. */
const PREVIEW_MS = 2_500
const EXPORT_MS = 60_000

/** @typedef {import('playwright-core').Page} Page */

/** Takes numbered pictures, so that a folder listing tells the story. @param {Page} window */
function camera(window) {
  /** @type {string[]} */
  const taken = []
  /** @param {string} name */
  const shoot = async (name) => {
    const file = `${String(taken.length + 1).padStart(2, '0')}-${name}.png`
    await window.screenshot({ path: path.join(screens, file) })
    taken.push(file)
  }
  return { shoot, taken }
}

/**
 * Opens every entry of the task list, in order.
 * @param {Page} window
 * @param {(name: string) => Promise<void>} shoot
 */
async function walkThroughGuide(window, shoot) {
  const links = window.getByTestId('step-link')
  const ids = await links.evaluateAll((all) =>
    all.map((one) => one.getAttribute('data-step') ?? ''),
  )
  if (ids.length === 0) throw new Stop('Không thấy bước nào trong danh sách việc.')
  for (const id of ids) {
    await window.locator(`[data-testid="step-link"][data-step="${id}"]`).click()
    await window.locator(`[data-testid="section"][data-step="${id}"]`).waitFor()
    await window.locator('[data-testid="save-badge"][data-state="saved"]').waitFor()
    await shoot(id)
  }
  return ids
}

/** Everything that happens in the app. */
async function drive() {
  const { window, consoleErrors, networkRequests, close, discard } = await launchApp({
    exportDir: out,
  })
  try {
    const { shoot, taken } = camera(window)
    await window.getByTestId('library').waitFor()
    await shoot('thu-vien')
    await window.getByTestId('new-sample').click()
    await window.getByTestId('section').waitFor()
    await window.waitForTimeout(PREVIEW_MS)
    const steps = await walkThroughGuide(window, shoot)
    await window.getByTestId('export-word').click()
    await window.getByTestId('export-done').waitFor({ timeout: EXPORT_MS })
    await shoot('da-xuat-word')
    await close()
    return { steps, taken, consoleErrors, requests: await networkRequests() }
  } finally {
    await discard()
  }
}

/** The exported Word file as others will see it. */
async function lookAtDocument() {
  const docx = (await readdir(out)).find((name) => name.endsWith('.docx'))
  if (!docx) throw new Stop('Ứng dụng báo đã xuất nhưng không thấy tệp Word.')
  const pdf = await docxToPdf(path.join(out, docx), out)
  return { docx, pdf: path.basename(pdf), drawn: await pdfToPictures(pdf, pages, 'trang') }
}

/**
 * @param {Awaited<ReturnType<typeof drive>>} app
 * @param {Awaited<ReturnType<typeof lookAtDocument>>} document
 */
function readme(app, document) {
  const list = (/** @type {string[]} */ lines) => lines.map((line) => `  - ${line}`)
  return [
    'BẢN TRÌNH DIỄN TỰ ĐỘNG',
    '',
    'Ứng dụng thật đã được mở và điều khiển tự động, không có người ngồi máy:',
    '  1. Mở ứng dụng, vào thư viện kế hoạch.',
    '  2. Tạo kế hoạch mẫu và mở ra.',
    `  3. Đi qua đủ ${app.steps.length} bước của phần hướng dẫn, mỗi bước chụp một ảnh.`,
    '  4. Bấm "Xuất Word" và chờ ứng dụng báo đã xuất.',
    '  5. Chuyển tệp Word sang PDF bằng LibreOffice và vẽ từng trang thành ảnh.',
    '',
    'Kết quả trong thư mục này:',
    `  - ${document.docx}: văn bản Word do ứng dụng xuất`,
    `  - ${document.pdf}: bản PDF của tệp đó do LibreOffice chuyển`,
    `  - trang/: ${document.drawn.length} trang, mỗi trang một ảnh`,
    `  - man-hinh/: ${app.taken.length} ảnh màn hình theo thứ tự`,
    ...list(app.taken).map((line) => `  ${line}`),
    '',
    `Yêu cầu ra mạng trong suốt quá trình: ${app.requests.length}`,
    ...list(app.requests),
    `Lỗi trong bảng điều khiển của trang: ${app.consoleErrors.length}`,
    ...list(app.consoleErrors),
    '',
  ].join('\n')
}

await runMain(async () => {
  const startedAt = Date.now()
  await ensurePackages()
  await ensureSystem('window', 'screen', 'office')
  await ensureElectron()
  await ensureBundle()
  await rm(out, { recursive: true, force: true })
  await mkdir(screens, { recursive: true })
  await mkdir(pages, { recursive: true })
  say('Đang chạy ứng dụng tự động…')
  const app = await withDisplay(drive)
  const document = await lookAtDocument()
  await writeFile(path.join(out, 'README.txt'), readme(app, document))
  say(
    `Xong (${seconds(startedAt)}): ${app.steps.length} bước, ${document.drawn.length} trang. Xem ${path.relative(root, out)}/README.txt.`,
  )
})
