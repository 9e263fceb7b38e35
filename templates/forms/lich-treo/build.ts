import type { Plan } from '#shared/plan/plan'
import { phrase, upperCase } from '#shared/vietnamese/wording'
import type { Block, TableRow } from '#templates/document/official-document'
import type { Sheet } from '#templates/document/sheet'
import { blocksHeightMm, lineMm } from '#templates/nd30/height'
import { sheetLayout } from '#templates/nd30/layout'
import { SHEETS_MM, sheetMeasures, sheetTextWidth } from '#templates/nd30/measures'
import { countLines } from '#templates/nd30/text-width'
import { planName, viewOf } from '../plan-view'
import { paperProperties } from '../properties'
import { calendarEntries, type Entry } from './entries'

const MONTHS_A_ROW = 4
const ROWS = 12 / MONTHS_A_ROW
/** Kept free at the foot of the sheet. */
const SPARE_MM = 4

const SIZES = {
  A3: { documentName: 20, body: 12, table: 11 },
  A4: { documentName: 15, body: 10, table: 9 },
} as const

/** The year on one sheet to hang up: twelve months, and what goes on all year. */
export function buildCalendar(plan: Plan): Sheet {
  const { paper } = plan.companions.calendar
  const name = `Lịch truyền thông chính sách năm ${plan.document.year}`
  const sheet: Sheet = {
    kind: 'sheet',
    format: plan.document.format,
    paper,
    orientation: 'landscape',
    marginMm: paper === 'A3' ? 12 : 9,
    sizesPt: SIZES[paper],
    properties: paperProperties(plan, name, plan.document.date),
    title: { text: upperCase(name), source: 'document/year' },
    subtitle: {
      text: `${phrase(plan.unit.name)} (theo ${planName(plan)})`,
      source: 'unit/name',
    },
    blocks: [],
  }
  return { ...sheet, blocks: calendarBlocks(plan, sheet) }
}

function calendarBlocks(plan: Plan, sheet: Sheet): readonly Block[] {
  const measured = sheetMeasures(sheet)
  const widthMm = sheetTextWidth(sheet)
  const { months, lasting, undated } = calendarEntries(viewOf(plan))
  const { titleLines, subtitleLines } = sheetLayout(sheet, widthMm, measured.sizesPt.documentName)
  const titleMm = (titleLines.length + subtitleLines.length) * lineMm(measured.sizesPt.documentName)
  const notes = bands(lasting, undated, measured.sizesPt.table, widthMm - 4)
  const roomMm =
    SHEETS_MM[sheet.paper].short -
    2 * sheet.marginMm -
    titleMm -
    blocksHeightMm(notes, measured, widthMm) -
    SPARE_MM
  const line = lineMm(measured.sizesPt.table)
  const around = 2 * measured.table.paddingMm.vertical + 0.5
  const heightMm = roomMm / ROWS - (line + around)
  const cellMm = widthMm / MONTHS_A_ROW - 2 * measured.table.paddingMm.horizontal
  const lines = Math.floor((heightMm - around) / line)
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const first = row * MONTHS_A_ROW
    const inRow = months.slice(first, first + MONTHS_A_ROW)
    return [
      {
        kind: 'cells',
        emphasis: 'total',
        cells: inRow.map((_entries, index) => ({ text: `Tháng ${first + index + 1}` })),
      },
      {
        kind: 'cells',
        heightMm,
        cells: inRow.map((entries) => ({
          text: fitted(entries, lines, measured.sizesPt.table, cellMm),
          source: 'activities',
        })),
      },
    ] satisfies readonly TableRow[]
  }).flat()
  return [
    {
      kind: 'table',
      columns: Array.from({ length: MONTHS_A_ROW }, () => ({
        title: '',
        weight: 1,
        align: 'left' as const,
      })),
      rows,
    },
    ...notes,
  ]
}

/** As many entries as there are lines for, and how many are left out. */
function fitted(entries: readonly Entry[], lines: number, sizePt: number, widthMm: number): string {
  const linesOf = (text: string) => countLines(text, 'regular', sizePt, widthMm)
  const shown: string[] = []
  let used = 0
  for (const [index, { text }] of entries.entries()) {
    const isLast = index === entries.length - 1
    if (used + linesOf(text) + (isLast ? 0 : 1) > lines) break
    shown.push(text)
    used += linesOf(text)
  }
  const rest = entries.length - shown.length
  return [...shown, ...(rest > 0 ? [`… và ${rest} hoạt động khác`] : [])].join('\n')
}

/** A band never takes more lines than this. */
const BAND_LINES = 3

/** What has no month of its own, in running text under the months. */
function bands(
  lasting: readonly Entry[],
  undated: readonly Entry[],
  sizePt: number,
  widthMm: number,
): readonly Block[] {
  const rows = [
    ['Thường xuyên trong năm', lasting],
    ['Chưa ấn định thời gian', undated],
  ] as const
  const filled = rows.filter(([, entries]) => entries.length > 0)
  if (filled.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [{ title: '', weight: 1, align: 'left' }],
      rows: filled.map(([label, entries]) => ({
        kind: 'cells',
        cells: [{ text: bandText(label, entries, sizePt, widthMm), source: 'activities' }],
      })),
    },
  ]
}

const closingMark = (texts: readonly string[]) => (texts.at(-1)?.endsWith('…') ? '' : '.')

function bandText(
  label: string,
  entries: readonly Entry[],
  sizePt: number,
  widthMm: number,
): string {
  for (let count = entries.length; count > 0; count -= 1) {
    const rest = entries.length - count
    const texts = entries.slice(0, count).map(({ text }) => text)
    const text = `${label}: ${texts.join('; ')}${rest > 0 ? `; … và ${rest} hoạt động khác.` : closingMark(texts)}`
    if (countLines(text, 'regular', sizePt, widthMm) <= BAND_LINES) return text
  }
  return `${label}: ${entries.length} hoạt động.`
}
