import type { Activity } from '#shared/plan/activity'
import { emptyRow } from '#shared/plan/defaults'
import { readTiming } from '#shared/plan/timing-text'
import {
  activityStages,
  lifecycleStageNames,
  type ActivityStage,
} from '#shared/reference/lifecycle'
import { FROM, fromUntil, UNTIL } from '../tables/from-until'
import type { SheetRow } from '../workbook/cell'
import { bare, numberedText } from './numbered-text'
import { layoutOf, ownText, type Columns, type Layout, type TextTable } from './read-table'
import {
  cellOf,
  dataRows,
  flat,
  isHeadingRow,
  listOf,
  POSITION,
  rowNumber,
  type ReadRow,
  type RowOptions,
} from './rows'

type ActivityField =
  | 'position'
  | 'until'
  | 'timing'
  | 'cooperating'
  | 'lead'
  | 'product'
  | 'form'
  | 'audiences'
  | 'message'
  | 'cost'
  | 'note'
  | 'content'

const ACTIVITY: readonly (readonly [ActivityField, RegExp])[] = [
  ['position', POSITION],
  ['until', UNTIL],
  ['timing', FROM],
  ['timing', /giai đoạn|thời gian|thời hạn|tiến độ|thời điểm|hoàn thành/iu],
  ['cooperating', /phối hợp/iu],
  ['lead', /chủ trì|thực hiện(?! (?:kinh phí|dự toán|năm))|phụ trách|tham mưu|chịu trách nhiệm/iu],
  ['product', /sản phẩm|kết quả|đầu ra/iu],
  ['form', /hình thức|kênh|phương thức/iu],
  ['audiences', /đối tượng/iu],
  ['message', /thông điệp/iu],
  ['cost', /kinh phí|dự toán/iu],
  ['note', /ghi chú/iu],
  ['content', /nội dung|nhiệm vụ|hoạt động|công việc|tên/iu],
]

/** The heading of a list of tasks: what is done, and when or by whom. */
export const activityLayout = (table: TextTable, year: number): Layout<ActivityField> | null => {
  const withColumns = (needed: readonly ActivityField[]) =>
    layoutOf(table, needed, { words: ACTIVITY, isField: (name) => name !== 'cost', year })
  return withColumns(['content', 'timing']) ?? withColumns(['content', 'lead'])
}

export function activityRows(
  table: TextTable,
  { columns, headRows }: Layout<ActivityField>,
  { year, newId }: RowOptions,
): readonly ReadRow<Activity>[] {
  return dataRows(table, headRows).flatMap(({ row, at }) => {
    const cell = cellOf(columns, row)
    const said = labelled(cell('content'))
    const time = timeOf(row, columns)
    const content = bare(numberedText(said.get('') ?? '').words)
    const others = [time, cell('lead'), cell('product'), cell('form')]
    // A heading of a group, with its number alone beside it.
    const isEmpty = others.every((text) => text === '')
    if (isEmpty && (content === '' || isHeadingRow(cell('position')))) return []
    const { stage, words } = stageAndTime(time)
    const timing = readTiming(timingWords(words), year)
    // "Quý I/2027" in a plan of 2026 is no first quarter of the plan's.
    const isOtherYear = (words.match(/20\d{2}/g) ?? []).some((said) => Number(said) !== year)
    const isTimed = timing.kind !== 'typed' && !(isOtherYear && isWithinYear(timing.kind))
    const who = labelled(cell('lead'))
    return [
      {
        at,
        isSure: content !== '' && isTimed,
        understood: [rowNumber(cell('position')), cell('timing'), cell('until')].join(' '),
        row: {
          ...emptyRow('activities', newId()),
          content,
          stage,
          timing: isTimed ? timing : { kind: 'typed', text: bare(flat(words)) },
          lead: flat(who.get('chủ trì') ?? who.get('') ?? ''),
          cooperatingUnits: listOf(who.get('phối hợp') ?? cell('cooperating')),
          product: flat(cell('product')),
          form: flat(cell('form')),
          audiences: listOf(cell('audiences')),
          message: said.get('thông điệp') ?? cell('message'),
          note: cell('note'),
        },
      },
    ]
  })
}

/** The time of a row, in one column or two. */
function timeOf({ cells }: SheetRow, columns: Columns<ActivityField>): string {
  const content = (field: ActivityField) => cells[columns.get(field) ?? -1] ?? null
  return columns.has('until')
    ? fromUntil([content('timing'), content('until')], ownText)
    : ownText(content('timing'))
}

/** Periods that say no year of their own. */
const isWithinYear = (kind: Activity['timing']['kind']) => kind !== 'day' && kind !== 'span'

/** Lines of a cell by the label they begin with: "Chủ trì: …", "Thông điệp: …"; the others under ''. */
function labelled(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of text.split('\n')) {
    const label = /^(chủ trì|phối hợp|thông điệp)\s*:\s*/iu.exec(line)
    const key = label?.[1]?.toLocaleLowerCase('vi') ?? ''
    const words = line.slice(label?.[0].length ?? 0)
    found.set(key, found.has(key) ? `${found.get(key) ?? ''}\n${words}` : words)
  }
  return found
}

/** A lifecycle stage may stand over the time. */
function stageAndTime(text: string): { readonly stage: ActivityStage; readonly words: string } {
  const lines = text.split('\n')
  const stageOf = (line: string) =>
    activityStages.find(
      (stage) =>
        bare(line).toLocaleLowerCase('vi') === lifecycleStageNames[stage].toLocaleLowerCase('vi'),
    )
  return {
    stage: lines.map(stageOf).find((stage) => stage !== undefined) ?? 'general',
    words: lines.filter((line) => stageOf(line) === undefined).join('\n'),
  }
}

/** "Quý II/2026", "Tháng 3/2026", "Từ tháng 3 đến tháng 5": as the app types them. */
function timingWords(text: string): string {
  return bare(flat(text))
    .replace(/(quý\s+(?:iv|i{1,3}|[1-4])|tháng\s+\d{1,2})\s*(?:[/,-]\s*|\s+năm\s+)20\d{2}/giu, '$1')
    .replace(/^(?:trong\s+)?từ\s+(tháng|quý)/iu, '$1')
    .replace(/^trong\s+(tháng|quý)/iu, '$1')
    .replace(/^(?:cả )?năm\s+20\d{2}$/iu, 'Cả năm')
}
