import { isTyped, type Entered } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'

/** Something the plan still lacks before it can be put up for signing. */
export type Gap = {
  readonly section: keyof Plan
  /** Field to go to, e.g. `activities/hd01/lead`, or the section alone. */
  readonly path: string
  readonly message: string
}

/** What one section must hold; a file here and a line in the list. */
export type GapFinder = (plan: Plan) => readonly Gap[]

/** Gaps for those of the checks that fail. */
export function gaps(
  section: keyof Plan,
  checks: readonly (readonly [failed: boolean, path: string, message: string])[],
): readonly Gap[] {
  return checks.flatMap(([failed, path, message]) =>
    failed ? [{ section, path: path === '' ? section : `${section}/${path}`, message }] : [],
  )
}

/** What a value that must be entered lacks: blank, or typed in a way that cannot be read. */
export function lacks(value: Entered<string | number>, name: string): string {
  return isTyped(value) ? `chưa đọc được ${name} “${value.typed}”` : `chưa có ${name}`
}

export const isKnown = (value: Entered<string | number>) => value !== null && !isTyped(value)

export const blank = (text: string) => text.trim() === ''
export const noLine = (items: readonly string[]) => items.every(blank)
