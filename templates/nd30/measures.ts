import type { DocumentFormat } from '#shared/plan/document'
import type { Sheet } from '#templates/document/sheet'

/**
 * The numbers of Decree 30/2020/NĐ-CP, in one place for both drawings (Word and page). Clauses are
 * of Phụ lục I, Phần I. Lengths are in millimetres (`Mm`), type and spacing in points (`Pt`).
 * What the decree leaves open is marked "practice".
 */

/** Mục I.4: Times New Roman, black. */
export const FONT = 'Times New Roman'
/** Single spacing of Times New Roman: (ascent + descent + gap) / em. */
export const SINGLE_LINE = 1.149

/** Mục I.1: A4. */
export const PAPER_MM = { short: 210, long: 297 } as const

/** Sheets the app prints on; official papers are A4, and so is what does not say. */
export const SHEETS_MM = { A4: PAPER_MM, A3: { short: 297, long: 420 } } as const

/** Twentieths of a point in a millimetre: Word's unit of length (DXA). */
export const DXA_PER_MM = 1440 / 25.4

export type Orientation = 'portrait' | 'landscape'

/** Word and page widths of one table column: whole DXA, and the same length in millimetres. */
export type ColumnWidth = { dxa: number; mm: number }

export type Measures = {
  marginsMm: DocumentFormat['marginsMm']
  /** From the sheet's top edge to the page number: it stands inside the top margin (mục I.7). */
  pageNumberFromTopMm: number
  /** Sizes of type, by element. */
  sizesPt: {
    /** Quốc hiệu, 12–13 bold (II.1a). */
    nationalName: number
    /** Tiêu ngữ, 13–14 bold (II.1b). */
    motto: number
    /** Superior body, 12–13, not bold (II.2b). */
    parent: number
    /** Issuing body, 12–13 bold (II.2b). */
    issuer: number
    /** Số, ký hiệu: 13 (II.3c). */
    reference: number
    /** "V/v …" of a công văn, 12–13, not bold (II.5b). */
    letterSubject: number
    /** KHẨN and the like, 13–14 bold (III.2b). */
    mark: number
    /** What the system writes on an electronic paper kept in a file of its own: 10 (II.8b). */
    signingInfo: number
    /** Địa danh, thời gian: 13–14 italic (II.4c). */
    placeDate: number
    /** Tên loại, 13–14 bold (II.5b). */
    documentName: number
    /** Trích yếu, 13–14 bold (II.5b). */
    subject: number
    /** Căn cứ, 13–14 italic (II.6a). */
    bases: number
    /** Lời văn and headings, 13–14 (II.6e, II.6đ). */
    body: number
    /** "Nơi nhận:", 12 bold italic (II.9d). */
    recipientsTitle: number
    /** Recipient lines, 11 (II.9d). */
    recipients: number
    /** Authority, position and name of the signer, 13–14 bold (II.7đ). */
    signature: number
    /** "Phụ lục I", 14 bold (III.1b). */
    appendixLabel: number
    /** Name of an appendix, 13–14 bold (III.1b). */
    appendixTitle: number
    /** "(Kèm theo …)", 13–14 italic (III.1c). */
    attachedTo: number
    /** 13–14 (I.7). */
    pageNumber: number
    /** Text of tables, 12–13 (practice). */
    table: number
  }
  /** First-line indent of the body, 10 or 12.7 mm (II.6e). */
  firstLineIndentMm: number
  /** Line spacing of the body in lines, 1–1.5 (II.6e); letterhead, title, closing and tables: 1. */
  lineSpacing: number
  /**
   * Space before what follows. Paragraphs are not spaced after, so that gaps add up the same way; only
   * a paragraph before a table is, because a table cannot be spaced itself.
   */
  beforePt: {
    /** At least 6 between paragraphs (II.6e). */
    body: number
    /** Before a section heading "I." and before a clause heading (practice, at least 6). */
    section: number
    clause: number
    /** Before the number, and the place and date (practice). */
    reference: number
    /** "V/v" stands 6 below the number (II.5b). */
    letterSubject: number
    /** Before a framed mark (practice). */
    mark: number
    /** Before "Kính gửi:" (practice). */
    addressees: number
    /** After the last addressee, besides the next paragraph's own (practice). */
    afterAddressees: number
    /** Between a text and the table under it (practice). */
    table: number
    /** Between the title of a sheet and what stands under it. */
    sheetBlocks: number
    /** Before a decision's authority, its "QUYẾT ĐỊNH:" and what follows them (practice). */
    authority: number
    /** Before the document's name, its subject being right under it (practice). */
    documentName: number
    /** Before the closing block (practice). */
    closing: number
    /** Room for the signature and seal, above the signer's name (practice). */
    signerName: number
  }
  rule: {
    /** Thickness of every rule line (practice). */
    thicknessPt: number
    /**
     * A rule line is the top border of an empty paragraph this size, at single spacing, with its
     * left and right indents set so that the border has the right length.
     */
    paragraphSizePt: number
    /** Space before that paragraph, so that the line does not touch the text above (practice). */
    beforePt: number
    /** Issuer's and subject's rule, as a share of the last line: 1/3–1/2 (II.2b, II.5b). */
    share: number
  }
  table: {
    borderPt: number
    paddingMm: { horizontal: number; vertical: number }
    /** A row with more lines than this in a cell may break across pages. */
    longestUnbrokenRowLines: number
  }
  /** Titles are broken within this share of the text width, to stand clear of the margins. */
  titleWidthShare: number
}

