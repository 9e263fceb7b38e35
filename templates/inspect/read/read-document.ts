/** A Word file as it will print, resolved: what the rules look at. Lengths in mm, type in points. */

export type Align = 'left' | 'center' | 'right' | 'both'

export type Look = {
  /** Fonts for ASCII and for other letters; null when a theme that is not there decides. */
  readonly ascii: string | null
  readonly other: string | null
  readonly sizePt: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly caps: boolean
  /** Six hexadecimal digits; null for automatic, which prints black. */
  readonly colour: string | null
}

export type ReadRun = { readonly text: string; readonly look: Look }

export type ParagraphLook = {
  readonly align: Align
  readonly leftMm: number
  readonly rightMm: number
  /** Negative when hanging. */
  readonly firstLineMm: number
  readonly beforePt: number
  readonly afterPt: number
  /** In lines for `auto`, in points otherwise. */
  readonly line: { readonly rule: 'auto' | 'exact' | 'atLeast'; readonly value: number }
  readonly contextual: boolean
  readonly borderTop: boolean
  readonly borderBottom: boolean
}

/** A drawn line, or a box so flat that it is one. */
export type DrawnLine = { readonly lengthMm: number }

export type CellPlace = { readonly table: number; readonly row: number; readonly column: number }

export type ReadParagraph = {
  readonly index: number
  readonly style: string
  /** What automatic numbering prints before the text; blank when there is none. */
  readonly label: string
  readonly runs: readonly ReadRun[]
  /** Label and runs together, NFC, as read. */
  readonly text: string
  /** The text composed, with one space between words. */
  readonly plain: string
  readonly look: ParagraphLook
  readonly lines: readonly DrawnLine[]
  readonly section: number
  /** The outermost table cell the paragraph stands in. */
  readonly cell: CellPlace | null
  readonly inTextBox: boolean
}

export type ReadCell = {
  readonly paragraphs: readonly number[]
  readonly span: number
  readonly column: number
  readonly isContinued: boolean
  readonly widthMm: number | null
  /** Room on both sides of the text together. */
  readonly paddingMm: number
}

export type ReadRow = { readonly isHeader: boolean; readonly cells: readonly ReadCell[] }

export type ReadTable = {
  readonly index: number
  readonly rows: readonly ReadRow[]
  readonly hasBorders: boolean
}

/** A paragraph of a header or footer that holds the page number. */
export type PageNumber = {
  readonly align: Align
  readonly look: Look
  readonly isFramed: boolean
  /** Nothing but the number and what people set around it. */
  readonly isAlone: boolean
}

/** Page numbers by place; null when the header or footer does not exist. */
export type PageNumbers = {
  readonly header: readonly PageNumber[]
  readonly footer: readonly PageNumber[]
  readonly firstHeader: readonly PageNumber[]
  readonly firstFooter: readonly PageNumber[]
}

export type ReadSection = {
  readonly widthMm: number
  readonly heightMm: number
  readonly marginsMm: { top: number; right: number; bottom: number; left: number }
  readonly hasTitlePage: boolean
  readonly numberStart: number | null
  readonly numberFormat: string
  readonly numbers: PageNumbers
}

export type ReadDocument = {
  readonly paragraphs: readonly ReadParagraph[]
  readonly tables: readonly ReadTable[]
  readonly sections: readonly ReadSection[]
}
