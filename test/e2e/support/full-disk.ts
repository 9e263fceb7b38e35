import type { RunningApp } from './app'

/** Runs inside the page. Writes to the database fail like on a full disk while `disk-full` stands in sessionStorage. */
export function fillDiskOnDemand(): void {
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
  const original = put?.value as (this: IDBObjectStore, ...args: unknown[]) => IDBRequest
  IDBObjectStore.prototype.put = function (...args) {
    if (sessionStorage.getItem('disk-full') !== null) {
      throw new DOMException('No room', 'QuotaExceededError')
    }
    return original.apply(this, args) as IDBRequest<IDBValidKey>
  }
}

/** Presses the close button of the window. The hidden ones that print are none of the officer's. */
export const closeWindow = ({ app }: RunningApp) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((one) => one.isVisible())
      ?.close(),
  )
