import { fieldPattern } from '#shared/plan/field-pattern'
import { aimHelp } from './aims'
import type { FieldHelp, FieldHelps } from './field-help'
import { followUpHelp } from './money-and-follow-up'
import { paperHelp } from './paper'
import { workHelp } from './work'

/** Help for fields in which people go wrong; the others say enough by their name. */
export const fieldHelps: FieldHelps = { ...paperHelp, ...aimHelp, ...workHelp, ...followUpHelp }

export function fieldHelpOf(path: string): FieldHelp | null {
  const pattern = fieldPattern(path)
  return Object.hasOwn(fieldHelps, pattern) ? (fieldHelps[pattern] ?? null) : null
}
