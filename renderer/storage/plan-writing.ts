import { readPlan } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import { attempt, type Outcome, type StorageContext } from './context'
import { invalidPlan, type StorageFailure } from './failures'
import { bodyRow, summaryRow, toSummaryRow } from './rows'
import { addSnapshot, snapshotsOf, snapshotTables } from './snapshot-rows'

export type Saved = {
  readonly status: 'saved'
  readonly revision: number
  readonly savedAt: string
}

/** A stored plan as found just before it is written. */
export type Found = {
  /** Null when the row is too damaged to tell. */
  readonly revision: number | null
  readonly plan: () => Promise<unknown>
}

/** What to write besides the plan. */
export type Write = {
  readonly revision: number
  readonly note?: string
  readonly untrash?: boolean
  /** Keeps the plan that is about to be replaced. */
  readonly keep?: { readonly label: string }
}

/**
 * The one place where a plan is written: what is there is looked at, and the plan written, in one
 * transaction. `decide` answers what to write, or a refusal that is handed back.
 */
export async function writePlan<Refusal extends { readonly status: string }>(
  { database, now }: StorageContext,
  plan: Plan,
  decide: (found: Found | null) => Write | Refusal,
): Promise<Saved | Refusal | StorageFailure> {
  const reading = readPlan(plan)
  if (reading.status !== 'read') {
    return invalidPlan(reading.status === 'invalid' ? reading.problems : [])
  }
  const { dexie, planSummaries, planBodies } = database
  const tables = [planSummaries, planBodies, ...snapshotTables(database)]

  const findStored = async (summary: unknown): Promise<Found | null> => {
    const body = () => planBodies.get(plan.id)
    const stored = {
      plan: async () => bodyRow.safeParse(await body()).data?.plan ?? (await body()),
    }
    const read = summaryRow.safeParse(summary)
    // The body is read only when the summary cannot tell: it is large, and saves are frequent.
    if (read.success) return { ...stored, revision: read.data.revision }
    const row = await body()
    if (summary === undefined && row === undefined) return null
    return { ...stored, revision: bodyRow.safeParse(row).data?.revision ?? null }
  }

  return attempt(database, () =>
    dexie.transaction('rw', tables, async (): Promise<Saved | Refusal | StorageFailure> => {
      const summary = await planSummaries.get(plan.id)
      const found = await findStored(summary)
      const decision = decide(found)
      if ('status' in decision) return decision
      const savedAt = now().toISOString()
      if (found && decision.keep) {
        const { label } = decision.keep
        const old = await found.plan()
        if (readPlan(old).status === 'newer') return NEWER_STAYS
        const kept = { planId: plan.id, takenAt: savedAt, kind: 'before', label } as const
        await addSnapshot(database, { ...kept, plan: old })
      }
      const { revision } = decision
      const previous = summaryRow.safeParse(summary).data ?? null
      const row = toSummaryRow(reading.plan, { ...decision, savedAt, previous })
      await planSummaries.put(decision.untrash ? { ...row, trashedAt: null } : row)
      await planBodies.put({ planId: plan.id, revision, savedAt, plan: reading.plan })
      return { status: 'saved', revision, savedAt }
    }),
  )
}

/** What a newer version wrote is never overwritten, not even when it is kept beside. */
const NEWER_STAYS: StorageFailure = {
  status: 'failed',
  message:
    'Kế hoạch đang có do phiên bản ứng dụng mới hơn lưu nên không thay. Hãy giữ cả hai, hoặc cập nhật ứng dụng rồi làm lại.',
}

/** A plan stays in the trash at least this long; only then may the officer delete it for good. */
export const TRASH_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

export function setTrashedAt(
  { database }: StorageContext,
  planId: string,
  trashedAt: string | null,
): Promise<Outcome> {
  const { dexie, planSummaries } = database
  return attempt(database, () =>
    dexie.transaction('rw', planSummaries, async (): Promise<Outcome> => {
      const summary = summaryRow.safeParse(await planSummaries.get(planId))
      if (!summary.success) return NOT_LISTED
      await planSummaries.put({ ...summary.data, trashedAt })
      return { status: 'done' }
    }),
  )
}

/** First instant at which a plan in the trash may be deleted for good. */
export function purgeableFrom(trashedAt: string): Date {
  return new Date(Date.parse(trashedAt) + TRASH_DAYS * DAY_MS)
}

export function purgePlan({ database, now }: StorageContext, planId: string): Promise<Outcome> {
  const { dexie, planSummaries, planBodies, snapshots, snapshotBodies } = database
  const tables = [planSummaries, planBodies, snapshots, snapshotBodies]
  return attempt(database, () =>
    dexie.transaction('rw', tables, async (): Promise<Outcome> => {
      const summary = summaryRow.safeParse(await planSummaries.get(planId))
      if (!summary.success) return NOT_LISTED
      const { trashedAt } = summary.data
      if (trashedAt === null || now() < purgeableFrom(trashedAt)) return TOO_SOON
      const ids = (await snapshotsOf(database, planId)).map(({ id }) => id)
      await snapshotBodies.bulkDelete(ids)
      await snapshots.bulkDelete(ids)
      await planBodies.delete(planId)
      await planSummaries.delete(planId)
      return { status: 'done' }
    }),
  )
}

const NOT_LISTED: StorageFailure = {
  status: 'failed',
  message:
    'Không đọc được kế hoạch này trong danh sách nên chưa làm gì. Hãy xuất dữ liệu thô hoặc khôi phục từ bản sao.',
}
const TOO_SOON: StorageFailure = {
  status: 'failed',
  message: `Chỉ xóa hẳn được kế hoạch đã nằm trong thùng rác từ ${TRASH_DAYS} ngày trở lên.`,
}
