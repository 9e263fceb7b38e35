import { useState } from 'react'
import type { Plan } from '#shared/plan/plan'
import { withPlaced } from '#templates/read-plan/place-unsure'
import type { Target, UnsureText } from '#templates/read-plan/unsure'
import { recordChange, redo, redoLabel, startHistory, undo, undoLabel } from '../../plan/history'
import { newId } from '../../plan/new-id'

/** What a person decided about a text: where it goes, or that it stays source text. */
export type Placement = Target | 'source'

type State = {
  readonly year: number
  readonly placements: Readonly<Record<number, Placement | undefined>>
}

/** Placing what was not sure, with every step undoable. */
export function usePlacements(plan: Plan, unsure: readonly UnsureText[]) {
  const [history, setHistory] = useState(() =>
    startHistory<State>({ year: plan.document.year, placements: {} }),
  )
  const { year, placements } = history.present
  const change = (label: string, next: (state: State) => State) =>
    setHistory((before) => recordChange(before, label, null, next(before.present)))
  return {
    year,
    placements,
    place: (index: number, placement: Placement | undefined) =>
      change('Xếp chỗ', (state) => ({
        ...state,
        placements: { ...state.placements, [index]: placement },
      })),
    placeByGuess: () =>
      change('Xếp theo gợi ý', (state) => ({
        ...state,
        placements: Object.fromEntries(
          unsure.map(({ guess }, index) => [index, state.placements[index] ?? guess ?? 'source']),
        ),
      })),
    setYear: (chosen: number) => change('Đổi năm', (state) => ({ ...state, year: chosen })),
    /** The plan as placed so far; what has no place is kept with it. */
    make: (): Plan => {
      const targets = Object.fromEntries(
        Object.entries(placements).map(([index, placement]) => [
          index,
          placement === 'source' ? undefined : placement,
        ]),
      )
      const placed = withPlaced(plan, unsure, targets, newId)
      return { ...placed, document: { ...placed.document, year } }
    },
    undoLabel: undoLabel(history),
    redoLabel: redoLabel(history),
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
  }
}
