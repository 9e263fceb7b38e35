import { app, session, type Session, type WebContents } from 'electron'
import { APP_SCHEME } from '#shared/bridge/contract'
import type { Log } from './log'

/** Schemes that stay on this machine. */
const LOCAL_PROTOCOLS: ReadonlySet<string> = new Set([
  `${APP_SCHEME}:`,
  'data:',
  'blob:',
  'devtools:',
])

/**
 * Copying text out of the page, and `navigator.storage.persist()`: without the second Chromium may
 * throw the drafts away when the disk runs full. Nothing else.
 */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set([
  'clipboard-sanitized-write',
  'persistent-storage',
])

/** What must be set before ready: the sandbox for every process, and no name ever resolved. */
export function hardenProcess(): void {
  if (!runsWithoutSandbox()) app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/**
 * Whether this run was started with `--no-sandbox` where that is allowed: in development, and as
 * root, where Chromium does not run at all otherwise. `enableSandbox` would undo the switch.
 */
function runsWithoutSandbox(): boolean {
  const asked = app.commandLine.hasSwitch('no-sandbox')
  return asked && (!app.isPackaged || process.getuid?.() === 0)
}

/** Closes every way out of the page, for every window there will ever be. */
export function hardenContents(log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents, log)
  })
}

function denyNavigation(contents: WebContents, log: Log): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // Covers subframes, unlike will-navigate; loadURL from main passes neither.
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault()
    log.warn('Navigation refused')
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
}

/** After ready: permissions, downloads and the network of the one session there is. */
export function hardenSession(log: Log, target: Session = session.defaultSession): void {
  target.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(ALLOWED_PERMISSIONS.has(permission))
  })
  target.setPermissionCheckHandler((_contents, permission) => ALLOWED_PERMISSIONS.has(permission))
  target.setDevicePermissionHandler(() => false)
  target.setDisplayMediaRequestHandler(null)
  // On Windows and Linux the spell checker fetches its dictionaries from the network; switched off
  // here it may already be fetching, so it is left no language and no address either.
  target.setSpellCheckerEnabled(false)
  target.setSpellCheckerLanguages([])
  target.setSpellCheckerDictionaryDownloadURL('app://bundle/no-dictionaries/')
  target.on('will-download', (event) => {
    event.preventDefault()
  })
  target.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, callback) => {
    const cancel = !isLocal(url)
    if (cancel) log.warn('Network request refused')
    callback({ cancel })
  })
}

export function isLocal(address: string): boolean {
  try {
    return LOCAL_PROTOCOLS.has(new URL(address).protocol)
  } catch {
    return false
  }
}
