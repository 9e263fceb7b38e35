/**
 * A change of a Word file that mends one mistake without judging what the text means. Paragraphs are
 * named by their position in reading order, as the reader counts them.
 */
export type Edit =
  /** Sets the type of the letters of a paragraph, or of one line of it. */
  | {
      readonly kind: 'type'
      readonly paragraph: number
      /** The line as typed; the whole paragraph without it. */
      readonly line?: string
      readonly look: TypeChange
    }
  /** Replaces words of a paragraph; the type of their first letter stays. */
  | {
      readonly kind: 'text'
      readonly paragraph: number
      readonly from: string
      readonly to: string
      /** Which of the places where the words stand, from 0; the first without it. */
      readonly nth?: number | 'last'
    }
  | { readonly kind: 'paragraph'; readonly paragraph: number; readonly look: ParagraphChange }
  /** Margins of a section, in millimetres; sides not named stay. */
  | { readonly kind: 'margins'; readonly section: number; readonly marginsMm: Margins }
  | {
      readonly kind: 'paperSize'
      readonly section: number
      readonly shortMm: number
      readonly longMm: number
    }
  | RuleEdit
  /** Page numbers, wherever the headers and footers stand. */
  | PageNumberEdit
  /** Counts the pages of a section that begins on a page of its own from 1. */
  | { readonly kind: 'restartPages'; readonly section: number }
  /** Every letter of the file in composed form. */
  | { readonly kind: 'compose' }

/** A rule line under a text, as our own papers draw it. */
export type RuleEdit = {
  readonly kind: 'ruleLine'
  /** The text's paragraph. */
  readonly under: number
  /** The paragraph that is the line, or becomes it; the text's own when its border is; null for a new one. */
  readonly on: number | null
  /** Room on each side of the line in its column. */
  readonly leftMm: number
  readonly rightMm: number
}

export type PageNumberEdit = {
  readonly kind: 'pageNumbers'
  /**
   * `place`: in the middle of the header of every page but the first; `first`: none on the first page;
   * `look`: upright, of a size; `start`: from 1 in Arabic figures.
   */
  readonly mend: 'place' | 'first' | 'look' | 'start'
  /** Size of the figures that are set, in points. */
  readonly sizePt: number
}

export type TypeChange = {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: false
  readonly sizePt?: number
  /** Automatic, which prints black. */
  readonly colour?: null
  readonly font?: string
  readonly upper?: true
}

export type ParagraphChange = {
  readonly align?: 'center' | 'both'
  readonly firstLineMm?: number
  /** Multiple of single spacing. */
  readonly lines?: number
  readonly beforePt?: number
}

export type Margins = Partial<Record<'top' | 'right' | 'bottom' | 'left', number>>
