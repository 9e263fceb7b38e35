import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import { summarizePlan } from '#shared/plan/plan-summary'
import type { StorageFailure } from './failures'
import { planFileText } from './plan-file'
import type { PlanRepository, SaveOutcome } from './plans'
import type { SnapshotRepository } from './snapshots'

export type MirrorOutcome =
  | {
      readonly status: 'mirrored'
      readonly at: string
      readonly fileName: string
      readonly bytes: number
      /** The disk is nearly full. */
      readonly lowSpace: boolean
    }
  | StorageFailure

/** What keeping an open plan safe needs; the autosave engine knows nothing else of storage. */
export type PlanVault = {
  /** Answers `saved` only once the transaction is complete on disk. */
  readonly save: (plan: Plan, expectedRevision: number) => Promise<SaveOutcome>
  /** Writes the second copy, outside the database. */
  readonly mirror: (plan: Plan, revision: number, savedAt: string) => Promise<MirrorOutcome>
  /** Keeps a state to go back to. A failure is logged: it must not stop the save that follows. */
  readonly snapshot: (plan: Plan, kind: 'first' | 'auto') => Promise<void>
  /** Keeps the state before a bulk change (paste, import, delete many, carry over). */
  readonly snapshotBefore: (plan: Plan, label: string) => Promise<void>
}

const LABEL_LIMIT = 200

export function createVault(
  desktop: Pick<DesktopBridge, 'mirrorWrite' | 'log'>,
  plans: PlanRepository,
  snapshots: SnapshotRepository,
): PlanVault {
  const take = async (...snapshot: Parameters<SnapshotRepository['take']>) => {
    const outcome = await snapshots.take(...snapshot)
    if (outcome.status === 'failed') {
      await desktop.log({ level: 'error', message: `Snapshot failed: ${outcome.message}` })
    }
  }
  return {
    save: plans.save,
    mirror: (plan, revision, savedAt) => mirrorPlan(desktop, plan, revision, savedAt),
    snapshot: (plan, kind) => take(plan, kind),
    snapshotBefore: (plan, label) => take(plan, 'before', label),
  }
}

export async function mirrorPlan(
  desktop: Pick<DesktopBridge, 'mirrorWrite'>,
  plan: Plan,
  revision: number,
  savedAt: string,
): Promise<MirrorOutcome> {
  const reply = await desktop.mirrorWrite({
    planId: plan.id,
    label: mirrorLabel(plan),
    revision,
    savedAt,
    text: planFileText(plan),
  })
  return reply.ok
    ? { status: 'mirrored', ...reply.value }
    : { status: 'failed', message: reply.failure.message }
}

/** What the mirror's file is called, e.g. "2027 UBND xã An Bình". */
function mirrorLabel(plan: Plan): string {
  const { year, unitName } = summarizePlan(plan)
  return `${year} ${unitName}`.trim().slice(0, LABEL_LIMIT)
}
