import { app, dialog, type BrowserWindow } from 'electron'
import type { Log } from './log'
import { ERROR_ADDRESS } from './protocol/setup'
import { load } from './window'

/** A page that falls again so soon would fall for ever. */
const OFFER_EVERY_MS = 60_000

/** What the user cancelled or we replaced is no failure to show (net::ERR_ABORTED). */
const ABORTED = -3

/** Watches the page: a fall is logged and a reload offered, never more than once a minute. */
export function watchPage(window: BrowserWindow, log: Log, now: () => number = Date.now): void {
  const { webContents } = window
  let lastOffer = Number.NEGATIVE_INFINITY
  let reloading = false
  let asking = false

  webContents.on('render-process-gone', (_event, details) => {
    log.error('Page process gone', details)
    if (details.reason === 'clean-exit' || reloading || window.isDestroyed()) return
    if (now() - lastOffer < OFFER_EVERY_MS) {
      void load(window, ERROR_ADDRESS, log)
      return
    }
    lastOffer = now()
    void offerReload()
  })

  const offerReload = async () => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: 'Màn hình làm việc vừa bị dừng đột ngột.',
      detail:
        'Những gì đã báo “Đã lưu” vẫn còn nguyên. Chọn “Mở lại” để tiếp tục từ lần lưu gần nhất.',
      buttons: ['Mở lại', 'Đóng ứng dụng'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (window.isDestroyed()) return
    if (response === 0) webContents.reload()
    else window.close()
  }

  webContents.on('unresponsive', () => {
    log.warn('Page does not respond')
    if (!asking) void offerToWait()
  })

  const offerToWait = async () => {
    asking = true
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'Màn hình làm việc chưa phản hồi.',
      detail:
        'Máy có thể đang xử lý một việc lớn. Nên chờ thêm. Nếu tải lại, những gì đã báo “Đã lưu” vẫn còn nguyên.',
      buttons: ['Chờ', 'Tải lại'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    asking = false
    if (response !== 1 || window.isDestroyed()) return
    // A hung page ignores reload; ended first, it starts afresh.
    reloading = true
    webContents.forcefullyCrashRenderer()
    webContents.reload()
  }

  webContents.on('did-finish-load', () => {
    reloading = false
  })
  webContents.on('preload-error', (_event, _file, error) => {
    log.error('Preload failed', error)
    void load(window, ERROR_ADDRESS, log)
  })
  webContents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    log.error(`Load failed: ${description} (${code})`)
    if (isMainFrame && code !== ABORTED && url !== ERROR_ADDRESS) {
      void load(window, ERROR_ADDRESS, log)
    }
  })
}

/** Processes other than the page: Chromium restarts them by itself, the log keeps the fact. */
export function watchProcesses(log: Log): void {
  app.on('child-process-gone', (_event, details) => {
    log.error('Helper process gone', details)
  })
}
