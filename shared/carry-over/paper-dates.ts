import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { valueAt } from '#shared/plan/plan-path'
import { formatDate, isRealDate } from '#shared/vietnamese/dates'
import type { RowLeftover } from './row-leftovers'
import type { Search } from './text/finding'

/** Days on which the papers of a plan are signed, and days their readers must keep. */
const DATES: readonly (readonly string[])[] = [
  ['document', 'date'],
  ['document', 'decisionDate'],
  ['companions', 'submission', 'date'],
  ['companions', 'dispatch', 'date'],
  ['companions', 'dispatch', 'replyBy'],
  ['companions', 'invitation', 'date'],
  ['companions', 'invitation', 'meetingDate'],
  ['companions', 'assignment', 'date'],
  ['companions', 'assignment', 'effectiveFrom'],
]

/** First day on which a plan of a year may be signed: its season begins in the middle of the year before. */
export const seasonStart = (year: number): string => `${year - 1}-07-01`

/** Day at which bases and bodies of a plan are judged: the one it is signed on, or the first it can be. */
export function judgedOn(plan: Plan, year = plan.document.year): string {
  const date = known(plan.document.date)
  return date !== null && date >= seasonStart(year) ? date : firstSigning(plan, year)
}

/** The year's first day, or that of the newest paper of the year it cites: no plan is signed before. */
export function firstSigning({ legalBases }: Plan, year: number): string {
  const cited = legalBases.flatMap((basis) => known(basis.date) ?? [])
  return cited
    .filter((day) => day.startsWith(`${year}-`))
    .reduce((latest, day) => (day > latest ? day : latest), `${year}-01-01`)
}

/** Days of the plan's papers from before its season: those of the plan it was copied from. */
export function paperDateLeftovers(plan: Plan, { year }: Search): readonly RowLeftover[] {
  return DATES.flatMap((path) => {
    const date = valueAt(plan, path)
    if (typeof date !== 'string' || !isRealDate(date) || date >= seasonStart(year)) return []
    const text = formatDate(date)
    return [
      {
        name: path.join('/'),
        path,
        found: {
          kind: 'date',
          start: 0,
          end: text.length,
          text,
          proposal: '',
          why: `Ngày này của văn bản trước kỳ lập kế hoạch năm ${year}. Để trống cho đến khi có ngày mới.`,
        },
        mended: { value: null },
      },
    ]
  })
}
