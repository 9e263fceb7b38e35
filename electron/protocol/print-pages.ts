import { randomUUID } from 'node:crypto'
import { APP_HOST, APP_SCHEME } from '#shared/bridge/contract'

/** A page that exists only while it is printed. */
export type PrintPage = { readonly html: string; readonly css: string }

const PREFIX = '/print/'

/** Pages being printed, each under an address nobody can guess. */
export function createPrintPages() {
  const pages = new Map<string, PrintPage>()
  return {
    /** @returns its address, and a function that takes it away again */
    add(page: PrintPage): { readonly address: string; readonly remove: () => void } {
      const token = randomUUID()
      pages.set(token, page)
      return {
        address: `${APP_SCHEME}://${APP_HOST}${PREFIX}${token}/index.html`,
        remove: () => pages.delete(token),
      }
    },
    /** Whether an address belongs to printing, known or not. */
    owns: (addressPath: string) => addressPath.startsWith(PREFIX),
    find(addressPath: string): { readonly body: string; readonly type: string } | undefined {
      const [token = '', file, ...rest] = addressPath.slice(PREFIX.length).split('/')
      const page = pages.get(token)
      if (page === undefined || rest.length > 0) return undefined
      if (file === 'index.html') return { body: wrap(page.html), type: 'text/html; charset=utf-8' }
      if (file === 'style.css') return { body: page.css, type: 'text/css; charset=utf-8' }
      return undefined
    },
  }
}

export type PrintPages = ReturnType<typeof createPrintPages>

function wrap(body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><link rel="stylesheet" href="style.css"></head><body>${body}</body></html>`
}
