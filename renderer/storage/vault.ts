import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import { summarizePlan } from '#shared/plan/plan-summary'
import type { MirrorOutcome, PlanVault } from '../plan/vault'
import { planFileText } from './plan-file'
import type { PlanRepository } from './plans'
import type { SnapshotRepository } from './snapshots'

const LABEL_LIMIT = 200

/** Keeps open plans in the database and in the folder of mirrors. */
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
    ? { status: 'mirrored', lowSpace: reply.value.lowSpace }
    : { status: 'failed', message: reply.failure.message }
}

/** What the mirror's file is called, e.g. "2027 UBND xã An Bình". */
function mirrorLabel(plan: Plan): string {
  const { year, unitName } = summarizePlan(plan)
  return `${year} ${unitName}`.trim().slice(0, LABEL_LIMIT)
}
