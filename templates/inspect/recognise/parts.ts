import type { ReadDocument, ReadParagraph } from '../read/read-document'
import type { Line } from './lines'

/** A line under a text, however it was made. */
export type RuleLine =
  | {
      readonly kind: 'measured'
      readonly lengthMm: number
      /** Width the text above has; null when nobody can tell. */
      readonly columnMm: number | null
      readonly place: RulePlace | null
    }
  /** Drawn somewhere, or of a length nobody can tell. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'underlined'; readonly place: RulePlace | null }
  | { readonly kind: 'none'; readonly place: RulePlace | null }

/** Where a line can be put with nothing else moved; none where lines are drawn by hand nearby. */
export type RulePlace = {
  readonly under: ReadParagraph
  /** The paragraph that is the line, or a blank one to make it of; null for a new one. */
  readonly on: ReadParagraph | null
  readonly columnMm: number
}

export type Letterhead = {
  readonly nationalName: Line
  /** Width of the column it stands in. */
  readonly nationalWidthMm: number | null
  readonly motto: Line | null
  readonly mottoRule: RuleLine
  readonly parent: readonly Line[]
  readonly issuer: readonly Line[]
  readonly issuerRule: RuleLine
  readonly reference: Line | null
  /** "V/v …" of a letter, under its number. */
  readonly letterSubject: readonly Line[]
  readonly placeDate: Line | null
}

export type Title = {
  /** Tên loại as printed. */
  readonly name: Line
  /** In upper case, as the decree lists it. */
  readonly type: string
  readonly subject: readonly Line[]
  readonly subjectRule: RuleLine
  /** "(Kèm theo …)" of a paper that a decision puts out. */
  readonly attachedTo: readonly Line[]
}

export type Closing = {
  readonly title: Line
  readonly recipients: readonly Line[]
  readonly authority: readonly Line[]
  readonly name: Line | null
}

export type Appendix = {
  readonly label: Line
  readonly title: readonly Line[]
  readonly attachedTo: Line | null
  readonly section: number
}

/** The parts of an official paper that were found; what was not is null or empty. */
export type Parts = {
  readonly document: ReadDocument
  readonly letterhead: Letterhead | null
  readonly title: Title | null
  readonly addressee: ReadParagraph | null
  readonly bases: readonly ReadParagraph[]
  /** Paragraphs of the paper itself, outside tables. */
  readonly body: readonly ReadParagraph[]
  readonly closing: Closing | null
  readonly appendices: readonly Appendix[]
  /** The date of the paper, ISO, when its parts are filled in. */
  readonly date: string | null
}
