import { Refusal } from '#templates/inspect/package/refusal'
import type { Cell, SheetRow } from '../cell'
import { cellOf, type StoredCell, type Workbook } from './cell-value'
import { workbookLimits } from './limits'
import { spreadMerged, type Merge } from './merges'
import { columnIndex, rangeOf } from './references'
import { xmlEvents } from './xml-events'

/** What all sheets of a file may still take. */
export type CellBudget = { cells: number; seen: number; characters: number }

/** Rows of a sheet that hold anything, merged texts repeated where they are seen. */
export function parseSheet(
  stream: (take: (text: string) => void) => void,
  workbook: Workbook,
  budget: CellBudget,
): SheetRow[] {
  const rows = new Map<number, (Cell | null)[]>()
  const merges: Merge[] = []
  let row = 0
  let column = -1
  let stored: StoredCell | null = null
  let part: 'value' | 'text' | null = null
  let aside = 0

  const keep = (content: Cell) => {
    budget.cells -= 1
    budget.characters -= content.kind === 'text' ? content.text.length : 0
    const cells = rows.get(row) ?? []
    if (!rows.has(row)) rows.set(row, cells)
    if (rows.size > workbookLimits.rows || budget.cells < 0 || budget.characters < 0) {
      throw new Refusal('tooLong')
    }
    while (cells.length < column) cells.push(null)
    cells[column] = content
  }
  const reader = xmlEvents({
    open: (name, attributes) => {
      if (name === 'row') {
        row = wholeNumber(attributes['r']) ?? row + 1
        column = -1
      }
      if (name === 'c') {
        budget.seen -= 1
        if (budget.seen < 0) throw new Refusal('tooLong')
        column = columnIndex(attributes['r'] ?? '') ?? column + 1
        stored = {
          type: attributes['t'] ?? 'n',
          style: wholeNumber(attributes['s']) ?? 0,
          text: '',
        }
      }
      if (name === 'v') part = 'value'
      if (name === 't') part = 'text'
      if (name === 'rPh') aside += 1
      if (name === 'mergeCell') {
        const range = rangeOf(attributes['ref'] ?? '')
        if (range !== null) merges.push(range)
        if (merges.length > workbookLimits.merges) throw new Refusal('tooLong')
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') part = null
      if (name === 'rPh') aside -= 1
      if (name !== 'c' || stored === null) return
      const content = column < workbookLimits.columns ? cellOf(stored, workbook) : null
      stored = null
      if (content !== null) keep(content)
    },
    text: (text) => {
      if (stored === null || part === null || aside > 0) return
      if (stored.text.length < workbookLimits.text) stored.text += text
    },
  })
  stream(reader.push)
  reader.end()
  spreadMerged(rows, merges, budget)
  return [...rows].map(([number, cells]) => ({ number, cells })).sort((a, b) => a.number - b.number)
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null
}
