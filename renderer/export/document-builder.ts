import { currentDemands } from '../review/demands/current-demands'
import { todayIso } from '../platform/today'
import { createInspector, type Inspector } from './inspector'
import { createDocumentBuilder, type DocumentBuilder } from './worker-client'

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

let shared: DocumentBuilder | null = null

/** The builder of this window; its worker starts with the first request. */
export function documentBuilder(): DocumentBuilder {
  shared ??= createDocumentBuilder(startWorker, currentDemands)
  return shared
}

/** The checker of this window. */
export const inspector: Inspector = createInspector(startWorker, todayIso, (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
})
