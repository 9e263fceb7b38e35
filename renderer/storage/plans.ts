import type { Plan } from '#shared/plan/plan'
import type { StoreOutcome } from '../plan/vault'
import { attempt, type Outcome, type StorageContext } from './context'
import type { StorageFailure } from './failures'
import { listPlans, readStoredPlan, type ListedPlan, type StoredPlan } from './plan-reading'
import { purgePlan, setTrashedAt, writePlan, type Saved } from './plan-writing'

export type { ListedPlan, StoredPlan } from './plan-reading'
export type { Saved } from './plan-writing'

export type CreateOutcome = Saved | { readonly status: 'exists' } | StorageFailure

/** A plan written by an action of the library, with what its mirror needs. */
export type Written = {
  readonly plan: Plan
  readonly revision: number
  readonly savedAt: string
}

export type PlanRepository = {
  /** Newest first. Opens no plan body. */
  readonly list: (filter: {
    readonly trashed: boolean
  }) => Promise<Outcome<{ readonly plans: readonly ListedPlan[] }>>
  readonly read: (planId: string) => Promise<StoredPlan | StorageFailure>
  /** @param note what tells this copy from others in the list; never printed. */
  readonly create: (plan: Plan, note?: string) => Promise<CreateOutcome>
  /** Answers `saved` only once the transaction is complete. */
  readonly save: (plan: Plan, expectedRevision: number) => Promise<StoreOutcome>
  /** Puts a plan in the place of the stored one, which is kept as a snapshot, damaged or not. */
  readonly replace: (plan: Plan, label: string) => Promise<Saved | StorageFailure>
  readonly duplicate: (planId: string, note: string) => Promise<Outcome<Written>>
  /** Changes the subject (trích yếu), which is what the plan is called. */
  readonly rename: (planId: string, subject: string) => Promise<Outcome<Written>>
  readonly trash: (planId: string) => Promise<Outcome>
  readonly restoreFromTrash: (planId: string) => Promise<Outcome>
  /** Deletes for good a plan that has been in the trash for `TRASH_DAYS`; its mirrors stay. */
  readonly purge: (planId: string) => Promise<Outcome>
  /** How many plans anything is stored of, those in the trash and damaged ones included. */
  readonly count: () => Promise<Outcome<{ readonly count: number }>>
}

export function planRepository(context: StorageContext): PlanRepository {
  const { database, now, newId } = context

  const list: PlanRepository['list'] = ({ trashed }) =>
    attempt(database, async () => {
      const plans = (await listPlans(database)).filter(
        ({ trashedAt }) => (trashedAt !== null) === trashed,
      )
      return { status: 'done', plans }
    })

  const read: PlanRepository['read'] = (planId) =>
    attempt<StoredPlan>(database, () => readStoredPlan(database, planId))

  const create: PlanRepository['create'] = (plan, note = '') =>
    writePlan<{ readonly status: 'exists' }>(context, plan, (found) =>
      found ? { status: 'exists' } : { revision: 1, note },
    )

  const save: PlanRepository['save'] = (plan, expectedRevision) =>
    writePlan<{ readonly status: 'conflict' }>(context, plan, (found) =>
      // Nothing stored although it was being edited: the database was reset under us, and what
      // is on screen may be the only copy. It is written, not refused.
      found && found.revision !== expectedRevision
        ? { status: 'conflict' }
        : { revision: expectedRevision + 1 },
    )

  const replace: PlanRepository['replace'] = (plan, label) =>
    writePlan<never>(context, plan, (found) => ({
      revision: (found?.revision ?? 0) + 1,
      untrash: true,
      keep: { label },
    }))

  const readSound = async (
    planId: string,
  ): Promise<Outcome<{ readonly plan: Plan; readonly revision: number }>> => {
    const stored = await read(planId)
    if (stored.status === 'failed') return stored
    return stored.status === 'read'
      ? { ...stored, status: 'done' }
      : { status: 'failed', message: UNREADABLE[stored.status] }
  }

  return {
    list,
    read,
    create,
    save,
    replace,
    duplicate: async (planId, note) => {
      const original = await readSound(planId)
      if (original.status === 'failed') return original
      const copy = { ...original.plan, id: newId() }
      return asWritten(copy, await create(copy, note))
    },
    rename: async (planId, subject) => {
      const original = await readSound(planId)
      if (original.status === 'failed') return original
      const { plan, revision } = original
      const renamed = { ...plan, document: { ...plan.document, subject } }
      return asWritten(renamed, await save(renamed, revision))
    },
    trash: (planId) => setTrashedAt(context, planId, now().toISOString()),
    restoreFromTrash: (planId) => setTrashedAt(context, planId, null),
    purge: (planId) => purgePlan(context, planId),
    count: () =>
      attempt(database, async () => {
        const { length } = await listPlans(database)
        return { status: 'done', count: length }
      }),
  }
}

const UNREADABLE: Readonly<Record<'damaged' | 'newer' | 'missing', string>> = {
  damaged:
    'Kế hoạch này bị hỏng nên chưa làm được. Hãy xuất dữ liệu thô hoặc khôi phục từ bản sao.',
  newer: 'Kế hoạch này do phiên bản ứng dụng mới hơn lưu. Hãy cập nhật ứng dụng rồi làm lại.',
  missing: 'Không còn kế hoạch này trong kho. Hãy tìm trong mục Khôi phục.',
}

function asWritten(plan: Plan, outcome: StoreOutcome | CreateOutcome): Outcome<Written> {
  switch (outcome.status) {
    case 'saved':
      return { ...outcome, status: 'done', plan }
    case 'failed':
      return outcome
    case 'conflict':
    case 'exists':
      return {
        status: 'failed',
        message: 'Kế hoạch vừa được lưu ở nơi khác nên chưa làm gì. Hãy làm lại.',
      }
  }
}
