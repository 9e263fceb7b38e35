import Papa from 'papaparse'

/** A block of cells as text, row by row. */
export type CellBlock = readonly (readonly string[])[]

/** What Excel and Word take: tab-separated text, and an HTML table that keeps line breaks. */
export function blockToClipboard(block: CellBlock): { text: string; html: string } {
  const rows = block.map((row) => [...row])
  // Like Excel, a line end after the last row too: without it a last empty cell would be lost.
  const text = `${Papa.unparse(rows, { delimiter: '\t', newline: '\r\n' })}\r\n`
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')
  const html = `<table>${block.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`
  return { text, html }
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
}

/**
 * Reads what was copied from Excel or a Word table. The HTML form is preferred: only it keeps the
 * cells of a Word table apart from the paragraphs inside them.
 */
export function blockFromClipboard(html: string, text: string): CellBlock {
  const table = html === '' ? null : readHtmlTable(html)
  return table ?? readTabbed(text)
}

function readHtmlTable(html: string): CellBlock | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (!table) return null
  const rows = [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      cellText(cell),
      ...Array<string>(Math.max(0, cell.colSpan - 1)).fill(''),
    ]),
  )
  return rows.some((row) => row.length > 0) ? rows : null
}

function cellText(cell: HTMLTableCellElement): string {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith('\n')
  const paragraphs = [...cell.querySelectorAll('p')]
  const parts = paragraphs.length > 0 ? paragraphs : [cell]
  return parts
    .map((part) => collapse(part.textContent))
    .join('\n')
    .trim()
}

/** White space of the HTML source is layout; only `<br>` (already a newline of its own) is text. */
const collapse = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim()

function readTabbed(text: string): CellBlock {
  const parsed = Papa.parse<string[]>(text.replace(/(\r\n|\n|\r)$/, ''), { delimiter: '\t' })
  return parsed.data
}
