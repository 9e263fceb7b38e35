import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Plan } from '#shared/plan/plan'
import type { Unit } from '#shared/plan/unit'
import { withPlaced } from '#templates/read-plan/place-unsure'
import type { Placement, ReadingWork } from '#templates/read-plan/reading-work'
import type { PlanFileReading } from '../../export/messages'
import { systemClock } from '../../plan/autosave'
import { openChangeDoor, type Shown } from '../../plan/change-door'
import { newId } from '../../plan/new-id'
import type { Storage } from '../../storage/storage'
import { workKeeper } from '../work-keeper'

export type ReadPlan = Extract<PlanFileReading, { status: 'read' }>

export type Placements = Readonly<ReadingWork['placements']>

/** Whose plan the file is, as far as it is put right before going on. */
export type ReadUnit = Pick<Unit, 'kind' | 'name' | 'parentName'>

/** A file that was read and is being placed: every step undoable, and kept until its plan is made. */
export type OpenReading = {
  /** The same for the same text read in the same way. */
  readonly id: string
  readonly fileName: string
  readonly reading: ReadPlan
  /** Whether work on the same text was found that had been left. */
  readonly isResumed: boolean
  readonly store: StoreApi<Shown<ReadingWork>>
  readonly place: (index: number, placement: Placement | undefined) => void
  readonly placeByGuess: () => void
  readonly setYear: (year: number) => void
  readonly setUnit: (label: string, mergeKey: string | null, unit: ReadUnit) => void
  readonly endTyping: () => void
  readonly undo: () => void
  readonly redo: () => void
  /** The plan as placed so far; what has no place is kept with it. */
  readonly make: () => Plan
  /** Its plan is made: there is nothing to come back to. */
  readonly forget: () => void
}

/** Begins on a file that was read, or goes on where the same text was left. */
export async function openReading(
  { kept }: Pick<Storage, 'kept'>,
  fileName: string,
  reading: ReadPlan,
): Promise<OpenReading> {
  const { plan, unsure } = reading
  const id = await identityOf(reading)
  const keeper = workKeeper(kept.readings, id)
  const outcome = await keeper.read()
  const left = outcome.status === 'done' ? outcome.work : null
  const { kind, name, parentName } = plan.unit
  const start: ReadingWork = left ?? {
    year: plan.document.year,
    unit: { kind, name, parentName },
    placements: {},
  }
  const store = createStore<Shown<ReadingWork>>(() => ({
    present: start,
    undoLabel: null,
    redoLabel: null,
  }))
  const door = openChangeDoor(start, systemClock, (shown, isChanged) => {
    store.setState(shown)
    if (isChanged) keeper.keep(shown.present)
  })
  return {
    id,
    fileName,
    reading,
    isResumed: left !== null,
    store,
    place: (index, chosen) =>
      door.change('Xếp chỗ', null, (work) => ({
        ...work,
        placements: { ...work.placements, [index]: chosen },
      })),
    placeByGuess: () =>
      door.change('Xếp theo gợi ý', null, (work) => ({
        ...work,
        placements: Object.fromEntries(
          unsure.map(({ guess }, index) => [index, work.placements[index] ?? guess ?? 'source']),
        ),
      })),
    setYear: (year) => door.change('Đổi năm', null, (work) => ({ ...work, year })),
    setUnit: (label, mergeKey, chosen) =>
      door.change(label, mergeKey, (work) => ({ ...work, unit: chosen })),
    endTyping: door.endTyping,
    undo: door.undo,
    redo: door.redo,
    make: () => made(reading, door.present()),
    forget: keeper.forget,
  }
}

function made({ plan, unsure }: ReadPlan, { year, unit, placements }: ReadingWork): Plan {
  const chosen = Object.fromEntries(
    Object.entries(placements).map(([index, place]) => [
      index,
      place === 'source' ? undefined : place,
    ]),
  )
  const placed = withPlaced(plan, unsure, chosen, newId)
  return {
    ...placed,
    unit: { ...placed.unit, ...unit },
    document: { ...placed.document, year },
  }
}

/**
 * The same for the same text read in the same way, whatever the file is called: places are by
 * position, and mean nothing in another text or to a reader that tells its parts otherwise.
 */
async function identityOf({ lines, unsure }: ReadPlan): Promise<string> {
  const texts = [lines.map(({ cells }) => cells), unsure.map(({ text }) => text)]
  const bytes = new TextEncoder().encode(JSON.stringify(texts))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
