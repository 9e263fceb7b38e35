import { useEffect, useState } from 'react'
import type { Kept } from '../../storage/kept-thing'
import { notify } from '../notices'
import { undone } from './undone'

/** Tells what was done, or why it was not; with the way back where there is one. */
type Tell = (text: string, undo: (() => void) | null) => void

const tellInNotice: Tell = (text, undo) => {
  notify(text, undo === null ? null : { label: 'Hoàn tác', run: undo })
}

/**
 * A list the officer keeps for every plan. A change is made to what is stored by then, and taken back
 * entry by entry, so that neither costs what was added in between.
 */
export function useKeptList<E extends string | { readonly id: string }>(
  list: Kept<readonly E[]>,
  tell: Tell = tellInNotice,
) {
  const [entries, setEntries] = useState<readonly E[]>([])
  useEffect(() => {
    let gone = false
    void list.read().then((reading) => {
      if (!gone && reading.status !== 'failed') setEntries(reading.value)
    })
    return () => {
      gone = true
    }
  }, [list])

  /** @returns what was stored before and after; null when it could not be, which has been told */
  const write = async (next: (entries: readonly E[]) => readonly E[]) => {
    const outcome = await list.update(next)
    if (outcome.status === 'failed') {
      tell(outcome.message, null)
      return null
    }
    setEntries(outcome.after)
    return outcome
  }
  const takeBack = async (before: readonly E[], after: readonly E[]) => {
    const written = await write((current) => undone(current, before, after, idOf))
    if (written !== null) tell('Đã trả lại như trước.', null)
  }
  /**
   * @param done what to tell once it is stored, with the way back; null for what shows by itself
   * @returns whether it is stored
   */
  const update = async (
    next: (entries: readonly E[]) => readonly E[],
    done: string | null,
  ): Promise<boolean> => {
    const written = await write(next)
    if (written === null) return false
    const { before, after } = written
    if (done !== null) tell(done, () => void takeBack(before, after))
    return true
  }
  return { entries, update }
}

const idOf = (entry: string | { readonly id: string }): string =>
  typeof entry === 'string' ? entry : entry.id
