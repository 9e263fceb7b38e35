import { readPlan, type PlanProblem } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import type { PlanDatabase } from './database'
import { rawText } from './plan-file'
import { bodyRow, summaryRow, type SummaryRow } from './rows'

export type ListedPlan =
  | ({ readonly status: 'sound' } & Readonly<SummaryRow>)
  /** Something of it is stored but it cannot be listed as it should: shown, never dropped. */
  | {
      readonly status: 'damaged'
      readonly planId: string
      readonly title: string
      readonly trashedAt: null
    }

export type StoredPlan =
  | {
      readonly status: 'read'
      readonly plan: Plan
      readonly revision: number
      readonly savedAt: string
    }
  | { readonly status: 'damaged'; readonly raw: string; readonly problems: readonly PlanProblem[] }
  /** Written by a newer version of the app: may be exported, never overwritten. */
  | { readonly status: 'newer'; readonly raw: string; readonly schemaVersion: number }
  | { readonly status: 'missing' }

/** Every plan of which anything is stored, newest first, damaged ones last; opens no body. */
export async function listPlans({
  dexie,
  planSummaries,
  planBodies,
}: PlanDatabase): Promise<readonly ListedPlan[]> {
  const [summaries, summaryIds, bodyIds] = await dexie.transaction(
    'r',
    planSummaries,
    planBodies,
    () =>
      Promise.all([
        planSummaries.toArray(),
        planSummaries.toCollection().primaryKeys(),
        planBodies.toCollection().primaryKeys(),
      ]),
  )
  const withBody = new Set(bodyIds)
  const listed = summaries.map((row, index) => toListedPlan(row, summaryIds[index] ?? '', withBody))
  const summarized = new Set(summaryIds)
  const orphans = bodyIds.filter((planId) => !summarized.has(planId)).map((id) => damaged(id))
  return [...listed, ...orphans].sort(newestFirst)
}

function toListedPlan(row: unknown, planId: string, withBody: ReadonlySet<string>): ListedPlan {
  const read = summaryRow.safeParse(row)
  if (!read.success) return damaged(planId)
  return withBody.has(planId) ? { status: 'sound', ...read.data } : damaged(planId, read.data.title)
}

const damaged = (planId: string, title = ''): ListedPlan => ({
  status: 'damaged',
  planId,
  title,
  trashedAt: null,
})

function newestFirst(a: ListedPlan, b: ListedPlan): number {
  const [first, second] = [a, b].map((plan) => (plan.status === 'sound' ? plan.updatedAt : ''))
  return (second ?? '').localeCompare(first ?? '')
}

/** When nothing stored says when: a time nobody takes for a recent save. */
const LONG_AGO = '2000-01-01T00:00:00.000Z'

/** Reads one plan with everything that is stored of it. */
export async function readStoredPlan(
  { dexie, planSummaries, planBodies }: PlanDatabase,
  planId: string,
): Promise<StoredPlan> {
  const [summary, body] = await dexie.transaction('r', planSummaries, planBodies, () =>
    Promise.all([planSummaries.get(planId), planBodies.get(planId)]),
  )
  if (summary === undefined && body === undefined) return { status: 'missing' }
  const raw = () => rawText({ summary, body })
  const row = bodyRow.safeParse(body)
  if (!row.success) {
    const message = 'Không còn nội dung của kế hoạch. Hãy khôi phục từ bản sao.'
    return {
      status: 'damaged',
      raw: raw(),
      problems: [{ path: '', where: 'Kho dữ liệu', message }],
    }
  }
  const reading = readPlan(row.data.plan)
  switch (reading.status) {
    case 'read':
      return {
        status: 'read',
        plan: reading.plan,
        revision: row.data.revision,
        savedAt: row.data.savedAt ?? summaryRow.safeParse(summary).data?.updatedAt ?? LONG_AGO,
      }
    case 'newer':
      // The plan alone: a newer app opens it as the plan file it is.
      return {
        status: 'newer',
        raw: rawText(row.data.plan),
        schemaVersion: reading.schemaVersion,
      }
    case 'invalid':
      return { status: 'damaged', raw: raw(), problems: reading.problems }
  }
}
