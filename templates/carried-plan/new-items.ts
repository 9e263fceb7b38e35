import { emptyRow } from '#shared/plan/defaults'
import { withFieldChange, type PlanChange } from '#shared/plan/plan-changes'
import { isRecord, rowOf, valueAt } from '#shared/plan/plan-path'
import type { Plan } from '#shared/plan/plan'
import type { PrintedParagraph } from './carried-part'
import { changeOfField, fieldsShown } from './field-change'
import { rowAfter, rowPlace, tableSections, type TableSection } from './row-place'
import { cellsOf, isClosed, markOf, unmarked, wordsOf, type Block, type Piece } from './text-blocks'

type Neighbours = {
  readonly previous: Block<PrintedParagraph> | null
  readonly next: Block<PrintedParagraph> | null
}

/**
 * What a block written in Word adds to the plan: an item of the list it stands in, or a row of the
 * table; null when that cannot be told for sure.
 */
export function additionOf(
  plan: Plan,
  added: Block<Piece>,
  neighbours: Neighbours,
  newId: () => string,
): PlanChange | null {
  return added.isRow ? addedRow(plan, added, neighbours, newId) : addedItem(plan, added, neighbours)
}

/** A text among texts that each are a paragraph with the same kind of mark. */
function addedItem(
  plan: Plan,
  { pieces }: Block<Piece>,
  { previous, next }: Neighbours,
): PlanChange | null {
  const [added] = pieces
  if (!added) return null
  for (const [block, isBefore] of [
    [previous, true],
    [next, false],
  ] as const) {
    const [printed, ...others] = block?.pieces ?? []
    const item = printed?.source ? itemAt(plan, printed.source) : null
    if (!printed || others.length > 0 || item === null) continue
    if (!isAlike(printed, added, item.text)) continue
    const after = isBefore ? item.at : item.at - 1
    return {
      kind: 'addition',
      path: item.list,
      after: after < 0 ? null : String(after),
      value: isClosed(item.text) ? unmarked(added.text) : wordsOf(added.text),
    }
  }
  return null
}

/** Whether a paragraph prints an item and nothing more, and another stands beside it as one more. */
const isAlike = (printed: PrintedParagraph, added: Piece, item: string): boolean =>
  printed.column === added.column &&
  markOf(printed.text) === markOf(added.text) &&
  wordsOf(printed.text).toLocaleLowerCase('vi') === wordsOf(item).toLocaleLowerCase('vi')

/** The text of a list a source leads to. */
function itemAt(plan: Plan, source: string) {
  const path = rowOf(plan, source)
  if (path !== source) return null
  const steps = path.split('/')
  const text = valueAt(plan, steps)
  const at = Number(steps.at(-1))
  return typeof text === 'string' && Number.isInteger(at)
    ? { list: steps.slice(0, -1).join('/'), at, text }
    : null
}

function addedRow(
  plan: Plan,
  added: Block<Piece>,
  around: Neighbours,
  newId: () => string,
): PlanChange | null {
  for (const block of [around.previous, around.next]) {
    const place = block && rowPlace(plan, block)
    if (!block || !place) continue
    const value = readRow(plan, place, columnsOf(block), columnsOf(added), newId)
    const after = rowAfter(plan, place.section, around)
    if (value !== null && after !== null) {
      return { kind: 'addition', path: place.section, after: after.id, value }
    }
  }
  return null
}

type Columns<P> = ReadonlyMap<number, readonly P[]>

function columnsOf<P extends Piece>(block: Block<P>): Columns<P> {
  const columns = new Map<number, P[]>()
  for (const piece of cellsOf(block)) {
    columns.set(piece.column, [...(columns.get(piece.column) ?? []), piece])
  }
  return columns
}

/** A new row out of its cells, each read as the cell of the row beside it; null when one cannot be. */
function readRow(
  plan: Plan,
  { section, id }: { readonly section: TableSection; readonly id: string },
  beside: Columns<PrintedParagraph>,
  cells: Columns<Piece>,
  newId: () => string,
): unknown {
  const path = `${section}/${id}`
  const template = valueAt(plan, path.split('/'))
  if (!isRecord(template)) return null
  let row: Record<string, unknown> = {
    ...emptyRow(section, newId()),
    ...Object.fromEntries(tableSections[section].map((key) => [key, template[key]])),
  }
  for (const [column, pieces] of cells) {
    const old = beside.get(column) ?? []
    if (old.length !== pieces.length) return null
    for (const [index, { text }] of pieces.entries()) {
      const printed = old[index]
      if (!printed) return null
      if (printed.text === text) {
        const shown = fieldsShown(plan, text, path)
        row = { ...row, ...Object.fromEntries(shown.map((key) => [key, template[key]])) }
        continue
      }
      const change = changeOfField(plan, printed.source ?? path, printed.text, text)
      if (change?.kind === 'text' || change?.kind === 'value') {
        const [key = '', ...rest] = change.path.slice(path.length + 1).split('/')
        row = { ...row, [key]: withFieldChange(template[key], rest, change) }
      } else if (!isFigure(text) || !isFigure(printed.text)) return null
      // Figures that no field holds are worked out of others, and will be again.
    }
  }
  return row
}

const isFigure = (text: string) => /^[\d.,]+$/.test(text)
