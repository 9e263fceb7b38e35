// @ts-check
/** The pictures of the user guide: the real app, played through every screen. */
import { mkdir, rm } from 'node:fs/promises'
import { launchApp } from '../drive-app.mjs'
import { camera, environment, prepare } from './camera.mjs'
import { scenes } from './scenes.mjs'

/** @typedef {import('./camera.mjs').Look} Look */

/** The screens of the guide itself, as many offices still have them. @type {Look} */
export const guideLook = { name: 'guide', width: 1366, height: 768, scale: 1, isForGuide: true }

/** What the screens are looked at in before they are called good. @type {readonly Look[]} */
export const looks = [
  { name: '1366x768', width: 1366, height: 768, scale: 1 },
  { name: '1366x768-150', width: 1366, height: 768, scale: 1.5 },
  { name: '1920x1080', width: 1920, height: 1080, scale: 1 },
  { name: '1920x1080-150', width: 1920, height: 1080, scale: 1.5 },
]

/**
 * Plays every scene and takes its pictures.
 * @param {string} folder emptied before
 * @param {Look} look
 * @returns {Promise<string[]>} names of the pictures
 */
export async function drawScreens(folder, look) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const running = await launchApp({ env: environment })
  try {
    await prepare(running, look)
    const { shoot, taken } = camera(running, folder, look)
    for (const scene of scenes) await scene({ window: running.window, running, look, shoot })
    return taken
  } finally {
    await running.discard()
  }
}
