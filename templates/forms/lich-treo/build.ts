import type { Plan } from '#shared/plan/plan'
import { paddedCount } from '#shared/vietnamese/numbering'
import { phrase, upperCase } from '#shared/vietnamese/wording'
import type { Block, TableRow } from '#templates/document/official-document'
import type { Sheet } from '#templates/document/sheet'
import { blocksHeightMm, lineMm } from '#templates/nd30/height'
import { sheetLayout } from '#templates/nd30/layout'
import { SHEETS_MM, sheetMeasures, sheetTextWidth } from '#templates/nd30/measures'
import { countLines, MM_PER_PT } from '#templates/nd30/text-width'
import { planName, viewOf } from '../plan-view'
import { paperProperties } from '../properties'
import { calendarEntries, type Entry } from './entries'

const MONTHS_A_ROW = 4
const ROWS = 12 / MONTHS_A_ROW
/** Kept free at the foot of the sheet. */
const SPARE_MM = 4

const TITLE_PT = { A3: 20, A4: 15 } as const
/** Sizes of type in the months, the one to be read from farthest away first. */
const SIZES_PT = { A3: [14, 13, 12, 11], A4: [11, 10, 9] } as const
/** Letters an activity is told in, from whole to terse. */
const LETTERS = [300, 110, 90, 70] as const

/**
 * The year on one sheet to hang up: twelve months, and what goes on all year. Texts are whole and large
 * as long as every activity of every month finds room; then they are set smaller, then told shorter.
 */
export function buildCalendar(plan: Plan): Sheet {
  const { paper } = plan.companions.calendar
  const tries = LETTERS.flatMap((letters) =>
    SIZES_PT[paper].map((sizePt) => () => calendarOf(plan, sizePt, letters)),
  )
  let last = null
  for (const attempt of tries) {
    last = attempt()
    if (last.isComplete) return last.sheet
  }
  return (last ?? calendarOf(plan, SIZES_PT[paper][0], LETTERS[0])).sheet
}

type Calendar = { readonly sheet: Sheet; readonly isComplete: boolean }

function calendarOf(plan: Plan, sizePt: number, letters: number): Calendar {
  const { paper } = plan.companions.calendar
  const name = `Lịch truyền thông chính sách năm ${plan.document.year}`
  const sheet: Sheet = {
    kind: 'sheet',
    format: plan.document.format,
    paper,
    orientation: 'landscape',
    marginMm: paper === 'A3' ? 12 : 9,
    sizesPt: { documentName: TITLE_PT[paper], body: sizePt, table: sizePt },
    properties: paperProperties(plan, name, plan.document.date),
    title: { text: upperCase(name), source: 'document/year' },
    subtitle: {
      text: `${phrase(plan.unit.name)} (theo ${planName(plan)})`,
      source: 'unit/name',
    },
    blocks: [],
  }
  const { months, lasting, undated } = calendarEntries(viewOf(plan), letters)
  const widthMm = sheetTextWidth(sheet)
  const notes = bands(lasting, undated, sizePt, widthMm - 4)
  const { paddingMm } = sheetMeasures(sheet).table
  const cellMm = widthMm / MONTHS_A_ROW - 2 * paddingMm.horizontal
  const around = 2 * paddingMm.vertical + BORDER_MM
  const rows = Array.from({ length: ROWS }, (_, row) =>
    months.slice(row * MONTHS_A_ROW, (row + 1) * MONTHS_A_ROW),
  )
  const needsMm = rows.map(
    (row) =>
      Math.max(...row.map((entries) => linesOf(entries, sizePt, cellMm))) * lineMm(sizePt) + around,
  )
  const heightsMm = sharedHeights(needsMm, roomForMonths(sheet, notes))
  const fittedRows = rows.map((row, index) => {
    const lines = Math.floor(((heightsMm[index] ?? 0) - around) / lineMm(sizePt) + 1e-6)
    return row.map((entries) => fitted(entries, lines, sizePt, cellMm))
  })
  return {
    sheet: { ...sheet, blocks: [monthTable(fittedRows, heightsMm), ...notes] },
    isComplete: fittedRows.flat().every(({ left }) => left === 0),
  }
}

