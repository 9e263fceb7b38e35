/** What a reader says became of a paragraph. */
export type Claim = {
  readonly paragraph: number
  /** Where in the plan it went; null when the reader took it for form. */
  readonly path: string | null
  /** Its words that the plan holds in another way: a period, a sum, the number of a row. */
  readonly understood: string
  /** What its cell is about, in a table that was read. */
  readonly cell: ClaimedCell | null
}

type ClaimedCell = {
  /** What the row is called. */
  readonly row: string
  readonly heading: string
}

export const claim = (
  paragraph: number,
  path: string | null,
  understood = '',
  cell: ClaimedCell | null = null,
): Claim => ({ paragraph, path, understood, cell })

/** A text of the file before its place among the lines is known. */
export type Unplaced<T> = T & {
  /** Every paragraph whose words it holds. */
  readonly paragraphs: readonly number[]
}
