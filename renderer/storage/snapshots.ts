import { readPlan, type PlanProblem } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import { attempt, type Outcome, type StorageContext } from './context'
import type { PlanDatabase } from './database'
import type { StorageFailure } from './failures'
import { rawText } from './plan-file'
import type { Written } from './plans'
import { writePlan } from './plan-writing'
import type { SnapshotKind } from './rows'
import {
  addSnapshot,
  snapshotBody,
  snapshotsOf,
  snapshotTables,
  type StoredSnapshot,
} from './snapshot-rows'
import { isAutoDue, snapshotsToDrop } from './thinning'

export type { StoredSnapshot } from './snapshot-rows'
export type { SnapshotKind } from './rows'

export type TakeOutcome =
  | { readonly status: 'taken'; readonly id: number }
  /** Nothing new to keep, or an automatic one was taken minutes ago. */
  | { readonly status: 'notNeeded' }
  | StorageFailure

export type SnapshotReading =
  | { readonly status: 'read'; readonly plan: Plan }
  | { readonly status: 'damaged'; readonly raw: string; readonly problems: readonly PlanProblem[] }
  | { readonly status: 'newer'; readonly schemaVersion: number }
  | { readonly status: 'missing' }

export type SnapshotRepository = {
  /**
   * Keeps a state of a plan. `first`: before the first edit, kept forever, one a plan (a later one
   * counts as `auto`); `auto`: at most one in five minutes, thinned out with age; `before`: before
   * a bulk change; `named`: asked for by the officer, kept forever.
   */
  readonly take: (plan: Plan, kind: SnapshotKind, label?: string) => Promise<TakeOutcome>
  /** Newest first. Opens no body. */
  readonly list: (
    planId: string,
  ) => Promise<Outcome<{ readonly snapshots: readonly StoredSnapshot[] }>>
  readonly read: (snapshotId: number) => Promise<SnapshotReading | StorageFailure>
  /** Keeps the stored plan as a snapshot of its own, then puts the old one in its place. */
  readonly restore: (snapshotId: number) => Promise<Outcome<Written>>
}

export function snapshotRepository(context: StorageContext): SnapshotRepository {
  const { database, now } = context
  const read: SnapshotRepository['read'] = (id) =>
    attempt<SnapshotReading>(database, () => readSnapshot(database, id))
  return {
    take: (plan, kind, label = '') =>
      attempt<TakeOutcome>(database, () => takeSnapshot(context, plan, kind, label)),
    list: (planId) =>
      attempt(database, async () => {
        const oldestFirst = await snapshotsOf(database, planId)
        return { status: 'done', snapshots: oldestFirst.toReversed() }
      }),
    read,
    restore: async (id) => {
      const snapshot = await read(id)
      if (snapshot.status === 'failed') return snapshot
      if (snapshot.status !== 'read') return CANNOT_RESTORE
      const { plan } = snapshot
      const label = `Trước khi quay lại bản cũ (${now().toLocaleString('vi-VN')})`
      const saved = await writePlan<never>(context, plan, (found) => ({
        revision: (found?.revision ?? 0) + 1,
        keep: { label },
      }))
      return saved.status === 'failed' ? saved : { ...saved, status: 'done', plan }
    },
  }
}

const CANNOT_RESTORE: StorageFailure = {
  status: 'failed',
  message: 'Không đọc được bản lưu này nên chưa thay đổi gì. Hãy chọn bản lưu khác.',
}

async function takeSnapshot(
  { database, now }: StorageContext,
  plan: Plan,
  kind: SnapshotKind,
  label: string,
): Promise<TakeOutcome> {
  const tables = snapshotTables(database)
  return database.dexie.transaction('rw', tables, async (): Promise<TakeOutcome> => {
    const existing = await snapshotsOf(database, plan.id)
    const kept = kind === 'first' && existing.some((one) => one.kind === 'first') ? 'auto' : kind
    const time = now()
    if (kept === 'auto' && !isAutoDue(existing, time)) return { status: 'notNeeded' }
    const last = existing.at(-1)
    if (kept === 'auto' && last && (await holds(database, last.id, plan))) {
      return { status: 'notNeeded' }
    }
    const id = await addSnapshot(database, {
      planId: plan.id,
      takenAt: time.toISOString(),
      kind: kept,
      label,
      plan,
    })
    const dropped = snapshotsToDrop(await snapshotsOf(database, plan.id))
    await database.snapshotBodies.bulkDelete([...dropped])
    await database.snapshots.bulkDelete([...dropped])
    return { status: 'taken', id }
  })
}

async function holds(database: PlanDatabase, id: number, plan: Plan): Promise<boolean> {
  const body = await snapshotBody(database, id)
  return body !== null && rawText(body.plan) === rawText(plan)
}

async function readSnapshot(database: PlanDatabase, id: number): Promise<SnapshotReading> {
  const body = await snapshotBody(database, id)
  if (!body) return { status: 'missing' }
  const reading = readPlan(body.plan)
  return reading.status === 'invalid'
    ? { status: 'damaged', raw: rawText(body.plan), problems: reading.problems }
    : reading
}
