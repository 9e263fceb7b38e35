import type { ChangedRow, FieldChange, RowChanges } from '#shared/adjustment/changes'
import { printedRows, type Printed } from '#shared/adjustment/printed-fields'
import type { Plan, RowOf } from '#shared/plan/plan'
import { paddedCount } from '#shared/vietnamese/numbering'
import type { Block, Table } from '#templates/document/official-document'
import { tableOf, type Column, type PageOfTable } from '../table'
import { timingPhrase } from '../timing-words'
import { addedColumns, type TableSection } from './added-columns'
import { sideBySide } from './field-words'
import { dash, type Chapter, type Part } from './part'
import { sectionWords } from './section-words'

/** What came in a table of its own, what changed side by side, what went by name. */
export function tableChapter<S extends TableSection>(
  section: S,
  { added, changed, removed }: RowChanges<RowOf<S>>,
  plan: Plan,
  issued: Plan,
): Chapter {
  const printed: Printed<RowOf<S>> = printedRows[section]
  const page: PageOfTable = { format: plan.document.format, orientation: 'portrait' }
  const { title, noun, removal } = sectionWords[section]
  const part = (verb: string, count: number, blocks: readonly Block[]): readonly Part[] =>
    count === 0 ? [] : [{ text: `${verb} ${paddedCount(count)} ${noun}:`, source: section, blocks }]
  return {
    title,
    source: section,
    parts: [
      ...part('Bổ sung', added.length, [addedTable(section, printed, added, plan, page)]),
      ...part('Sửa đổi', changed.length, [changedTable(section, printed, changed, issued, page)]),
      ...part(
        removal,
        removed.length,
        removed.map((row) => dash(removedName(printed, row, issued), sourceOf(section, row, plan))),
      ),
    ],
  }
}

const nameOf = <Row>({ fields: [first] }: Printed<Row>, row: Row, plan: Plan): string =>
  first?.read(row, plan).join('; ') ?? ''

/** Activities that share their words are told apart by their time. */
function removedName<Row extends { id: string }>(
  printed: Printed<Row>,
  row: Row,
  issued: Plan,
): string {
  const timing = issued.activities.find((activity) => activity.id === row.id && 'timing' in row)
  const when = timing ? timingPhrase(timing.timing, issued.document.year) : ''
  return `${nameOf(printed, row, issued)}${when === '' ? '' : ` (${when})`}`
}

/** An activity called off is still there; what was taken out is not. */
function sourceOf(section: TableSection, { id }: { readonly id: string }, plan: Plan): string {
  const rows: readonly { id: string }[] = plan[section]
  return rows.some((row) => row.id === id) ? `${section}/${id}` : section
}

type Positioned<Row> = { readonly row: Row; readonly position: number }

function addedTable<Row extends { id: string }>(
  section: TableSection,
  { fields }: Printed<Row>,
  rows: readonly Row[],
  plan: Plan,
  page: PageOfTable,
): Table {
  const byPath = new Map(fields.map((field) => [field.paths[0], field]))
  const columns = addedColumns[section].map(
    ({ title, widthMm, paths }): Column<Positioned<Row>> => ({
      title,
      widthMm,
      optional: true,
      text: ({ row }) =>
        paths
          .flatMap((path, index) => {
            const field = byPath.get(path)
            const text = field?.read(row, plan).join('; ') ?? ''
            if (!field || text === '') return []
            return [index === 0 && !path.startsWith('stages/') ? text : `${field.label}: ${text}`]
          })
          .join('\n'),
      source: ({ row }) => `${section}/${row.id}/${paths[0]}`,
    }),
  )
  const position: Column<Positioned<Row>> = {
    title: 'TT',
    widthMm: 10,
    align: 'center',
    whole: true,
    text: (row) => String(row.position),
  }
  return tableOf(
    [position, ...columns],
    [{ title: null, rows: rows.map((row, index) => ({ row, position: index + 1 })) }],
    page,
  )
}

type ChangedField = { readonly change: FieldChange; readonly source: string }

const changedColumns: readonly Column<ChangedField>[] = [
  { title: 'Nội dung', widthMm: 32, text: ({ change }) => change.label },
  {
    title: 'Theo Kế hoạch đã ban hành',
    widthMm: 62,
    text: ({ change }) => sideBySide(change).old,
  },
  {
    title: 'Điều chỉnh, bổ sung',
    widthMm: 62,
    text: ({ change }) => sideBySide(change).now,
    source: ({ source }) => source,
  },
]

function changedTable<Row extends { id: string }>(
  section: TableSection,
  printed: Printed<Row>,
  changed: readonly ChangedRow<Row>[],
  issued: Plan,
  page: PageOfTable,
): Table {
  return tableOf(
    changedColumns,
    changed.map(({ before, after, fields }, index) => ({
      title: `${changed.length === 1 ? '' : `${index + 1}. `}${nameOf(printed, before, issued)}`,
      source: `${section}/${after.id}`,
      rows: fields.map((change) => ({
        change,
        source: `${section}/${after.id}/${change.path}`,
      })),
    })),
    page,
  )
}
