import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Plan } from '#shared/plan/plan'
import { createAutosave, type Clock, type PlanVault, type SaveState } from './autosave'
import {
  breakMerge,
  recordChange,
  redo,
  redoLabel,
  startHistory,
  undo,
  undoLabel,
  type History,
} from './history'

export type OpenPlanState = {
  readonly plan: Plan
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  readonly save: SaveState
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

/** A pause in typing this long ends the undo step. */
const MERGE_PAUSE_MS = 1_500

export function openPlan(options: {
  readonly plan: Plan
  readonly revision: number
  readonly savedAt: string | null
  readonly vault: PlanVault
  readonly clock: Clock
}): OpenPlan {
  const { plan, revision, savedAt, vault, clock } = options
  let history = startHistory(plan)
  let cancelPause: (() => void) | null = null

  const store = createStore<OpenPlanState>(() => ({
    plan,
    undoLabel: null,
    redoLabel: null,
    save: { kind: 'saved', at: savedAt, mirrorProblem: null },
  }))
  const autosave = createAutosave({
    vault,
    clock,
    initial: { plan, revision, savedAt },
    onState: (save) => store.setState({ save }),
  })

  const show = (next: History<Plan>) => {
    if (next === history) return
    const changed = next.present !== history.present
    history = next
    store.setState({
      plan: next.present,
      undoLabel: undoLabel(next),
      redoLabel: redoLabel(next),
    })
    if (changed) autosave.changed(next.present)
  }
  const endTyping = () => {
    cancelPause?.()
    cancelPause = null
    history = breakMerge(history)
  }

  const change: OpenPlan['change'] = (label, mergeKey, next) => {
    show(recordChange(history, label, mergeKey, next(history.present)))
    cancelPause?.()
    cancelPause = mergeKey === null ? null : clock.after(MERGE_PAUSE_MS, endTyping)
  }

  return {
    store,
    change,
    changeMany: (label, next) => {
      void vault.snapshotBefore(history.present, label)
      change(label, null, next)
    },
    endTyping,
    undo: () => show(undo(history)),
    redo: () => show(redo(history)),
    flush: () => autosave.flush(),
  }
}
