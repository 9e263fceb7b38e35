import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DesktopBridge } from '#shared/bridge/contract'
import { listsInUse } from '#shared/lists/bundled'
import type { ListKind } from '#shared/lists/kinds'
import { listFileText } from '#shared/lists/list-file'
import type { ListEntry, OwnLists, UnitLists } from '#shared/lists/unit-list'
import type { Clock } from '../plan/autosave'
import {
  breakMerge,
  recordChange,
  redo,
  redoLabel,
  startHistory,
  undo,
  undoLabel,
  type History,
} from '../plan/history'
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
  readonly copy: ListCopy | null
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
}

/** A pause in typing this long ends the undo step, as in a plan. */
const MERGE_PAUSE_MS = 1_500
const STORE_AFTER_MS = 600

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
  let history: History<OwnLists> = startHistory(stored)
  let written = stored
  let cancelPause: (() => void) | null = null
  let cancelStore: (() => void) | null = null
  let writing: Promise<unknown> = Promise.resolve()
  const store = createStore<UnitListsState>(() => ({
    own: stored,
    inUse: listsInUse(stored),
    undoLabel: null,
    redoLabel: null,
    problem: null,
    copy: null,
  }))

  const writeNow = async () => {
    const own = history.present
    if (own === written) return
    const outcomes = [
      await settings.write('bodyNamesList', mutable(own.bodyNames)),
      await settings.write('costNormsList', mutable(own.costNorms)),
      await settings.write('legalBasesList', mutable(own.legalBases)),
      await settings.write('budgetCodesList', mutable(own.budgetCodes)),
    ]
    const failed = outcomes.find((outcome) => outcome.status === 'failed')
    if (failed) {
      store.setState({ problem: failed.message })
      return
    }
    written = own
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
  const show = (next: History<OwnLists>) => {
    if (next === history) return
    const changed = next.present !== history.present
    history = next
    store.setState({
      own: next.present,
      inUse: changed ? listsInUse(next.present) : store.getState().inUse,
      undoLabel: undoLabel(next),
      redoLabel: redoLabel(next),
    })
    if (!changed) return
    cancelStore?.()
    cancelStore = clock.after(STORE_AFTER_MS, () => void storeNow())
  }
  const endTyping = () => {
    cancelPause?.()
    cancelPause = null
    history = breakMerge(history)
  }
  const change: UnitListsStore['change'] = (label, mergeKey, next) => {
    show(recordChange(history, label, mergeKey, next(history.present)))
    cancelPause?.()
    cancelPause = mergeKey === null ? null : clock.after(MERGE_PAUSE_MS, endTyping)
  }
  return {
    store,
    change,
    changeEntries: (kind, label, mergeKey, next) =>
      change(label, mergeKey, (own) => {
        const list = listsInUse(own)[kind]
        const entries = next(list.entries)
        return entries === list.entries
          ? own
          : { ...own, [kind]: { ...list, entries, changedOn: today() } }
      }),
    endTyping,
    undo: () => show(undo(history)),
    redo: () => show(redo(history)),
    flush: async () => {
      await storeNow()
      return history.present === written
    },
  }
}

/** Settings hold plain arrays. */
const mutable = <L extends { readonly entries: readonly unknown[] }>(list: L | null) =>
  list === null ? null : { ...list, entries: [...list.entries] as L['entries'][number][] }

/** The unit's own lists as a file has them. */
function filed(own: OwnLists) {
  return Object.fromEntries(
    Object.entries(own).flatMap(([kind, list]) =>
      list === null ? [] : [[kind, { edition: list.edition, entries: list.entries }]],
    ),
  )
}
