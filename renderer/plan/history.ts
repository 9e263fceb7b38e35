import type { Plan } from '#shared/plan/plan'

/** Undo steps kept; older ones fall off. Plans share structure, so a step costs little memory. */
export const HISTORY_LIMIT = 500

type Step = { readonly label: string; readonly plan: Plan }

/** The open plan with what came before and what was undone. Never mutated. */
export type History = {
  readonly present: Plan
  /** Oldest first; each step holds the plan before the change its label names. */
  readonly past: readonly Step[]
  /** Next redo last; each step holds the plan after the change its label names. */
  readonly future: readonly Step[]
  /** Changes with this key join the last undo step; null when nothing may join it. */
  readonly openMerge: string | null
}

export function startHistory(plan: Plan): History {
  return { present: plan, past: [], future: [], openMerge: null }
}

/**
 * Records a change.
 * @param mergeKey changes in a row with the same key are one undo step (typing in one field);
 *   null makes a step of its own.
 */
export function recordChange(
  history: History,
  label: string,
  mergeKey: string | null,
  next: Plan,
): History {
  if (next === history.present) return history
  const joins = mergeKey !== null && mergeKey === history.openMerge
  const past = joins
    ? history.past
    : [...history.past, { label, plan: history.present }].slice(-HISTORY_LIMIT)
  return { present: next, past, future: [], openMerge: mergeKey }
}

/** The next change starts a new undo step even with the same key. */
export function breakMerge(history: History): History {
  return history.openMerge === null ? history : { ...history, openMerge: null }
}

export function undo(history: History): History {
  const step = history.past.at(-1)
  if (!step) return history
  return {
    present: step.plan,
    past: history.past.slice(0, -1),
    future: [...history.future, { label: step.label, plan: history.present }],
    openMerge: null,
  }
}

export function redo(history: History): History {
  const step = history.future.at(-1)
  if (!step) return history
  return {
    present: step.plan,
    past: [...history.past, { label: step.label, plan: history.present }],
    future: history.future.slice(0, -1),
    openMerge: null,
  }
}

export const undoLabel = (history: History) => history.past.at(-1)?.label ?? null
export const redoLabel = (history: History) => history.future.at(-1)?.label ?? null
