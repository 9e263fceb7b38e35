// @ts-check
/**
 * A screen to draw on. Servers have none; there the app is driven on a virtual one of the size many
 * office machines still have.
 */
import { spawn } from 'node:child_process'
import { Stop } from './report.mjs'

const SIZE = '1366x768x24'
const START_MS = 15_000

/** Whether windows can be opened here without a virtual screen. */
export const hasDisplay = () =>
  process.platform !== 'linux' ||
  Boolean(process.env['DISPLAY']) ||
  Boolean(process.env['WAYLAND_DISPLAY'])

/**
 * Starts Xvfb on a display number it picks itself, so that two runs cannot collide.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export function startXvfb() {
  return new Promise((resolve, reject) => {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    })
    const stop = () => {
      process.off('exit', stop)
      child.kill('SIGTERM')
    }
    // Even when the script dies of an error.
    process.on('exit', stop)
    const timer = setTimeout(() => fail('quá lâu không thấy trả lời'), START_MS)
    let errors = ''
    /** @param {string} why */
    const fail = (why) => {
      clearTimeout(timer)
      stop()
      reject(new Stop(`Không mở được màn hình ảo Xvfb: ${why}`))
    }
    child.stderr?.on('data', (chunk) => (errors += chunk))
    child.on('error', (error) => fail(error.message))
    child.on('exit', () => fail(errors.trim() || 'Xvfb đã dừng'))
    child.stdio[3]?.once('data', (/** @type {Buffer} */ number) => {
      clearTimeout(timer)
      child.removeAllListeners('exit')
      child.unref()
      resolve({ display: `:${String(number).trim()}`, stop })
    })
  })
}

/**
 * Runs `action` with a screen: the one there is, or a virtual one put into DISPLAY meanwhile.
 * @template T
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withDisplay(action) {
  if (hasDisplay()) return action()
  const { display, stop } = await startXvfb()
  process.env['DISPLAY'] = display
  try {
    return await action()
  } finally {
    delete process.env['DISPLAY']
    stop()
  }
}
