import { openParts } from '#templates/inspect/package/open-package'
import { isDamage, Refusal } from '#templates/inspect/package/refusal'
import { child, childrenOf } from '#templates/inspect/package/xml'
import type { Sheet } from '../cell'
import type { Workbook } from './cell-value'
import { workbookLimits } from './limits'
import { readLooks } from './number-formats'
import { parseSheet, type CellBudget } from './parse-sheet'
import { workbookRefusals } from './refusals'
import { sharedStrings } from './shared-strings'

export type WorkbookReading =
  | { readonly status: 'read'; readonly sheets: readonly Sheet[] }
  /** The message is Vietnamese and fit to show. */
  | { readonly status: 'refused'; readonly message: string }

/**
 * Reads the sheets of an .xlsx file, sheets without content left out. Formulas give the value that was
 * stored with them; nothing is computed, no link is followed.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookReading {
  try {
    if (bytes.length > workbookLimits.fileBytes) throw new Refusal('tooBig')
    return { status: 'read', sheets: sheetsOf(bytes) }
  } catch (error) {
    if (error instanceof Refusal) {
      return { status: 'refused', message: workbookRefusals[error.reason] }
    }
    if (isDamage(error)) return { status: 'refused', message: workbookRefusals.damaged }
    throw error
  }
}

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const { main, read, stream, relations } = openParts(bytes)
  const root = read(main)
  if (root?.name !== 'x:workbook') throw new Refusal('noDocument')
  const partOf = (type: string) =>
    relations.find((relation) => relation.type.endsWith(`/${type}`))?.target ?? ''
  const workbook: Workbook = {
    strings: sharedStrings((take) => stream(partOf('sharedStrings'), take)),
    looks: readLooks(read(partOf('styles'))),
    is1904: /^(?:1|true)$/.test(child(root, 'x:workbookPr')?.attributes['date1904'] ?? ''),
  }
  const budget: CellBudget = {
    cells: workbookLimits.cells,
    seen: workbookLimits.seenCells,
    characters: workbookLimits.characters,
  }
  return childrenOf(child(root, 'x:sheets'), 'x:sheet')
    .slice(0, workbookLimits.sheets)
    .flatMap(({ attributes }) => {
      const relation = relations.find(({ id }) => id === attributes['r:id'])
      // Charts have a sheet of their own, without cells.
      if (!relation?.type.endsWith('/worksheet')) return []
      const rows = parseSheet((take) => stream(relation.target, take), workbook, budget)
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible'
      return rows.length === 0 ? [] : [{ name: attributes['name'] ?? '', isHidden, rows }]
    })
}
