import { createContext, use, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { DesktopBridge } from '#shared/bridge/contract'
import { bundledLists, noOwnLists } from '#shared/lists/bundled'
import { writtenEntries } from '#shared/lists/blank'
import type { ListKind } from '#shared/lists/kinds'
import type { ListEntry, UnitLists } from '#shared/lists/unit-list'
import { systemClock } from '../plan/autosave'
import { todayIso } from '../platform/today'
import type { Storage } from '../storage/storage'
import { openUnitLists, type UnitListsState, type UnitListsStore } from './unit-lists'

const ListsContext = createContext<UnitListsStore | null>(null)
export const ListsProvider = ListsContext.Provider

const OpenListContext = createContext<((kind: ListKind) => void) | null>(null)
/** Goes to the screen of a list, and later back to where it was asked from. */
export const OpenListProvider = OpenListContext.Provider

export function useListsStore(): UnitListsStore {
  const lists = use(ListsContext)
  if (lists === null) throw new Error('useListsStore is for components of an open library')
  return lists
}

/** Without a database, as on the restore screen, the app's own lists are used. */
const BUNDLED = createStore<UnitListsState>(() => ({
  own: noOwnLists,
  inUse: bundledLists,
  undoLabel: null,
  redoLabel: null,
  problem: null,
  isStored: true,
  copy: null,
  filed: null,
}))

export function useListsState<T>(select: (state: UnitListsState) => T): T {
  return useStore(use(ListsContext)?.store ?? BUNDLED, select)
}

/** What a list in use says: the unit's own, or the one that ships with the app. */
export function useListEntries<K extends ListKind>(kind: K): readonly ListEntry<K>[] {
  const { entries } = useUnitList(kind)
  return useMemo(() => writtenEntries<K>(kind, entries), [kind, entries])
}

/** A list in use with all its rows, as its own screen shows it. */
export function useUnitList<K extends ListKind>(kind: K): UnitLists[K] {
  return useListsState(({ inUse }) => inUse[kind])
}

export function useOpenList(): (kind: ListKind) => void {
  const open = use(OpenListContext)
  if (open === null) throw new Error('useOpenList is for components of an open library')
  return open
}

/** The lists kept in a storage; null until they are read. */
export function useStoredLists(
  storage: Storage | null,
  desktop: DesktopBridge,
): UnitListsStore | null {
  const [opened, setOpened] = useState<{ of: Storage; lists: UnitListsStore } | null>(null)
  useEffect(() => {
    if (storage === null) return
    let gone = false
    const { kept } = storage
    void openUnitLists({ kept, desktop, clock: systemClock, today: todayIso }).then((lists) => {
      if (!gone) setOpened({ of: storage, lists })
    })
    return () => {
      gone = true
    }
  }, [storage, desktop])
  return opened !== null && opened.of === storage ? opened.lists : null
}
