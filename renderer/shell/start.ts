import type { DesktopBridge } from '#shared/bridge/contract'
import { openStorage } from '../storage/open'
import type { Screen } from './screens'

/** The first screen. An empty database beside a folder of mirrors is a loss until the officer says otherwise. */
export async function start(desktop: DesktopBridge): Promise<Screen> {
  const opened = await openStorage({ desktop })
  if (opened.status === 'newer') return { kind: 'noStorage', reason: { kind: 'newer' } }
  if (opened.status === 'failed') {
    return { kind: 'noStorage', reason: { kind: 'failed', message: opened.message } }
  }
  const { storage } = opened
  const counted = await storage.plans.count()
  if (counted.status === 'done' && counted.count > 0) return { kind: 'library', storage }
  const mirrors = await desktop.mirrorList()
  const offered = mirrors.ok && mirrors.value.length > 0
  return offered
    ? { kind: 'restore', storage, reason: { kind: 'empty' } }
    : { kind: 'library', storage }
}
