import type { Clock } from './autosave'
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

/** A pause in typing this long ends the undo step. */
const MERGE_PAUSE_MS = 1_500

export type ChangeDoor<T> = {
  readonly present: () => T
  /**
   * @param label what was done, as the undo button names it.
   * @param mergeKey see `recordChange`; typing in a field passes the field's path.
   */
  readonly change: (label: string, mergeKey: string | null, next: (present: T) => T) => void
  /** Ends the current typing step: called when a field loses focus. */
  readonly endTyping: () => void
  readonly undo: () => void
  readonly redo: () => void
}

export type Shown<T> = {
  readonly present: T
  readonly undoLabel: string | null
  readonly redoLabel: string | null
}

/**
 * The one door by which something is changed: every step can be undone, typing in one field is one
 * step until a pause.
 * @param onShow called with what there is now to see, and whether it changed
 */
export function openChangeDoor<T>(
  start: T,
  clock: Clock,
  onShow: (shown: Shown<T>, isChanged: boolean) => void,
): ChangeDoor<T> {
  let history = startHistory(start)
  let cancelPause: (() => void) | null = null
  const show = (next: History<T>) => {
    if (next === history) return
    const isChanged = next.present !== history.present
    history = next
    const { present } = next
    onShow({ present, undoLabel: undoLabel(next), redoLabel: redoLabel(next) }, isChanged)
  }
  const endTyping = () => {
    cancelPause?.()
    cancelPause = null
    history = breakMerge(history)
  }
  return {
    present: () => history.present,
    change: (label, mergeKey, next) => {
      show(recordChange(history, label, mergeKey, next(history.present)))
      cancelPause?.()
      cancelPause = mergeKey === null ? null : clock.after(MERGE_PAUSE_MS, endTyping)
    },
    endTyping,
    undo: () => show(undo(history)),
    redo: () => show(redo(history)),
  }
}
