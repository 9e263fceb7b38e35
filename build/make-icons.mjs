// @ts-check
/// <reference lib="dom" />
/* global document, Image -- the part that runs in the page */
/**
 * Draws build/icons/icon.svg at every size the systems ask for, and the Windows .ico. Run by hand after
 * the drawing changed (`node build/make-icons.mjs`); the pictures are committed.
 *
 * Chromium does the drawing, being here anyway.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { withDisplay } from './lib/display.mjs'
import { ensureElectron } from './lib/electron-runtime.mjs'
import { icoFile } from './lib/ico.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { inRoot } from './lib/paths.mjs'
import { runMain, say } from './lib/report.mjs'

const folder = inRoot('build', 'icons')
const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512]
const icoSizes = [16, 24, 32, 48, 64, 128, 256]

/** An app that shows an empty window, to draw in. */
const emptyApp = `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('about:blank'))`

/**
 * Runs in the page: the drawing as a PNG and as plain pixels (RGBA).
 * @param {{ svg: string, size: number }} job
 */
async function draw({ svg, size }) {
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, size, size)
  return {
    size,
    png: canvas.toDataURL('image/png').split(',')[1] ?? '',
    pixels: Array.from(context.getImageData(0, 0, size, size).data),
  }
}

async function drawAll() {
  const { folder: runtime, fallback } = await ensureElectron()
  if (fallback) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime
  const { _electron } = await import('playwright-core')
  const work = await mkdtemp(path.join(os.tmpdir(), 'khtt-icons-'))
  await writeFile(path.join(work, 'main.cjs'), emptyApp)
  const app = await _electron.launch({ args: [path.join(work, 'main.cjs')] })
  try {
    const page = await app.firstWindow()
    const svg = (await readFile(path.join(folder, 'icon.svg'), 'utf8')).replace(
      '<svg ',
      '<svg width="512" height="512" ',
    )
    const drawn = []
    for (const size of pngSizes) drawn.push(await page.evaluate(draw, { svg, size }))
    return drawn
  } finally {
    await app.close()
    await rm(work, { recursive: true, force: true })
  }
}

await runMain(async () => {
  await ensurePackages()
  const drawn = await withDisplay(drawAll)
  for (const { size, png } of drawn) {
    await writeFile(path.join(folder, `${size}x${size}.png`), Buffer.from(png, 'base64'))
  }
  const pictures = drawn
    .filter(({ size }) => icoSizes.includes(size))
    .map(({ size, png, pixels }) => ({
      size,
      png: Buffer.from(png, 'base64'),
      rgba: Uint8Array.from(pixels),
    }))
  await writeFile(path.join(folder, 'icon.ico'), icoFile(pictures))
  say(`Đã vẽ ${drawn.length} cỡ biểu tượng vào build/icons/.`)
})
