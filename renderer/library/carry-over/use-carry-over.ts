import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { apply } from '#shared/carry-over/apply'
import type { CarryOver } from '#shared/carry-over/card'
import { propose } from '#shared/carry-over/propose'
import type { ProposeOptions } from '#shared/carry-over/context'
import type { Plan } from '#shared/plan/plan'
import { textLines } from '#shared/vietnamese/wording'
import {
  breakMerge,
  recordChange,
  redo,
  redoLabel,
  startHistory,
  undo,
  undoLabel,
} from '../../plan/history'
import { newId } from '../../plan/new-id'
import { todayIso } from '../../platform/today'
import { moneyOf, type CarryOverState } from '#shared/carry-over/kept-state'

export type CarryOverWork = {
  readonly carryOver: CarryOver
  readonly state: CarryOverState
  /** The plan as it would be made now; a moment behind while somebody types. */
  readonly result: Plan
  /** The plan as decided, up to the last letter. */
  readonly make: () => Plan
  /** As `change` of the open plan: what was done, what it joins, and the next state. */
  readonly change: (
    label: string,
    mergeKey: string | null,
    next: (state: CarryOverState) => CarryOverState,
  ) => void
  readonly endTyping: () => void
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  readonly undo: () => void
  readonly redo: () => void
}

/** The unit's lists that last year's texts are searched by. */
type ListsOfSearch = Required<Pick<ProposeOptions, 'bodyNames' | 'legalBases'>>

/**
 * The work of carrying a plan over, with every step undoable.
 * @param keep stores the state; called with each one
 */
export function useCarryOver(
  plan: Plan,
  start: CarryOverState,
  keep: (state: CarryOverState) => void,
  { bodyNames, legalBases }: ListsOfSearch,
): CarryOverWork {
  const [history, setHistory] = useState(() => startHistory(start))
  const state = history.present
  useEffect(() => keep(state), [keep, state])

  const { year, absentStaff, otherAbsent, rounding, percents } = state
  const carryOver = useMemo(
    () =>
      propose(plan, {
        year,
        today: todayIso(),
        absentStaff: [...absentStaff, ...textLines(otherAbsent)],
        bodyNames,
        legalBases,
        money: moneyOf({ rounding, percents }),
      }),
    [plan, year, absentStaff, otherAbsent, bodyNames, legalBases, rounding, percents],
  )
  // Typing and choosing go before adding up.
  const settled = useDeferredValue(state)
  const result = useMemo(() => apply(carryOver, settled.decisions, { newId }), [carryOver, settled])
  return {
    carryOver,
    state,
    result,
    make: () => apply(carryOver, state.decisions, { newId }),
    change: (label, mergeKey, next) =>
      setHistory((before) => recordChange(before, label, mergeKey, next(before.present))),
    endTyping: () => setHistory(breakMerge),
    undoLabel: undoLabel(history),
    redoLabel: redoLabel(history),
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
  }
}
