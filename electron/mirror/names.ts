import { createHash } from 'node:crypto'
import { instantOfVietnamMs, vietnamMs } from '#shared/vietnamese/vietnam-time'
import { safeName } from '../files/safe-name'

export const PLAN_ENDING = '.khtt.json'

/** What the name of one copy says. The file itself is the plan and nothing else. */
export type CopyName = {
  /** UTC instant the plan was saved at. */
  readonly savedAt: string
  readonly revision: number
  /** Kept for ever: the last good copy before a suspicious change. */
  readonly pinned: boolean
  /** Tells apart copies of the same instant and revision; the first is 1. */
  readonly again: number
}

/**
 * Stable part of a folder's name. It comes from the plan's id, so that a unit may be renamed
 * without its older copies being left behind under another name.
 */
export function folderKey(planId: string): string {
  return `[${createHash('sha256').update(planId).digest('hex').slice(0, 10)}]`
}

/** e.g. "2027 UBND xã An Bình [1f0c9a77b2]". */
export function folderName(label: string, planId: string): string {
  return safeName(label.slice(0, 60), ` ${folderKey(planId)}`)
}

/** Names show Vietnamese time and sort by it, e.g. "2027-01-15 10-42-31-250 bản 123 (giữ lại).khtt.json". */
export function copyName({ savedAt, revision, pinned, again }: CopyName): string {
  const time = new Date(vietnamMs(savedAt))
    .toISOString()
    .replace('T', ' ')
    .replace(/[:.]/g, '-')
    .replace('Z', '')
  const suffix = again > 1 ? `.${again}` : ''
  return `${time} bản ${revision}${suffix}${pinned ? ' (giữ lại)' : ''}${PLAN_ENDING}`
}

const COPY =
  /^(\d{4}-\d\d-\d\d) (\d\d)-(\d\d)-(\d\d)-(\d{3}) bản (\d{1,15})(?:\.(\d{1,6}))?( \(giữ lại\))?\.khtt\.json$/

/** Reads back what `copyName` wrote; null for files that came from elsewhere. */
export function parseCopyName(name: string): CopyName | null {
  // Some systems and USB tools hand names back decomposed.
  const match = COPY.exec(name.normalize('NFC'))
  if (match === null) return null
  const [, date, hours, minutes, seconds, ms, revision, again, pinned] = match
  const local = Date.parse(`${date}T${hours}:${minutes}:${seconds}.${ms}Z`)
  if (Number.isNaN(local)) return null
  return {
    savedAt: instantOfVietnamMs(local),
    revision: Number(revision),
    pinned: pinned !== undefined,
    again: Number(again ?? '1'),
  }
}

/** Newest first, by what the names say. */
export function byNewest(a: CopyName, b: CopyName): number {
  return (
    Date.parse(b.savedAt) - Date.parse(a.savedAt) || b.revision - a.revision || b.again - a.again
  )
}
