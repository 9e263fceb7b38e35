/** Undo steps kept; older ones fall off. States share structure, so a step costs little memory. */
export const HISTORY_LIMIT = 500

type Step<T> = { readonly label: string; readonly state: T }

/** What is being edited with what came before and what was undone. Never mutated. */
export type History<T> = {
  readonly present: T
  /** Oldest first; each step holds the state before the change its label names. */
  readonly past: readonly Step<T>[]
  /** Next redo last; each step holds the state after the change its label names. */
  readonly future: readonly Step<T>[]
  /** Changes with this key join the last undo step; null when nothing may join it. */
  readonly openMerge: string | null
}

export function startHistory<T>(present: T): History<T> {
  return { present, past: [], future: [], openMerge: null }
}

/**
 * Records a change.
 * @param mergeKey changes in a row with the same key are one undo step (typing in one field);
 *   null makes a step of its own.
 */
export function recordChange<T>(
  history: History<T>,
  label: string,
  mergeKey: string | null,
  next: T,
): History<T> {
  if (next === history.present) return history
  const joins = mergeKey !== null && mergeKey === history.openMerge
  const past = joins
    ? history.past
    : [...history.past, { label, state: history.present }].slice(-HISTORY_LIMIT)
  return { present: next, past, future: [], openMerge: mergeKey }
}

/** The next change starts a new undo step even with the same key. */
export function breakMerge<T>(history: History<T>): History<T> {
  return history.openMerge === null ? history : { ...history, openMerge: null }
}

export function undo<T>(history: History<T>): History<T> {
  const step = history.past.at(-1)
  if (!step) return history
  return {
    present: step.state,
    past: history.past.slice(0, -1),
    future: [...history.future, { label: step.label, state: history.present }],
    openMerge: null,
  }
}

export function redo<T>(history: History<T>): History<T> {
  const step = history.future.at(-1)
  if (!step) return history
  return {
    present: step.state,
    past: [...history.past, { label: step.label, state: history.present }],
    future: history.future.slice(0, -1),
    openMerge: null,
  }
}

export const undoLabel = (history: History<unknown>) => history.past.at(-1)?.label ?? null
export const redoLabel = (history: History<unknown>) => history.future.at(-1)?.label ?? null
