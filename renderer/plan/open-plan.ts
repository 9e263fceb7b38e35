import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Plan } from '#shared/plan/plan'
import { createAutosave, type Clock, type SaveState } from './autosave'
import { openChangeDoor } from './change-door'
import { newId } from './new-id'
import type { PlanVault } from './vault'

export type OpenPlanState = {
  readonly plan: Plan
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  readonly save: SaveState
  /** The disk of the second copy was nearly full when it was last written. */
  readonly lowSpace: boolean
  /** Something else has stored the plan meanwhile: what is here can go to a file alone. */
  readonly isOvertaken: boolean
  /** What was last written to a file of the officer's; null before. */
  readonly filed: { readonly plan: Plan; readonly fileName: string } | null
}

/**
 * The one door to a plan that is open. Undo, the save badge and autosave hang on `change`, so no
 * caller can forget them.
 */
export type OpenPlan = {
  /** Tells this opening of the plan from others, as a React key does. */
  readonly key: string
  readonly store: StoreApi<OpenPlanState>
  /**
   * Changes the plan.
   * @param label what was done, as the undo button names it.
   * @param mergeKey see `recordChange`; typing in a field passes the field's path.
   */
  change: (label: string, mergeKey: string | null, next: (plan: Plan) => Plan) => void
  /** Changes many rows at once; the state before is kept as a snapshot, beyond undo. */
  changeMany: (label: string, next: (plan: Plan) => Plan) => void
  /** Ends the current typing step: called when a field loses focus. */
  endTyping: () => void
  undo: () => void
  redo: () => void
  flush: () => Promise<void>
  /** Told after a state of the plan was written to a file of the officer's. */
  filed: (plan: Plan, fileName: string) => void
}

/** Whether nothing is lost when the plan is left: it is stored, or stands in a file as it is now. */
export function isKept({ store }: OpenPlan): boolean {
  const { save, plan, filed } = store.getState()
  return save.kind === 'saved' || filed?.plan === plan
}

export function openPlan(options: {
  readonly plan: Plan
  readonly revision: number
  readonly savedAt: string
  readonly vault: PlanVault
  readonly clock: Clock
}): OpenPlan {
  const { plan, revision, savedAt, vault, clock } = options
  const store = createStore<OpenPlanState>(() => ({
    plan,
    undoLabel: null,
    redoLabel: null,
    save: { kind: 'saved', at: savedAt, mirror: { kind: 'pending' } },
    lowSpace: false,
    isOvertaken: false,
    filed: null,
  }))
  const save: PlanVault['save'] = async (...state) => {
    const outcome = await vault.save(...state)
    store.setState({ isOvertaken: outcome.status === 'conflict' })
    return outcome
  }
  const autosave = createAutosave({
    vault: { ...vault, save },
    clock,
    initial: { plan, revision, savedAt },
    onState: (save) => store.setState({ save }),
    onLowSpace: (lowSpace) => store.setState({ lowSpace }),
  })

  const door = openChangeDoor(plan, clock, ({ present, ...labels }, isChanged) => {
    store.setState({ plan: present, ...labels })
    if (isChanged) autosave.changed(present)
  })
  return {
    key: newId(),
    store,
    change: door.change,
    changeMany: (label, next) => {
      void vault.snapshotBefore(door.present(), label)
      door.change(label, null, next)
    },
    endTyping: door.endTyping,
    undo: door.undo,
    redo: door.redo,
    flush: () => autosave.flush(),
    filed: (filedPlan, fileName) => store.setState({ filed: { plan: filedPlan, fileName } }),
  }
}
