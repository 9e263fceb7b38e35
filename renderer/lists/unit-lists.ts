import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DesktopBridge } from '#shared/bridge/contract'
import { listsInUse } from '#shared/lists/bundled'
import { writtenEntries } from '#shared/lists/blank'
import { listKinds, type ListKind } from '#shared/lists/kinds'
import { listFileText } from '#shared/lists/list-file'
import type { ListEntry, OwnLists, UnitLists } from '#shared/lists/unit-list'
import type { Clock } from '../plan/autosave'
import { openChangeDoor } from '../plan/change-door'
import type { SettingsRepository } from '../storage/settings'

/** The second copy last written, and the way to it. */
export type ListCopy = { readonly fileName: string; readonly token: string }

export type UnitListsState = {
  readonly own: OwnLists
  readonly inUse: UnitLists
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  /** Why the last change is not stored, or has no second copy; null when it is and has. */
  readonly problem: string | null
  /** Whether the last change could be stored; false stays until it can. */
  readonly isStored: boolean
  readonly copy: ListCopy | null
  /** What was last written to a file of the officer's; null before. */
  readonly filed: { readonly own: OwnLists; readonly fileName: string } | null
}

/** The unit's lists while the app runs: changed by one door as a plan is, stored by themselves. */
export type UnitListsStore = {
  readonly store: StoreApi<UnitListsState>
  /** As `change` of an open plan: what was done, what it joins, and the next lists. */
  readonly change: (
    label: string,
    mergeKey: string | null,
    next: (own: OwnLists) => OwnLists,
  ) => void
  readonly changeEntries: <K extends ListKind>(
    kind: K,
    label: string,
    mergeKey: string | null,
    next: (entries: readonly ListEntry<K>[]) => readonly ListEntry<K>[],
  ) => void
  readonly endTyping: () => void
  readonly undo: () => void
  readonly redo: () => void
  /** Stores what is not stored yet; answers whether all of it is. */
  readonly flush: () => Promise<boolean>
  /** The lists with changes that are not stored, as text of a file. */
  readonly unstoredText: () => string
  /** Told after a state of the lists was written to a file of the officer's. */
  readonly filed: (own: OwnLists, fileName: string) => void
}

const STORE_AFTER_MS = 600
/** Storing that failed is tried again by itself. */
const RETRY_AFTER_MS = 5_000

type Options = {
  readonly settings: SettingsRepository
  readonly desktop: Pick<DesktopBridge, 'writeListCopy'>
  readonly clock: Clock
  /** `YYYY-MM-DD`. */
  readonly today: () => string
}

export async function openUnitLists(options: Options): Promise<UnitListsStore> {
  const { settings, desktop, clock, today } = options
  const stored: OwnLists = {
    bodyNames: await settings.read('bodyNamesList'),
    costNorms: await settings.read('costNormsList'),
    legalBases: await settings.read('legalBasesList'),
    budgetCodes: await settings.read('budgetCodesList'),
  }
  let written = stored
  let cancelStore: (() => void) | null = null
  let writing: Promise<unknown> = Promise.resolve()
  const store = createStore<UnitListsState>(() => ({
    own: stored,
    inUse: listsInUse(stored),
    undoLabel: null,
    redoLabel: null,
    problem: null,
    isStored: true,
    copy: null,
    filed: null,
  }))

  const writeNow = async () => {
    const own = door.present()
    if (own === written) return
    const outcomes = [
      await settings.write('bodyNamesList', mutable(own.bodyNames)),
      await settings.write('costNormsList', mutable(own.costNorms)),
      await settings.write('legalBasesList', mutable(own.legalBases)),
      await settings.write('budgetCodesList', mutable(own.budgetCodes)),
    ]
    const failed = outcomes.find((outcome) => outcome.status === 'failed')
    if (failed) {
      store.setState({ problem: failed.message, isStored: false })
      cancelStore ??= clock.after(RETRY_AFTER_MS, () => void storeNow())
      return
    }
    written = own
    store.setState({ isStored: true })
    // Nothing of the unit's own leaves the copies as they are: they tell what was.
    if (!Object.values(own).some((list) => list !== null)) {
      store.setState({ problem: null })
      return
    }
    const reply = await desktop.writeListCopy({ text: listFileText(filed(own)) })
    store.setState(
      reply.ok
        ? { problem: null, copy: reply.value }
        : { problem: `Đã lưu, nhưng chưa ghi được bản sao: ${reply.failure.message}` },
    )
  }
  const storeNow = () => {
    cancelStore?.()
    cancelStore = null
    const done = writing.then(writeNow)
    writing = done.catch(() => undefined)
    return done
  }
  const door = openChangeDoor(stored, clock, ({ present, ...labels }, isChanged) => {
    const inUse = isChanged ? listsInUse(present) : store.getState().inUse
    store.setState({ own: present, inUse, ...labels })
    if (!isChanged) return
    cancelStore?.()
    cancelStore = clock.after(STORE_AFTER_MS, () => void storeNow())
  })
  return {
    store,
    change: door.change,
    changeEntries: (kind, label, mergeKey, next) =>
      door.change(label, mergeKey, (own) => {
        const list = listsInUse(own)[kind]
        const entries = next(list.entries)
        return entries === list.entries
          ? own
          : { ...own, [kind]: { ...list, entries, changedOn: today() } }
      }),
    endTyping: door.endTyping,
    undo: door.undo,
    redo: door.redo,
    flush: async () => {
      await storeNow()
      return door.present() === written
    },
    unstoredText: () => {
      const { inUse, own } = store.getState()
      const changed = listKinds.filter((kind) => own[kind] !== written[kind])
      return listFileText(Object.fromEntries(changed.map((kind) => [kind, partOf(kind, inUse)])))
    },
    filed: (filedOwn, fileName) => store.setState({ filed: { own: filedOwn, fileName } }),
  }
}

/** Settings hold plain arrays. */
const mutable = <L extends { readonly entries: readonly unknown[] }>(list: L | null) =>
  list === null ? null : { ...list, entries: [...list.entries] as L['entries'][number][] }

/** A list in use as a file has it; what is still blank says nothing. */
const partOf = (kind: ListKind, inUse: UnitLists) => ({
  edition: inUse[kind].edition,
  entries: writtenEntries(kind, inUse[kind].entries),
})

/** The unit's own lists as a file has them. */
function filed(own: OwnLists) {
  return Object.fromEntries(
    Object.entries(own).flatMap(([kind, list]) =>
      list === null ? [] : [[kind, { edition: list.edition, entries: list.entries }]],
    ),
  )
}
