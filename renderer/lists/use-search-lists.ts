import { useMemo } from 'react'
import { writtenEntries } from '#shared/lists/blank'
import { bundledLists } from '#shared/lists/bundled'
import type { UnitLists } from '#shared/lists/unit-list'
import { bodyNamesOf } from '#shared/reference/body-names'
import { useListsState } from './use-lists'
import type { UnitListsStore } from './unit-lists'

/** The lists by which texts and files are searched for what is out of date. */
const searched = ({ bodyNames, legalBases }: UnitLists) => ({
  bodyNames: [...bodyNamesOf(writtenEntries('bodyNames', bodyNames.entries))],
  legalBases: [...writtenEntries('legalBases', legalBases.entries)],
})

export function useSearchLists() {
  const inUse = useListsState((state) => state.inUse)
  return useMemo(() => searched(inUse), [inUse])
}

/** The same outside a component; the app's own while no database is open. */
export const searchLists = (lists: UnitListsStore | null) =>
  searched(lists === null ? bundledLists : lists.store.getState().inUse)