/**
 * Width of the letterhead's right column: Quốc hiệu stays on one line. Without kerning, as Word sets
 * it, it is 95.7 mm at 13 pt and 88.3 mm at 12 pt; the issuer has the rest of the text width.
 */
const NATIONAL_COLUMN_MM = { 13: 91, 14: 98 } as const
/** The issuer's column never gets narrower than this (practice). */
const LEAST_ISSUER_COLUMN_MM = 52
/** Left column of the closing table, as a share of the text width (practice). */
const RECIPIENTS_SHARE = 0.48

/** Rule lines are the same in every paper; what the numbers are stands at `Measures`. */
export const RULE: Measures['rule'] = {
  thicknessPt: 0.75,
  paragraphSizePt: 4,
  beforePt: 2,
  share: 0.4,
}

export function measures(format: DocumentFormat): Measures {
  const large = format.sizeSet === 14
  const body = format.sizeSet
  return {
    marginsMm: format.marginsMm,
    pageNumberFromTopMm: 10,
    sizesPt: {
      nationalName: large ? 13 : 12,
      motto: body,
      parent: large ? 13 : 12,
      issuer: large ? 13 : 12,
      reference: 13,
      letterSubject: large ? 13 : 12,
      mark: 13,
      signingInfo: 10,
      placeDate: body,
      documentName: body,
      subject: body,
      bases: body,
      body,
      recipientsTitle: 12,
      recipients: 11,
      signature: body,
      appendixLabel: 14,
      appendixTitle: body,
      attachedTo: body,
      pageNumber: body,
      table: 12,
    },
    firstLineIndentMm: format.firstLineIndentMm,
    lineSpacing: format.lineSpacing,
    beforePt: {
      body: 6,
      section: 6,
      clause: 6,
      reference: 6,
      letterSubject: 6,
      mark: 8,
      addressees: 12,
      afterAddressees: 6,
      table: 4,
      sheetBlocks: 6,
      authority: 12,
      documentName: 14,
      closing: 12,
      signerName: 76,
    },
    rule: RULE,
    table: {
      borderPt: 0.5,
      paddingMm: { horizontal: 1.4, vertical: 0.7 },
      longestUnbrokenRowLines: 18,
    },
    titleWidthShare: 0.88,
  }
}

/**
 * The same for a sheet that only informs: type and margins as it asks, all else as in the papers.
 */
