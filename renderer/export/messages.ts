import { z } from 'zod'
import { printSection } from '#shared/bridge/print'
import type { Plan } from '#shared/plan/plan'

/** What the page asks of the worker. The plan is checked by the worker before it is used. */
export type BuildRequest =
  | { readonly kind: 'word'; readonly id: number; readonly plan: Plan }
  | { readonly kind: 'pages'; readonly id: number; readonly plan: Plan; readonly links: boolean }

export const buildRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('word'), id: z.int(), plan: z.unknown() }),
  z.strictObject({
    kind: z.literal('pages'),
    id: z.int(),
    plan: z.unknown(),
    links: z.boolean(),
  }),
])

/** What the worker answers; a failure is data, never an exception. */
export const buildReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('word'), id: z.int(), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({
    kind: z.literal('pages'),
    id: z.int(),
    sections: z.array(printSection).min(1),
  }),
  z.strictObject({ kind: z.literal('failed'), id: z.int(), message: z.string() }),
])
export type BuildReply = z.infer<typeof buildReply>
