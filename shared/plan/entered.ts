import { z } from 'zod'

/**
 * A value the officer enters by typing. It is the value itself once it can be read, `null` while
 * blank, and `{ typed }` while the text cannot be read yet: what was typed is never thrown away.
 */
export type Entered<T> = T | null | Typed
export type Typed = { typed: string }

/** Longest text that is kept as typed, in letters. */
export const MAX_TYPED = 200

export const typed = z.strictObject({ typed: z.string().max(MAX_TYPED) })

export function entered<T extends z.ZodType>(schema: T) {
  return z.union([schema, z.null(), typed])
}

export function isTyped(value: unknown): value is Typed {
  return typeof value === 'object' && value !== null && 'typed' in value
}

/** The value when it could be read, otherwise null. */
export function known<T extends string | number>(value: Entered<T>): T | null {
  return isTyped(value) ? null : value
}
