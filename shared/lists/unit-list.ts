import { z } from 'zod'
import { legalBasis } from '#shared/plan/legal-basis'
import { isoDate, line } from '#shared/plan/primitives'
import { bodyNameEntry } from '#shared/reference/body-names'
import { budgetCode } from '#shared/reference/budget-codes'
import { costNorm } from '#shared/reference/norms'
import type { ListKind } from './kinds'

/** What one entry of each list holds. */
export const entrySchemas = {
  bodyNames: bodyNameEntry,
  costNorms: costNorm,
  legalBases: legalBasis,
  budgetCodes: budgetCode,
} as const satisfies Record<ListKind, z.ZodType>

export type ListEntry<K extends ListKind> = z.infer<(typeof entrySchemas)[K]>

/** Which edition of a list this is, as whoever made it says. */
export const edition = z.strictObject({
  version: line.min(1),
  date: isoDate,
  /** Who made it, e.g. "Sở Tài chính tỉnh A". */
  issuer: line,
})
export type Edition = z.infer<typeof edition>

/** A list around its entries, which are read one by one by `entrySchemas`. */
export const unitListHead = z.strictObject({
  edition,
  /** Day the unit last changed it; null while it is the edition as it came. */
  changedOn: isoDate.nullable(),
  entries: z.array(z.unknown()),
})

/** A list with where it comes from. */
export type UnitList<K extends ListKind> = {
  readonly edition: Edition
  readonly changedOn: string | null
  readonly entries: readonly ListEntry<K>[]
}

/** The unit's own lists; null where the one that ships with the app is used. */
export type OwnLists = { readonly [K in ListKind]: UnitList<K> | null }

/** The lists in use. */
export type UnitLists = { readonly [K in ListKind]: UnitList<K> }
