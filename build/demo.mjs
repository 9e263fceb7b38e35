// @ts-check
/**
 * `npm run demo`: the real app, driven from opening to the Word file with nobody at the keyboard, once
 * from a sample plan and once from last year's Word file. Leaves in out/demo/ what an officer would
 * have seen and got: a picture of every screen, the Word file, its PDF and a picture of every page.
 */
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeFolders } from './demo/folders.mjs'
import { fromLastYear } from './demo/from-last-year.mjs'
import { fromSample } from './demo/from-sample.mjs'
import { lookAtDocument, proveOfItsYear } from './demo/produced-document.mjs'
import { lastYearReadme, sampleReadme } from './demo/read-me.mjs'
import { ensureBundle } from './lib/bundle.mjs'
import { withDisplay } from './lib/display.mjs'
import { ensureElectron } from './lib/electron-runtime.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { runMain, say, seconds } from './lib/report.mjs'
import { ensureSystem } from './lib/system.mjs'

const out = inRoot('out', 'demo')
const FROM_LAST_YEAR = 'tu-tep-nam-truoc'
const YEAR = 2027

await runMain(async () => {
  const startedAt = Date.now()
  await ensurePackages()
  await ensureSystem('window', 'screen', 'office')
  await ensureElectron()
  await ensureBundle()
  await rm(out, { recursive: true, force: true })

  say('Đang chạy ứng dụng tự động: từ kế hoạch mẫu…')
  const folders = await makeFolders(out)
  const app = await withDisplay(() => fromSample(folders))
  const document = await lookAtDocument(folders)

  say('Đang chạy ứng dụng tự động: từ tệp Word năm trước…')
  const carriedTo = await makeFolders(path.join(out, FROM_LAST_YEAR))
  const carried = await withDisplay(() => fromLastYear(carriedTo, YEAR))
  const next = await lookAtDocument(carriedTo, carried.source)
  await proveOfItsYear(path.join(carriedTo.out, next.docx), YEAR)

  await writeFile(
    path.join(out, 'README.txt'),
    [
      'BẢN TRÌNH DIỄN TỰ ĐỘNG',
      '',
      ...sampleReadme(app, document),
      '',
      '',
      ...lastYearReadme(carried, next, FROM_LAST_YEAR),
      '',
    ].join('\n'),
  )
  say(
    [
      `Xong (${seconds(startedAt)}). Xem ${path.relative(root, out)}/README.txt.`,
      `  Từ kế hoạch mẫu: ${app.steps.length} bước, ${document.drawn.length} trang.`,
      `  Từ tệp Word năm trước: ${carried.taken.length} ảnh màn hình, ${next.drawn.length} trang; săn năm cũ trong tệp xuất ra: 0 chỗ.`,
    ].join('\n'),
  )
})
