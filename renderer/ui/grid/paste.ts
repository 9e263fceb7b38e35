import { emptyRow } from '#shared/plan/defaults'
import type { Plan, RowOf, RowSection } from '#shared/plan/plan'
import { foldForSearch } from '#shared/vietnamese/search'
import { addRows, updateRow } from '../../plan/rows'
import { namesIn } from '../fields/names'
import type { FieldSpec } from '../fields/spec'
import { writeFieldText } from '../fields/text'
import type { CellBlock } from './clipboard'
import type { GridColumn } from './columns'
import type { Cell } from './selection'

type Target<S extends RowSection> = {
  readonly section: S
  /** Rows as shown, which the block is laid over. */
  readonly rows: readonly RowOf<S>[]
  readonly columns: readonly GridColumn<RowOf<S>>[]
  readonly cell: Cell
  readonly newId: () => string
}

export type Pasted = {
  readonly plan: Plan
  readonly rows: number
  /** Texts that found no place: no such choice, too long, or past the last column. */
  readonly left: readonly string[]
}

/** Writes a pasted block over the rows shown, adding rows where it reaches past the last one. */
export function pasteBlock<S extends RowSection>(
  plan: Plan,
  target: Target<S>,
  block: CellBlock,
): Pasted {
  const { section, rows, columns, cell, newId } = target
  const body = isHeading(block[0] ?? [], columns) ? block.slice(1) : block
  const named = createNamed(plan, columns, cell, body, newId)
  const left: string[] = []
  const write = (row: RowOf<S>, texts: readonly string[]) =>
    texts.reduce((written, text, offset) => {
      const spec = columns[cell.column + offset]?.spec
      const entry = spec ? writeFieldText(spec, written, text, named) : null
      if (entry === null && text.trim() !== '') left.push(text)
      if (entry !== null && entry.unknown !== null) left.push(entry.unknown)
      return entry?.row ?? written
    }, row)
  const next = body.reduce((current, texts, offset) => {
    const present = rows[cell.row + offset]
    return present
      ? updateRow(current, section, present.id, (row) => write(row, texts))
      : addRows(current, section, [write(emptyRow(section, newId()), texts)])
  }, named)
  return { plan: next, rows: body.length, left }
}

/** Rows that pasted names refer to and that are not there yet, made so that no name is lost. */
function createNamed<R>(
  plan: Plan,
  columns: readonly GridColumn<R>[],
  cell: Cell,
  body: CellBlock,
  newId: () => string,
): Plan {
  return body.reduce(
    (current, texts) =>
      texts.reduce((made, text, offset) => {
        const spec = columns[cell.column + offset]?.spec
        return spec?.kind === 'many' && spec.create ? createMissing(made, spec, text, newId) : made
      }, current),
    plan,
  )
}

type ManySpec<R> = Extract<FieldSpec<R>, { kind: 'many' }>

/** Makes the rows a cell names that are not there yet. */
export function createMissing<R>(
  plan: Plan,
  spec: ManySpec<R>,
  text: string,
  newId: () => string,
): Plan {
  return namesIn(text).reduce((current, name) => {
    const known = spec
      .options(current)
      .some((option) => foldForSearch(option.label) === foldForSearch(name))
    return known || !spec.create ? current : spec.create(current, name, newId())
  }, plan)
}

/** Whether a pasted row is the table's own heading. */
export function isHeading<R>(texts: readonly string[], columns: readonly GridColumn<R>[]): boolean {
  const labels = new Set(columns.map(({ spec }) => foldForSearch(spec.label)))
  const filled = texts.filter((text) => text.trim() !== '')
  return filled.length > 0 && filled.every((text) => labels.has(foldForSearch(text)))
}

/** What the officer is told after a paste. */
export function pasteMessage({ rows, left }: Omit<Pasted, 'plan'>): string {
  if (left.length === 0) return `Đã dán ${rows} dòng.`
  const sample = left.slice(0, 3).map((text) => `“${text.slice(0, 40)}”`)
  const others = left.length > 3 ? ` và ${left.length - 3} ô khác` : ''
  return `Đã dán ${rows} dòng. ${left.length} ô chưa nhận (không có trong danh mục, quá dài hoặc thừa cột): ${sample.join(', ')}${others}.`
}