const BORDER_MM = 0.5

/** Height all months have together, on a sheet that also has a title and notes under them. */
function roomForMonths(sheet: Sheet, notes: readonly Block[]): number {
  const measured = sheetMeasures(sheet)
  const widthMm = sheetTextWidth(sheet)
  const { documentName, table: sizePt } = measured.sizesPt
  const { titleLines, subtitleLines } = sheetLayout(sheet, widthMm, documentName)
  const titleMm =
    (titleLines.length + subtitleLines.length) * lineMm(documentName) +
    measured.beforePt.sheetBlocks * MM_PER_PT
  const namesMm = ROWS * (lineMm(sizePt) + 2 * measured.table.paddingMm.vertical + BORDER_MM)
  return (
    SHEETS_MM[sheet.paper].short -
    2 * sheet.marginMm -
    titleMm -
    namesMm -
    blocksHeightMm(notes, measured, widthMm) -
    SPARE_MM
  )
}

/** Heights that sum to the room: what each row needs and an equal part of the rest, or a fair share. */
function sharedHeights(needsMm: readonly number[], roomMm: number): readonly number[] {
  const rest = roomMm - needsMm.reduce((sum, need) => sum + need, 0)
  if (rest >= 0) return needsMm.map((need) => need + rest / needsMm.length)
  const ascending = [...needsMm].sort((a, b) => a - b)
  let left = roomMm
  let share = 0
  for (const [index, need] of ascending.entries()) {
    share = left / (ascending.length - index)
    if (need > share) break
    left -= need
  }
  return needsMm.map((need) => Math.min(need, share))
}

function monthTable(rows: readonly (readonly Fitted[])[], heightsMm: readonly number[]): Block {
  return {
    kind: 'table',
    columns: Array.from({ length: MONTHS_A_ROW }, () => ({
      title: '',
      weight: 1,
      align: 'left' as const,
    })),
    rows: rows.flatMap(
      (row, index) =>
        [
          {
            kind: 'cells',
            emphasis: 'total',
            cells: row.map((_month, place) => ({
              text: `Tháng ${index * MONTHS_A_ROW + place + 1}`,
            })),
          },
          {
            kind: 'cells',
            heightMm: heightsMm[index] ?? 0,
            cells: row.map(({ text }) => ({ text, source: 'activities' })),
          },
        ] satisfies readonly TableRow[],
    ),
  }
}

function linesOf(entries: readonly Entry[], sizePt: number, widthMm: number): number {
  return entries.reduce((sum, { text }) => sum + countLines(text, 'regular', sizePt, widthMm), 0)
}

/** What a month shows, and how many of its activities found no room. */
type Fitted = { readonly text: string; readonly left: number }

/** As many entries as there are lines for. */
function fitted(entries: readonly Entry[], lines: number, sizePt: number, widthMm: number): Fitted {
  const shown: string[] = []
  let used = 0
  for (const [index, { text }] of entries.entries()) {
    const isLast = index === entries.length - 1
    const taken = countLines(text, 'regular', sizePt, widthMm)
    if (used + taken + (isLast ? 0 : 1) > lines) break
    shown.push(text)
    used += taken
  }
  const left = entries.length - shown.length
  const more = left > 0 ? [`… và ${paddedCount(left)} hoạt động khác`] : []
  return { text: [...shown, ...more].join('\n'), left }
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

/** As many entries as fit; told from the first on, so that a thousand cost no more than a few. */
function bandText(
  label: string,
  entries: readonly Entry[],
  sizePt: number,
  widthMm: number,
): string {
  let fitting = `${label}: ${paddedCount(entries.length)} hoạt động.`
  for (let count = 1; count <= entries.length; count += 1) {
    const rest = entries.length - count
    const texts = entries.slice(0, count).map(({ text }) => text)
    const text = `${label}: ${texts.join('; ')}${rest > 0 ? `; và ${paddedCount(rest)} hoạt động khác.` : closingMark(texts)}`
    if (countLines(text, 'regular', sizePt, widthMm) <= BAND_LINES) fitting = text
    else if (rest > 1) break
  }
  return fitting
}
