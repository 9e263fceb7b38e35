// @ts-check
/**
 * `npm run pictures`: draws the pictures of docs/ anew, and the page that shows every paper. Run it
 * after a change of a form, look at the pictures, and commit them.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { format } from 'prettier'
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

await runMain(async () => {
  const startedAt = Date.now()
  await ensurePackages()
  await ensureSystem('office')
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'khtt-papers-'))
  try {
    const papers = await drawPapers(inRoot('docs', 'anh', 'van-ban'), scratch)
    const page = await format(papersPage(papers), { parser: 'markdown' })
    await writeFile(inRoot('docs', 'cac-van-ban.md'), page)
    say(`Đã vẽ ${papers.length} văn bản vào docs/anh/van-ban (${seconds(startedAt)}).`)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
})
