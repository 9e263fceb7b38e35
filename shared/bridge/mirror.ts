import { z } from 'zod'
import { instant } from '#shared/plan/primitives'

/** A plan to mirror: its JSON text and what is needed to name and judge the file. */
export const mirrorPlan = z.strictObject({
  planId: z.string().min(1).max(64),
  /** Shown in the file name, e.g. "2027 UBND xã An Bình". */
  label: z.string().max(200),
  revision: z.int().min(0),
  savedAt: instant,
  /** The plan as JSON text. */
  text: z.string().max(100_000_000),
})

export const mirrorReceipt = z.strictObject({
  at: instant,
  bytes: z.int(),
  fileName: z.string(),
  /** The disk is nearly full: warn before a save fails. */
  lowSpace: z.boolean(),
})

export const mirrorEntry = z.strictObject({
  token: z.string(),
  fileName: z.string(),
  modifiedAt: instant,
  bytes: z.int(),
  /** Null when the file cannot be read as a mirror. */
  plan: z
    .strictObject({
      planId: z.string(),
      title: z.string(),
      unitName: z.string(),
      year: z.int(),
      revision: z.int(),
      savedAt: instant,
    })
    .nullable(),
})

export const mirrorContent = z.strictObject({ text: z.string() })

export type MirrorPlan = z.infer<typeof mirrorPlan>
export type MirrorReceipt = z.infer<typeof mirrorReceipt>
export type MirrorEntry = z.infer<typeof mirrorEntry>
