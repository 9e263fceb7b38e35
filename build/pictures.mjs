// @ts-check
/**
 * `npm run pictures`: draws the pictures of docs/ anew: every paper with the page that shows them, and
 * every screen for the user guide. Run it after a change of a form or of a screen, look at the pictures,
 * and commit them. `-- --papers` and `-- --screens` draw one kind alone.
 *
 * `npm run pictures -- --looks` draws the screens as they are looked at before a release, at two sizes
 * and two scalings, into out/man-hinh/; those are not committed.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { format } from 'prettier'
import { ensureBundle } from './lib/bundle.mjs'
import { withDisplay } from './lib/display.mjs'
import { drawScreens, guideLook, looks } from './lib/guide/pictures.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { drawPapers } from './lib/papers.mjs'
import { inRoot } from './lib/paths.mjs'
import { runMain, say, seconds } from './lib/report.mjs'
import { ensureSystem } from './lib/system.mjs'

/** @param {import('./lib/papers.mjs').DrawnPaper[]} papers */
const papersPage = (papers) => `# Các văn bản ứng dụng lập

Từ kế hoạch mẫu của xã An Bình (tên xã và số liệu là ví dụ), xuất ra Word rồi mở bằng LibreOffice. Kế hoạch điều chỉnh lấy từ kế hoạch ấy sau nửa năm thực hiện. Hình vẽ trang đầu, trang có chữ ký và trang cuối của mỗi văn bản. Số trang trong bảng được kiểm thử giữ đúng.

| Văn bản | Theo mẫu | Số trang |
| --- | --- | --- |
${papers.map(({ name, template, pages }) => `| ${name} | ${template ?? 'Không có mẫu trong Nghị định'} | ${pages} |`).join('\n')}

${papers.map(({ name, pictures }) => `## ${name}\n\n${pictures.map((file) => `![${name}, trang ${Number(/\d+/.exec(file)?.[0])}](anh/van-ban/${file})`).join('\n')}`).join('\n\n')}
`

async function drawEveryPaper() {
  await ensureSystem('office')
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'khtt-papers-'))
  try {
    const papers = await drawPapers(inRoot('docs', 'anh', 'van-ban'), scratch)
    const page = await format(papersPage(papers), { parser: 'markdown' })
    await writeFile(inRoot('docs', 'cac-van-ban.md'), page)
    say(`Đã vẽ ${papers.length} văn bản vào docs/anh/van-ban.`)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function drawGuide() {
  const taken = await drawScreens(inRoot('docs', 'anh', 'huong-dan'), guideLook)
  say(`Đã chụp ${taken.length} màn hình vào docs/anh/huong-dan.`)
}

async function drawLooks() {
  for (const look of looks) {
    const taken = await drawScreens(inRoot('out', 'man-hinh', look.name), look)
    say(`Đã chụp ${taken.length} màn hình vào out/man-hinh/${look.name}.`)
  }
}

/** @param {() => Promise<void>} draw */
async function onScreen(draw) {
  await ensureSystem('window', 'screen', 'pictures')
  await ensureBundle()
  await withDisplay(draw)
}

await runMain(async () => {
  const startedAt = Date.now()
  const asked = (/** @type {string} */ kind) => process.argv.includes(`--${kind}`)
  await ensurePackages()
  if (asked('looks')) await onScreen(drawLooks)
  else {
    if (!asked('screens')) await drawEveryPaper()
    if (!asked('papers')) await onScreen(drawGuide)
  }
  say(`Xong (${seconds(startedAt)}).`)
})
