/** A sheet to be written: what stands in its cells, how they look, what is repeated on paper. */
export type WrittenSheet = {
  /** At most 31 characters, without `[]:*?/\`. */
  readonly name: string
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly WrittenRow[]
  /** Ranges such as `A1:K1`. */
  readonly merges: readonly string[]
  /** Number of the heading row: it and what is above it stay in view. */
  readonly headingRow: number
}

export type WrittenRow = readonly WrittenCell[]
export type WrittenCell = { readonly look: CellLook; readonly value: WrittenValue }

export type WrittenValue =
  | null
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number | bigint }
  | { readonly kind: 'date'; readonly iso: string }
  /** `value` is the result, for programs that show it before they compute. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: bigint }

/** In the order of the styles of the file. */
export const cellLooks = [
  'bare',
  'title',
  'subtitle',
  'unitOfMoney',
  'heading',
  'text',
  'centred',
  'figure',
  'date',
  'strongText',
  'strongCentred',
  'strongFigure',
] as const
export type CellLook = (typeof cellLooks)[number]
