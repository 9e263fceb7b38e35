import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Plan } from '#shared/plan/plan'
import { createAutosave, type Clock, type SaveState } from './autosave'
import { openChangeDoor } from './change-door'
import type { PlanVault } from './vault'

export type OpenPlanState = {
  readonly plan: Plan
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  readonly save: SaveState
  /** The disk of the second copy was nearly full when it was last written. */
  readonly lowSpace: boolean
}

/**
 * The one door to a plan that is open. Undo, the save badge and autosave hang on `change`, so no
 * caller can forget them.
 */
export type OpenPlan = {
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
  }))
  const autosave = createAutosave({
    vault,
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
  }
}
