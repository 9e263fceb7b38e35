import type { Plan } from '#shared/plan/plan'
import { writeFieldText } from '../ui/fields/text'
import type { CellBlock } from '../ui/grid/clipboard'
import { isHeading } from '../ui/grid/paste'
import type { GridColumn } from '../ui/grid/columns'
import type { Cell } from '../ui/grid/selection'

type Target<R> = {
  /** Entries as shown, which the block is laid over. */
  readonly shown: readonly R[]
  readonly columns: readonly GridColumn<R>[]
  readonly cell: Cell
  readonly empty: () => R
  /** What the fields are read with. */
  readonly plan: Plan
}

export type PastedEntries<R> = {
  /** Changed entries by identity, and those added after the last. */
  readonly changed: ReadonlyMap<string, R>
  readonly added: readonly R[]
  readonly rows: number
  readonly left: readonly string[]
}

/** A pasted block over the entries shown, entries added where it reaches past the last one. */
export function pasteEntries<R extends { readonly id: string }>(
  { shown, columns, cell, empty, plan }: Target<R>,
  block: CellBlock,
): PastedEntries<R> {
  const body = isHeading(block[0] ?? [], columns) ? block.slice(1) : block
  const left: string[] = []
  const changed = new Map<string, R>()
  const added: R[] = []
  for (const [offset, texts] of body.entries()) {
    const present = shown[cell.row + offset]
    const written = texts.reduce((row, text, column) => {
      const spec = columns[cell.column + column]?.spec
      if (!spec) {
        if (text.trim() !== '') left.push(text)
        return row
      }
      const entry = writeFieldText(spec, row, text, plan)
      if (entry.unknown !== null) left.push(entry.unknown)
      return entry.row
    }, present ?? empty())
    if (present) changed.set(present.id, written)
    else added.push(written)
  }
  return { changed, added, rows: body.length, left }
}