export function sheetMeasures({ format, marginMm, sizesPt }: Sheet): Measures {
  const measured = measures(format)
  const all = { top: marginMm, bottom: marginMm, left: marginMm, right: marginMm }
  return {
    ...measured,
    marginsMm: all,
    firstLineIndentMm: 0,
    lineSpacing: 1,
    sizesPt: { ...measured.sizesPt, ...sizesPt },
    beforePt: { ...measured.beforePt, body: 3, section: 6, clause: 4 },
  }
}

/** Width of a sheet between its margins, in millimetres. */
export function sheetTextWidth({ paper, orientation, marginMm }: Sheet): number {
  const { short, long } = SHEETS_MM[paper]
  return (orientation === 'portrait' ? short : long) - 2 * marginMm
}

/** Width of the page between the margins, in millimetres. Margins keep their names when landscape. */
export function textWidth(format: DocumentFormat, orientation: Orientation): number {
  const paper = orientation === 'portrait' ? PAPER_MM.short : PAPER_MM.long
  return paper - format.marginsMm.left - format.marginsMm.right
}

/**
 * Shares of the text width as whole DXA that sum exactly to it: the one way columns become widths
 * (largest remainder).
 */
export function columnWidths(weights: readonly number[], widthMm: number): readonly ColumnWidth[] {
  const total = Math.round(widthMm * DXA_PER_MM)
  const sum = weights.reduce((a, b) => a + b, 0)
  const shares = weights.map((weight, index) => {
    const exact = sum === 0 ? total / weights.length : (weight / sum) * total
    return { index, whole: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  const missing = total - shares.reduce((a, share) => a + share.whole, 0)
  const raised = new Set(
    [...shares]
      .sort((a, b) => b.rest - a.rest || a.index - b.index)
      .slice(0, missing)
      .map((share) => share.index),
  )
  return shares.map(({ index, whole }) => {
    const dxa = raised.has(index) ? whole + 1 : whole
    return { dxa, mm: dxa / DXA_PER_MM }
  })
}

/**
 * Issuer | Quốc hiệu. Cells have no padding.
 * @param placeDateMm width of the place and date, for which the right column grows as far as the issuer allows
 */
export function letterheadColumns(
  format: DocumentFormat,
  placeDateMm: number,
): readonly [ColumnWidth, ColumnWidth] {
  const whole = textWidth(format, 'portrait')
  const right = Math.max(
    NATIONAL_COLUMN_MM[format.sizeSet],
    Math.min(placeDateMm + 1, whole - LEAST_ISSUER_COLUMN_MM),
  )
  return twoColumns(whole - right, whole)
}

/** Nơi nhận | signature. Cells have no padding. */
export function closingColumns(format: DocumentFormat): readonly [ColumnWidth, ColumnWidth] {
  const whole = textWidth(format, 'portrait')
  return twoColumns(whole * RECIPIENTS_SHARE, whole)
}

function twoColumns(leftMm: number, widthMm: number): readonly [ColumnWidth, ColumnWidth] {
  const left = Math.round(leftMm * DXA_PER_MM)
  const right = Math.round(widthMm * DXA_PER_MM) - left
  return [
    { dxa: left, mm: left / DXA_PER_MM },
    { dxa: right, mm: right / DXA_PER_MM },
  ]
}

/** Red and black of framed marks, as Word and CSS write them. */
export const MARK_COLORS = { red: 'FF0000', black: '000000' } as const

/** Space above and below a framed word that makes its frame this high, in whole points. */
export function framePaddingPt(heightMm: number, sizePt: number): number {
  return Math.max(1, Math.round(((heightMm * 72) / 25.4 - sizePt * SINGLE_LINE) / 2))
}

/** Indent on each side that leaves a centred rule of this length in a container. */
export function ruleIndentMm(lengthMm: number, containerMm: number): number {
  return Math.max(0, (containerMm - lengthMm) / 2)
}
