import type { Activity } from '#shared/plan/activity'
import { known } from '#shared/plan/entered'
import type { LegalBasis } from '#shared/plan/legal-basis'
import type { Plan } from '#shared/plan/plan'
import type { Report } from '#shared/plan/responsibility'
import { formatTiming, timingRange } from '#shared/plan/timing-text'
import { formatDate } from '#shared/vietnamese/dates'
import { isYearlyPaper, judgeBasis, namesOldYear } from './bases/judge'
import { nameOf } from './bases/replacement'
import type { Path } from './card'
import { moveDeadline } from './dates/move-date'
import { moveTiming } from './dates/move-timing'
import type { Leftover, Search } from './text/finding'

/** The value that takes the old one's place; `levelsUp` when it stands above the field, as a row. */
export type Mended = { readonly value: unknown; readonly levelsUp?: number }

/** What rows still have of the old year outside their texts: days, deadlines and bases. */
export type RowLeftover = {
  /** Section and row id, and the field inside the row. */
  readonly name: string
  readonly path: Path
  readonly found: Leftover
  /** Null when only a person can say. */
  readonly mended: Mended | null
}

type Found = Pick<RowLeftover, 'found' | 'mended'>

export function rowLeftovers(plan: Plan, search: Search): readonly RowLeftover[] {
  return [...dayLeftovers(plan, search), ...baseLeftovers(plan, search)]
}

/** The same of a year before the one most likely; what does not name it is told of already. */
export function olderRowLeftovers(plan: Plan, search: Search): readonly RowLeftover[] {
  return [...dayLeftovers(plan, search), ...olderBaseLeftovers(plan, search)]
}

const dayLeftovers = (plan: Plan, search: Search): readonly RowLeftover[] => [
  ...plan.activities.flatMap((row, index) =>
    placed('activities', row.id, index, 'timing', ofActivity(row, search)),
  ),
  ...plan.reports.flatMap((row, index) =>
    placed('reports', row.id, index, 'due', ofReport(row, search)),
  ),
]

export const baseLeftovers = ({ legalBases }: Plan, search: Search): readonly RowLeftover[] =>
  legalBases.flatMap((row, index) =>
    placed('legalBases', row.id, index, 'number', ofBasis(row, search)),
  )

/** Bases whose subject names the year. */
export const olderBaseLeftovers = ({ legalBases }: Plan, search: Search): readonly RowLeftover[] =>
  legalBases.flatMap((row, index) =>
    placed(
      'legalBases',
      row.id,
      index,
      'number',
      namesOldYear(row.subject, search) ? ofLastYear(row, search) : null,
    ),
  )

function placed(
  section: string,
  id: string,
  index: number,
  field: string,
  found: Found | null,
): readonly RowLeftover[] {
  return found
    ? [{ name: `${section}/${id}/${field}`, path: [section, index, field], ...found }]
    : []
}

function ofActivity({ timing, content, form, message }: Activity, search: Search): Found | null {
  if (timing.kind !== 'day' && timing.kind !== 'span') return null
  const range = timingRange(timing, search.year)
  if (!range || !range.to.startsWith(String(search.oldYear))) return null
  const about = `${content}\n${form}\n${message}`
  const moved = moveTiming(timing, search.year - search.oldYear, about)
  return {
    found: whole(
      'date',
      formatTiming(timing),
      moved && formatTiming(moved.timing),
      inOldYear(search),
    ),
    mended: moved && { value: moved.timing },
  }
}

function ofReport({ due }: Report, search: Search): Found | null {
  const date = known(due)
  if (date?.startsWith(String(search.oldYear)) !== true) return null
  const moved = moveDeadline(date, search.year - search.oldYear)
  return {
    found: whole('date', formatDate(date), formatDate(moved.date), inOldYear(search)),
    mended: { value: moved.date },
  }
}

const inOldYear = ({ year, oldYear }: Search) => `Kế hoạch năm ${year} còn ngày của năm ${oldYear}.`

function ofBasis(basis: LegalBasis, search: Search): Found | null {
  if (isYearlyPaper(basis, search)) return ofLastYear(basis, search)
  const name = nameOf(basis)
  const judgement = judgeBasis(basis, search.at, search.catalog)
  if (judgement.status !== 'expired') return null
  const { since, entry, replacedBy } = judgement
  const next = entry ? nameOf(entry) : replacedBy
  const why = `Hết hiệu lực từ ngày ${formatDate(since)}${next === '' ? '' : `; thay bằng ${next}`}.`
  return {
    found: whole('basis', name, entry ? next : null, why),
    mended: entry && { value: { ...entry, id: basis.id }, levelsUp: 1 },
  }
}

const ofLastYear = (basis: LegalBasis, { oldYear, year }: Search): Found => {
  const why = `Văn bản của kế hoạch năm ${oldYear}. Thay bằng văn bản năm ${year}.`
  return { found: whole('paper', nameOf(basis), null, why), mended: null }
}

/** A finding that is the whole of its field. */
const whole = (
  kind: Leftover['kind'],
  text: string,
  proposal: string | null,
  why: string,
): Leftover => ({ kind, start: 0, end: text.length, text, proposal, why })
