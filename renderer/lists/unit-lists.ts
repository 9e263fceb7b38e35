import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DesktopBridge } from '#shared/bridge/contract'
import { listsInUse } from '#shared/lists/bundled'
import { writtenEntries } from '#shared/lists/blank'
import { listKinds, listNames, type ListKind } from '#shared/lists/kinds'
import { listFileText } from '#shared/lists/list-file'
import type { ListEntry, OwnLists, UnitList, UnitLists } from '#shared/lists/unit-list'
import type { Clock } from '../plan/autosave'
import { openChangeDoor } from '../plan/change-door'
import type { Kept, KeptReading } from '../storage/kept-thing'
import { rawText } from '../storage/plan-file'

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

/** The unit's own lists as they are stored. */
type KeptLists = { readonly [K in ListKind]: Kept<UnitList<K> | null> }

type Options = {
  readonly kept: KeptLists
  readonly desktop: Pick<DesktopBridge, 'writeListCopy'>
  readonly clock: Clock
  /** `YYYY-MM-DD`. */
  readonly today: () => string
}

export async function openUnitLists(options: Options): Promise<UnitListsStore> {
  const { kept, desktop, clock, today } = options
  const readings = {
    bodyNames: await kept.bodyNames.read(),
    costNorms: await kept.costNorms.read(),
    legalBases: await kept.legalBases.read(),
    budgetCodes: await kept.budgetCodes.read(),
  }
  const stored: OwnLists = {
    bodyNames: valueOf(readings.bodyNames),
    costNorms: valueOf(readings.costNorms),
    legalBases: valueOf(readings.legalBases),
    budgetCodes: valueOf(readings.budgetCodes),
  }
  /** Lists that may be stored, but nobody knows what they say. */
  const unseen = new Set(listKinds.filter((kind) => readings[kind].status === 'failed'))
  let written = stored
  let cancelStore: (() => void) | null = null
  let writing: Promise<unknown> = Promise.resolve()
  const store = createStore<UnitListsState>(() => ({
    own: stored,
    inUse: listsInUse(stored),
    undoLabel: null,
    redoLabel: null,
    problem: unseen.size === 0 ? null : notSeen([...unseen]),
    isStored: true,
    copy: null,
    filed: null,
  }))

  const writeKind = async <K extends ListKind>(kind: K, list: OwnLists[K]) => {
    const outcome = unseen.has(kind)
      ? await kept[kind].writeUnseen(list)
      : await kept[kind].update(() => list)
    if (outcome.status === 'done') {
      unseen.delete(kind)
      written = { ...written, [kind]: list }
    }
    return outcome
  }
  const isWritten = (own: OwnLists) => listKinds.every((kind) => own[kind] === written[kind])
  const writeNow = async () => {
    const own = door.present()
    if (isWritten(own)) {
      // Taken back to what is stored.
      if (!store.getState().isStored) store.setState({ problem: null, isStored: true })
      return
    }
    for (const kind of listKinds) {
      if (own[kind] === written[kind]) continue
      const outcome = await writeKind(kind, own[kind])
      if (outcome.status === 'failed') {
        store.setState({ problem: outcome.message, isStored: false })
        cancelStore ??= clock.after(RETRY_AFTER_MS, () => void storeNow())
        return
      }
    }
    store.setState({ isStored: true })
    // A copy without them would take the place of one that has them.
    if (unseen.size > 0) {
      store.setState({ problem: notSeen([...unseen]) })
      return
    }
    // Nothing of the unit's own leaves the copies as they are: they tell what was.
    if (!Object.values(own).some((list) => list !== null)) {
      store.setState({ problem: null })
      return
    }
    const text = listFileText(filed(own), await unreadOf(kept))
    const reply = await desktop.writeListCopy({ text })
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
      return isWritten(door.present())
    },
    unstoredText: () => {
      const { inUse, own } = store.getState()
      const changed = listKinds.filter((kind) => own[kind] !== written[kind])
      return listFileText(Object.fromEntries(changed.map((kind) => [kind, partOf(kind, inUse)])))
    },
    filed: (filedOwn, fileName) => store.setState({ filed: { own: filedOwn, fileName } }),
  }
}

const valueOf = <T>(reading: KeptReading<T | null>): T | null =>
  reading.status === 'failed' ? null : reading.value

const notSeen = (kinds: readonly ListKind[]) =>
  `Chưa đọc được danh mục của đơn vị (${kinds.map((kind) => listNames[kind]).join(', ')}) nên đang dùng danh mục kèm ứng dụng. Danh mục đã lưu vẫn còn; hãy đóng rồi mở lại ứng dụng.`

/** What is stored of the lists and cannot be read, as text, for the copy to hold it too. */
async function unreadOf(kept: KeptLists): Promise<{ readonly [K in ListKind]?: string }> {
  const unread: { [K in ListKind]?: string } = {}
  for (const kind of listKinds) {
    const reading: KeptReading<unknown> = await kept[kind].read()
    if (reading.status !== 'unreadable') continue
    const { entries, rows } = reading
    unread[kind] = rawText({ entries, rows })
  }
  return unread
}

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
