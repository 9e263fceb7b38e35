import { adjustmentOf } from '#shared/adjustment/changes'
import type { Plan } from '#shared/plan/plan'
import { moneyChapter } from './money-chapter'
import type { Chapter } from './part'
import { basesChapter, lineParts, openingChapters, proseChapter } from './prose-chapters'
import { tableChapter } from './table-chapters'

/** What changes, section by section in the order of the plan. */
export function contentChapters(plan: Plan, issued: Plan): readonly Chapter[] {
  const adjustment = adjustmentOf(plan)
  const { rows, solutions, fundingStatement } = adjustment
  const [subject, purpose] = openingChapters(adjustment)
  return [
    subject,
    basesChapter(rows.legalBases),
    purpose,
    proseChapter('objectives', rows.objectives, plan, issued),
    tableChapter('policies', rows.policies, plan, issued),
    tableChapter('activities', rows.activities, plan, issued),
    proseChapter('disclosures', rows.disclosures, plan, issued),
    tableChapter('channels', rows.channels, plan, issued),
    tableChapter('mediaPartners', rows.mediaPartners, plan, issued),
    tableChapter('collaborators', rows.collaborators, plan, issued),
    tableChapter('staff', rows.staff, plan, issued),
    {
      title: 'Giải pháp thực hiện',
      source: 'solutions',
      parts: lineParts('giải pháp', 'solutions', solutions),
    },
    tableChapter('risks', rows.risks, plan, issued),
    moneyChapter(rows.budgetLines, fundingStatement, plan, issued),
    proseChapter('responsibilities', rows.responsibilities, plan, issued),
    proseChapter('reports', rows.reports, plan, issued),
  ].flatMap((chapter) => chapter ?? [])
}
