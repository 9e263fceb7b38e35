import { systemClock } from '../plan/autosave'
import { currentDemands } from '../review/demands/current-demands'
import { todayIso } from '../platform/today'
import { createInspector, type Inspector } from './inspector'
import type { SearchLists } from './messages'
import { createDocumentBuilder, type DocumentBuilder } from './worker-client'

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

let shared: DocumentBuilder | null = null

/** The builder of this window; its worker starts with the first request. */
export function documentBuilder(): DocumentBuilder {
  shared ??= createDocumentBuilder(startWorker, systemClock.after, currentDemands)
  return shared
}

/** A checker that judges by the unit's lists. */
export const windowInspector = (lists: () => SearchLists): Inspector =>
  createInspector(startWorker, todayIso, lists, systemClock.after)
