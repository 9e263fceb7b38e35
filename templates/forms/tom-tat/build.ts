import type { Plan } from '#shared/plan/plan'
import { phrase, upperCase } from '#shared/vietnamese/wording'
import type { Block } from '#templates/document/official-document'
import type { Sheet } from '#templates/document/sheet'
import { blocksHeightMm, lineMm } from '#templates/nd30/height'
import { sheetLayout } from '#templates/nd30/layout'
import { PAPER_MM, sheetMeasures, sheetTextWidth } from '#templates/nd30/measures'
import { planName, viewOf } from '../plan-view'
import { paperProperties } from '../properties'
import { MM_PER_PT } from '#templates/nd30/text-width'
import { summaryBlocks, type Limits } from './parts'

/** How much each part shows, from generous to terse: the first that fits on the page is taken. */
const LIMITS: readonly Limits[] = [
  { policies: 12, perQuarter: 6, leads: 8, groups: 8, open: 5, letters: 140 },
  { policies: 10, perQuarter: 5, leads: 8, groups: 8, open: 5, letters: 120 },
  { policies: 10, perQuarter: 4, leads: 6, groups: 6, open: 4, letters: 110 },
  { policies: 8, perQuarter: 4, leads: 6, groups: 6, open: 4, letters: 100 },
  { policies: 8, perQuarter: 3, leads: 5, groups: 5, open: 3, letters: 100 },
  { policies: 6, perQuarter: 3, leads: 5, groups: 5, open: 3, letters: 90 },
  { policies: 5, perQuarter: 2, leads: 4, groups: 4, open: 3, letters: 90 },
  { policies: 4, perQuarter: 2, leads: 3, groups: 3, open: 2, letters: 70 },
  { policies: 2, perQuarter: 1, leads: 2, groups: 2, open: 1, letters: 40 },
]

/** Letters of a text that is not cut. */
const WHOLE = 300

/** Rather whole texts than one more group of costs: a text that is cut off reads as unfinished. */
const wholeFirst = (limits: Limits): readonly Limits[] => [
  { ...limits, letters: WHOLE },
  { ...limits, letters: WHOLE, groups: limits.groups - 1 },
  limits,
]

/** One page for the leader: what the plan does, when, by whom, for how much, and what is still open. */
export function buildSummary(plan: Plan): Sheet {
  const view = viewOf(plan)
  const empty: Sheet = {
    kind: 'sheet',
    format: plan.document.format,
    paper: 'A4',
    orientation: 'portrait',
    marginMm: 15,
    sizesPt: { documentName: 15, body: 11.5, table: 10.5 },
    properties: paperProperties(plan, `Tóm tắt ${planName(plan)}`, plan.document.date),
    title: { text: upperCase(`Tóm tắt ${planName(plan)}`), source: 'document/subject' },
    subtitle: { text: phrase(plan.unit.name), source: 'unit/name' },
    blocks: [],
  }
  const drafts = LIMITS.flatMap(wholeFirst).map((limits) => summaryBlocks(view, limits))
  return { ...empty, blocks: drafts.find((blocks) => fits(empty, blocks)) ?? drafts.at(-1) ?? [] }
}

/** Room kept free at the foot of the page, for what the estimate misses. */
const SPARE_MM = 6

function fits(sheet: Sheet, blocks: readonly Block[]): boolean {
  const measured = sheetMeasures(sheet)
  const widthMm = sheetTextWidth(sheet)
  const { titleLines, subtitleLines } = sheetLayout(sheet, widthMm, measured.sizesPt.documentName)
  const title =
    (titleLines.length + subtitleLines.length) * lineMm(measured.sizesPt.documentName) +
    measured.beforePt.sheetBlocks * MM_PER_PT
  const room = PAPER_MM.long - 2 * sheet.marginMm - SPARE_MM - title
  return blocksHeightMm(blocks, measured, widthMm) <= room
}
