// @ts-check
/* global CSSStyleSheet, document, NodeFilter, requestAnimationFrame -- of the page, in what it is given to run */
/**
 * Takes pictures of the app for the user guide: at one moment, of one size, with nothing of this
 * machine in them, so that the same app gives the same pictures.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeSmaller } from './smaller-png.mjs'

/** Every picture is taken at this moment: a working morning of the season in which plans are drafted. */
const MOMENT = new Date('2026-11-30T09:15:00+07:00')

/** Where Windows would keep the person's documents; stands for the folder of this machine. */
const DOCUMENTS = 'C:\\Users\\CanBo\\Documents'

const SETTLE_MS = 60_000
const MOST_PICTURES = 20

/** @typedef {import('../drive-app.mjs').RunningApp} RunningApp */
/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} Look
 * @property {string} name
 * @property {number} width of the screen, in its own pixels
 * @property {number} height
 * @property {number} scale what Windows calls scaling: 1.5 is 150 %
 * @property {boolean} [isForGuide] whether the pictures go into the guide: small, each of one thing
 */

/** Variables that make a machine anywhere show the time of Vietnam. */
export const environment = { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' }

/**
 * Stops the clock and sets the screen.
 * @param {RunningApp} running
 * @param {Look} look
 */
export async function prepare({ app, window }, { width, height, scale }) {
  await app.evaluate((_, moment) => {
    const RealDate = Date
    globalThis.Date = /** @type {DateConstructor} */ (
      new Proxy(RealDate, {
        construct: (target, args) =>
          args.length === 0 ? new target(moment) : Reflect.construct(target, args),
        get: (target, key) => (key === 'now' ? () => moment : Reflect.get(target, key)),
      })
    )
  }, MOMENT.getTime())
  await window.clock.setFixedTime(MOMENT)
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const session = await window.context().newCDPSession(window)
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(width / scale),
    height: Math.round(height / scale),
    deviceScaleFactor: scale,
    mobile: false,
  })
  // What is read at the start is read again, at the moment of the pictures.
  await window.reload()
  // The caret blinks; no two pictures would be the same.
  await window.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { caret-color: transparent !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}

/**
 * @param {RunningApp} running
 * @param {string} folder
 * @param {Look} look
 */
export function camera({ window, dirs }, folder, look) {
  /** @type {string[]} */
  const taken = []
  /** @param {string} name of the picture, without its ending */
  const shoot = async (name) => {
    await settle(window)
    await hidePlaces(window, dirs.documents)
    // What the pointer stands on looks pressed.
    await window.mouse.move(0, 0)
    const bytes = await stillPicture(window)
    const file = path.join(folder, `${name}.png`)
    await writeFile(file, bytes)
    if (look.isForGuide) await makeSmaller(file)
    taken.push(name)
  }
  return { shoot, taken }
}

/** Two pictures the same in a row: whatever was fading or being drawn is done. @param {Page} window */
async function stillPicture(window) {
  let last = await picture(window)
  for (let left = MOST_PICTURES; left > 0; left--) {
    const next = await picture(window)
    if (next.equals(last)) break
    last = next
  }
  return last
}

/** As the page is, in CSS pixels: nothing is hidden or resized for it. @param {Page} window */
async function picture(window) {
  const session = await window.context().newCDPSession(window)
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' })
  await session.detach()
  return Buffer.from(data, 'base64')
}

/** Waits until everything is stored, printed and drawn. @param {Page} window */
async function settle(window) {
  await window.waitForFunction(
    () => {
      const badge = document.querySelector('[data-testid="save-badge"]')
      return (
        (badge === null || badge.getAttribute('data-state') === 'saved') &&
        document.querySelector('[aria-busy="true"]') === null &&
        document.getAnimations().every(({ playState }) => playState !== 'running')
      )
    },
    undefined,
    { timeout: SETTLE_MS },
  )
  await window.evaluate(async () => {
    await document.fonts.ready
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  })
}

/**
 * Puts the Documents folder of a Windows machine in place of this machine's.
 * @param {Page} window
 * @param {string} documents
 */
async function hidePlaces(window, documents) {
  await window.evaluate(([from, to]) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.nodeValue ?? ''
      const at = text.indexOf(from)
      if (at === -1) continue
      node.nodeValue = (text.slice(0, at) + to + text.slice(at + from.length)).replaceAll('/', '\\')
    }
  }, /** @type {const} */ ([documents, DOCUMENTS]))
}
