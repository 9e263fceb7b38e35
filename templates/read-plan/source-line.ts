import { z } from 'zod'

/** Texts that stand outside the running text of a file. */
export const asideKinds = ['header', 'footer', 'footnote', 'endnote'] as const
export type AsideKind = (typeof asideKinds)[number]

/** A paragraph or a row of a table of the file, and what became of it; without either list it is form. */
export const sourceLine = z.strictObject({
  /** Texts of the cells of a row; of a paragraph its own alone. */
  cells: z.array(z.string()),
  /** Table the row stands in, by position. */
  table: z.int().nullable(),
  aside: z.enum(asideKinds).nullable(),
  /** Fields and rows of the plan that were made of it, as paths (shared/plan/plan-path.ts). */
  paths: z.array(z.string()),
  /** Positions in the list of what is not sure or kept as source text. */
  unsure: z.array(z.int()),
})
export type SourceLine = Readonly<z.infer<typeof sourceLine>>
