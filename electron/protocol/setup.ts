import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { APP_HOST, APP_SCHEME } from '#shared/bridge/contract'
import type { Log } from '../log'
import { contentType } from './content-types'
import { ERROR_PAGE_PATH, errorPage } from './error-page'
import { APP_POLICY, PRINT_POLICY } from './policies'
import type { PrintPages } from './print-pages'
import { resolveInside } from './resolve-inside'

export const START_ADDRESS = `${APP_SCHEME}://${APP_HOST}/index.html`
export const ERROR_ADDRESS = `${APP_SCHEME}://${APP_HOST}${ERROR_PAGE_PATH}`

/**
 * Declares `app:` a real web origin: without `standard` it has no IndexedDB, without
 * `supportFetchAPI` the page cannot fetch its own files. Electron takes this once, before ready.
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the built page, and the pages being printed, under `app://bundle`. After ready. */
export function setupProtocol(root: string, printPages: PrintPages, log: Log): void {
  protocol.handle(APP_SCHEME, (request) => respond(request, root, printPages, log))
}

export async function respond(
  request: Pick<Request, 'url' | 'method'>,
  root: string,
  printPages: PrintPages,
  log: Log,
): Promise<Response> {
  if (request.method !== 'GET') return reply(405, 'Method not allowed', 'text/plain', APP_POLICY)
  const { host, pathname } = new URL(request.url)
  if (host !== APP_HOST) return notFound(pathname)
  if (printPages.owns(pathname)) {
    const page = printPages.find(pathname)
    return page === undefined
      ? notFound(pathname)
      : reply(200, page.body, page.type, PRINT_POLICY, { 'cache-control': 'no-store' })
  }
  if (pathname === ERROR_PAGE_PATH) return reply(200, errorPage, contentType(pathname), APP_POLICY)
  const file = resolveInside(root, pathname)
  if (file === null) return notFound(pathname)
  try {
    return reply(200, await readFile(file), contentType(file), APP_POLICY)
  } catch (error) {
    log.error(`Cannot serve ${pathname}`, error)
    return notFound(pathname)
  }
}

/** A missing page shows the error page, so that a broken installation is not a white window. */
function notFound(pathname: string): Response {
  return pathname.endsWith('.html')
    ? reply(404, errorPage, contentType(pathname), APP_POLICY)
    : reply(404, 'Not found', 'text/plain', APP_POLICY)
}

function reply(
  status: number,
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  policy: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      ...more,
    },
  })
}
