import { createHash } from 'node:crypto'
import type { PrintSection } from '#shared/bridge/print'

/** Equal for sections that print alike. */
export function sectionKey(section: PrintSection): string {
  return createHash('sha256').update(JSON.stringify(section)).digest('hex')
}
