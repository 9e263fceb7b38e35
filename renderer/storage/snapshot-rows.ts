import { z } from 'zod'
import type { PlanDatabase } from './database'
import { snapshotRow, type SnapshotKind } from './rows'

/** Tables a transaction must name to add a snapshot. */
export const snapshotTables = (database: PlanDatabase) => [
  database.snapshots,
  database.snapshotBodies,
]

/**
 * Adds a snapshot inside the caller's transaction. The plan is stored as it is, readable or not:
 * a damaged one is kept too, for it may be all there is.
 */
export async function addSnapshot(
  database: PlanDatabase,
  snapshot: {
    readonly planId: string
    readonly takenAt: string
    readonly kind: SnapshotKind
    readonly label: string
    readonly plan: unknown
  },
): Promise<number> {
  const { plan, ...row } = snapshot
  const id = await database.snapshots.add({ ...row, title: titleOf(plan) })
  await database.snapshotBodies.add({ id, plan })
  return id
}

const titled = z.object({ document: z.object({ subject: z.string() }) })

function titleOf(plan: unknown): string {
  const read = titled.safeParse(plan)
  return read.success ? read.data.document.subject : ''
}

export type StoredSnapshot = {
  readonly id: number
  readonly planId: string
  readonly takenAt: string
  readonly kind: SnapshotKind
  readonly label: string
  readonly title: string
}

const storedSnapshot = snapshotRow.extend({ id: z.int() })

/** Snapshots of a plan, oldest first; inside or outside a transaction. */
export async function snapshotsOf(
  database: PlanDatabase,
  planId: string,
): Promise<readonly StoredSnapshot[]> {
  const rows = await database.snapshots.where('planId').equals(planId).toArray()
  return rows.flatMap((row) => {
    const read = storedSnapshot.safeParse(row)
    return read.success ? [read.data] : []
  })
}

/** The stored plan of a snapshot, unread; null when there is none. */
export async function snapshotBody(
  database: PlanDatabase,
  id: number,
): Promise<{ readonly plan: unknown } | null> {
  const row = z.object({ plan: z.unknown() }).safeParse(await database.snapshotBodies.get(id))
  return row.success ? row.data : null
}
