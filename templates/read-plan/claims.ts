/** What a reader says became of a paragraph. */
export type Claim = {
  readonly paragraph: number
  /** Where in the plan it went; null when the reader took it for form. */
  readonly path: string | null
  /** Its words that the plan holds in another way: a period, a sum, the number of a row. */
  readonly understood: string
}

export const claim = (paragraph: number, path: string | null, understood = ''): Claim => ({
  paragraph,
  path,
  understood,
})

/** A text of the file before its place among the lines is known. */
export type Unplaced<T> = T & {
  /** Every paragraph whose words it holds. */
  readonly paragraphs: readonly number[]
}
