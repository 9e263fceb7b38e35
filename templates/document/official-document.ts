import type { DocumentFormat } from '#shared/plan/document'

/**
 * An official paper as its parts, before any drawing. Forms make it from a plan; `nd30/` draws it
 * in Word and as a printable page; checks and comparisons read it.
 */
export type OfficialDocument = {
  kind: 'official'
  format: DocumentFormat
  properties: DocumentProperties
  letterhead: Letterhead
  /** Absent on a công văn, whose subject stands under its number. */
  title: Title | null
  /** Whom the paper is addressed to, one a line (mục II.9b); empty when it only has "Nơi nhận". */
  addressees: readonly Line[]
  /** Upper-case authority that decides, above the bases of a decision (Mẫu 1.2, 1.3). */
  authority: Line | null
  /** Italic legal bases, one a paragraph; empty when the opening is prose. */
  bases: readonly Paragraph[]
  /** "QUYẾT ĐỊNH:" between the bases and the articles. */
  enactment: string | null
  body: readonly Block[]
  /** Absent on a plan attached to a decision. */
  closing: Closing | null
  appendices: readonly Appendix[]
  /** Papers issued with this one, on pages of their own: the plan a decision promulgates. */
  attachments: readonly OfficialDocument[]
}

/** One printed line and where it came from. */
export type Line = { text: string; source?: Source }

export type DocumentProperties = {
  title: string
  subject: string
  author: string
  keywords: string
  /** Day of the paper, or the first day of its year while undated: `YYYY-MM-DD`. */
  date: string
}

/** Path of the plan field a part came from, e.g. `activities/a1/content`. */
export type Source = string

export type Letterhead = {
  /** Superior body, upper case, not bold; empty when there is none. */
  parentLines: readonly string[]
  /** Issuing body, upper case, bold, already broken into lines. */
  issuerLines: readonly string[]
  issuerSource: Source
  /** Absent on a plan attached to a decision. */
  reference: { number: string; code: string; source: Source } | null
  placeDate: { place: string; day: string; month: string; year: string; source: Source } | null
  /**
   * "Số: …; ngày/tháng/năm; giờ: phút: giây" above everything, on an electronic paper attached to
   * another but kept in a file of its own (Mẫu 1.3, second part).
   */
  signingInfo: string | null
  /** "V/v …" under the number of a công văn (mục II.5b). */
  subject: Line | null
  /** Framed words under the number: urgency (mục III.2b), "DỰ THẢO" (practice). */
  marks: readonly Mark[]
}

export type Mark = {
  /** Upper case. */
  text: string
  /** Size of its frame in millimetres. */
  widthMm: number
  heightMm: number
  /** Urgency is stamped in red (mục III.2b); a draft is marked in black. */
  color: 'red' | 'black'
}

export type Title = {
  /** Tên loại, e.g. "KẾ HOẠCH". */
  name: string
  /** Trích yếu. */
  subject: string
  subjectSource: Source
  /** Italic "(Kèm theo Quyết định số …)" under an attached plan's subject. */
  attachedTo: string | null
}

export type Run = { text: string; bold?: true; italic?: true }

/**
 * Levels of a plan, structure (b) of Phụ lục I, mục II.6đ: `section` "I. …" upper case,
 * `clause` "1. …" with its title, `point` "a) …".
 */
export type Heading = {
  kind: 'heading'
  level: 'section' | 'clause' | 'point'
  /** Number and title, e.g. "1. Mục đích". */
  text: string
  source?: Source
  /** Begins a page of its own. */
  newPage?: true
}

export type Paragraph = {
  kind: 'paragraph'
  runs: readonly Run[]
  /** Body text by default; `note` stands unindented and centred, with a table. */
  style?: 'body' | 'note'
  source?: Source
}

export type Table = {
  kind: 'table'
  /** Their titles are the heading row; a table of columns without titles has none. */
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
}

export type TableColumn = {
  title: string
  /** Share of the text width; the shares of a table are normalised to its whole width. */
  weight: number
  align: 'left' | 'center' | 'right'
}

export type TableRow =
  | {
      kind: 'cells'
      cells: readonly TableCell[]
      emphasis?: 'total'
      /** At least this high. */
      heightMm?: number
    }
  /** One cell across the whole table: the heading of a group. */
  | { kind: 'group'; text: string; source?: Source }

export type TableCell = {
  /** A line break starts a new paragraph in the cell. */
  text: string
  source?: Source
  /** Columns the cell covers, 1 by default. */
  span?: number
}

export type Block = Heading | Paragraph | Table

export type Closing = {
  /** "Nơi nhận" lines as printed, dash and punctuation included. */
  recipients: readonly Line[]
  /** Authority and position, upper case, e.g. ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]. */
  authorityLines: readonly string[]
  signerName: string
  source: Source
}

export type Appendix = {
  /** "Phụ lục" or "Phụ lục I". */
  label: string
  /** Upper-case name. */
  title: string
  /** "(Kèm theo Kế hoạch số … ngày … của …)". */
  attachedTo: string
  orientation: 'portrait' | 'landscape'
  blocks: readonly Block[]
}
