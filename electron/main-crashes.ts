import { app, dialog } from 'electron'
import type { Log } from './log'

/** A restart sooner than this would be a loop. */
const RESTART_AFTER_S = 60

/**
 * After an error nobody caught, what main holds in memory can no longer be trusted: say so, let the
 * page store what it has, then start afresh. In development the error is only printed.
 *
 * @param closeWindow resolves when the window has closed by the usual handshake
 */
export function watchMain(log: Log, closeWindow: () => Promise<void>): void {
  let handled = false
  const onError = (error: unknown) => {
    log.error('Uncaught in main', error)
    if (!app.isPackaged) {
      console.error(error)
      return
    }
    if (handled) return
    handled = true
    dialog.showErrorBox(
      'Ứng dụng cần khởi động lại',
      'Ứng dụng gặp lỗi và sẽ khởi động lại. Những gì đã báo “Đã lưu” vẫn còn nguyên. Nếu việc này lặp lại, hãy gửi tệp nhật ký (main.log) cho người hỗ trợ.',
    )
    if (process.uptime() > RESTART_AFTER_S) app.relaunch()
    void closeWindow().finally(() => {
      app.exit(1)
    })
  }
  process.on('uncaughtException', onError)
  process.on('unhandledRejection', onError)
}

/** A polite request of the system to end is the officer's close button by another way. */
export function watchSignals(): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      app.quit()
    })
  }
}
