/** Bounds within which a workbook is read; an estimate of a province uses a few hundredths of them. */
export const workbookLimits = {
  fileBytes: 50 * 1024 * 1024,
  sheets: 200,
  /** Rows of one sheet that hold anything; a list of a plan takes 5,000. */
  rows: 10_000,
  columns: 200,
  /** Cells of all sheets together that hold anything. */
  cells: 250_000,
  /** Cells looked at, blank ones with a border too. */
  seenCells: 1_500_000,
  strings: 250_000,
  /** Text of one cell; a spreadsheet holds 32,767. */
  text: 33_000,
  /** Text of all cells together. */
  characters: 12_000_000,
  merges: 50_000,
} as const
