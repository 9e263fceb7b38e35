/**
 * Column widths that make a table short: starting from preferred widths, millimetres move from
 * columns with room to columns whose text makes rows high. Pure and deterministic.
 */

export type ColumnNeed = {
  /** Preferred width, millimetres, padding included. */
  preferredMm: number
  /** Width under which a word would break, padding included. */
  leastMm: number
  /** Figures and dates: never under the least width, even where other words must break. */
  isWhole: boolean
}

/** Length of each paragraph of a cell set on one line, millimetres; one list per column. */
export type RowText = readonly (readonly number[])[]

const STEP_MM = 2
const MOST_STEPS = 60
/** Part of a line that stays empty because the next word does not fit: half a word. */
const RAGGED_MM = 4
/** The last line of a paragraph is half full. */
const LAST_LINE = 0.5
/** A column keeps at least this share of its preferred width, so that a table keeps its shape. */
const LEAST_SHARE = 0.75
/** Figures no longer stay whole when words would get less than this share of their least width. */
const LEAST_WORD_SHARE = 0.3

export function fitColumns(
  needs: readonly ColumnNeed[],
  rows: readonly RowText[],
  widthMm: number,
  paddingMm: number,
): readonly number[] {
  const floors = fittedFloors(needs, widthMm)
  let widths = startWidths(needs, floors, widthMm)
  let height = tableHeight(rows, widths, paddingMm)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const better = bestMove(widths, floors, rows, height, paddingMm)
    if (!better) break
    widths = better.widths
    height = better.height
  }
  return widths
}

/** Least widths; where even they do not fit the page, columns of words give way. */
function fittedFloors(needs: readonly ColumnNeed[], widthMm: number): readonly number[] {
  const scale = widthMm / sum(needs.map((need) => need.preferredMm))
  const wanted = needs.map((need) => Math.max(need.leastMm, need.preferredMm * scale * LEAST_SHARE))
  if (sum(wanted) <= widthMm) return wanted
  const least = needs.map((need) => need.leastMm)
  if (sum(least) <= widthMm) return least
  const whole = sum(needs.map((need) => (need.isWhole ? need.leastMm : 0)))
  const share = (widthMm - whole) / (sum(least) - whole)
  return share > LEAST_WORD_SHARE
    ? needs.map((need) => (need.isWhole ? need.leastMm : need.leastMm * share))
    : least.map((width) => width * (widthMm / sum(least)))
}

/** Preferred widths scaled to the page, then raised to the floors at the cost of the others. */
function startWidths(
  needs: readonly ColumnNeed[],
  floors: readonly number[],
  widthMm: number,
): readonly number[] {
  const scale = widthMm / sum(needs.map((need) => need.preferredMm))
  const raised = needs.map((need, index) => Math.max(need.preferredMm * scale, floors[index] ?? 0))
  const excess = sum(raised) - widthMm
  const room = raised.map((width, index) => width - (floors[index] ?? 0))
  const allRoom = sum(room)
  if (excess <= 0 || allRoom === 0) return raised
  return raised.map((width, index) => width - (excess * (room[index] ?? 0)) / allRoom)
}

type Move = { widths: readonly number[]; height: number }

function bestMove(
  widths: readonly number[],
  floors: readonly number[],
  rows: readonly RowText[],
  height: number,
  paddingMm: number,
): Move | null {
  let best: Move | null = null
  for (const [from, width] of widths.entries()) {
    if (width - STEP_MM < (floors[from] ?? 0)) continue
    for (const to of widths.keys()) {
      if (to === from) continue
      const moved = widths.map((old, index) =>
        index === from ? old - STEP_MM : index === to ? old + STEP_MM : old,
      )
      const movedHeight = tableHeight(rows, moved, paddingMm)
      if (movedHeight < (best?.height ?? height)) best = { widths: moved, height: movedHeight }
    }
  }
  return best
}

/** Lines of all rows as expected (not whole numbers, so that every step counts), plus a little for the lines of the lower cells so that ties break well. */
function tableHeight(
  rows: readonly RowText[],
  widths: readonly number[],
  paddingMm: number,
): number {
  let height = 0
  for (const row of rows) {
    let most = 1
    let all = 0
    for (const [index, paragraphs] of row.entries()) {
      const inner = (widths[index] ?? 0) - 2 * paddingMm
      let lines = 0
      for (const length of paragraphs) {
        lines += length <= inner ? 1 : length / Math.max(1, inner - RAGGED_MM) + LAST_LINE
      }
      if (lines > most) most = lines
      all += lines
    }
    height += most + all / 1000
  }
  return height
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
