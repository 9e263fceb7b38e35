import { useMemo, useState } from 'react'
import type { Plan } from '#shared/plan/plan'
import type { Unit } from '#shared/plan/unit'
import { withPlaced } from '#templates/read-plan/place-unsure'
import type { Target, UnsureText } from '#templates/read-plan/unsure'
import {
  recordChange,
  redo,
  redoLabel,
  startHistory,
  undo,
  undoLabel,
  type History,
} from '../../plan/history'
import { newId } from '../../plan/new-id'

/** What a person decided about a text: where it goes, or that it stays source text. */
export type Placement = Target | 'source'
export type Placements = Readonly<Record<number, Placement | undefined>>

/** Whose plan the file is, as far as it is put right before going on. */
export type ReadUnit = Pick<Unit, 'kind' | 'name' | 'parentName'>

type State = {
  readonly year: number
  readonly unit: ReadUnit
  readonly placements: Placements
}

/** Work on a file that was read, with the steps back. */
export type PlacementWork = History<State>

/**
 * Placing what was not sure, with every step undoable.
 * @param left work on the same reading that was left; null to begin
 */
export function usePlacements(
  plan: Plan,
  unsure: readonly UnsureText[],
  left: PlacementWork | null,
) {
  const [history, setHistory] = useState(() => {
    if (left !== null) return left
    const { kind, name, parentName } = plan.unit
    return startHistory<State>({
      year: plan.document.year,
      unit: { kind, name, parentName },
      placements: {},
    })
  })
  const { year, unit, placements } = history.present
  const actions = useMemo(() => {
    const change = (label: string, mergeKey: string | null, next: (state: State) => State) =>
      setHistory((before) => recordChange(before, label, mergeKey, next(before.present)))
    return {
      place: (index: number, placement: Placement | undefined) =>
        change('Xếp chỗ', null, (state) => ({
          ...state,
          placements: { ...state.placements, [index]: placement },
        })),
      placeByGuess: () =>
        change('Xếp theo gợi ý', null, (state) => ({
          ...state,
          placements: Object.fromEntries(
            unsure.map(({ guess }, index) => [index, state.placements[index] ?? guess ?? 'source']),
          ),
        })),
      setYear: (chosen: number) => change('Đổi năm', null, (state) => ({ ...state, year: chosen })),
      setUnit: (label: string, mergeKey: string | null, chosen: ReadUnit) =>
        change(label, mergeKey, (state) => ({ ...state, unit: chosen })),
      undo: () => setHistory(undo),
      redo: () => setHistory(redo),
    }
  }, [unsure])
  return {
    ...actions,
    history,
    year,
    unit,
    placements,
    /** The plan as placed so far; what has no place is kept with it. */
    make: (): Plan => {
      const targets = Object.fromEntries(
        Object.entries(placements).map(([index, placement]) => [
          index,
          placement === 'source' ? undefined : placement,
        ]),
      )
      const placed = withPlaced(plan, unsure, targets, newId)
      return {
        ...placed,
        unit: { ...placed.unit, ...unit },
        document: { ...placed.document, year },
      }
    },
    undoLabel: undoLabel(history),
    redoLabel: redoLabel(history),
  }
}
