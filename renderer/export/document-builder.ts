import { createDocumentBuilder, type DocumentBuilder } from './worker-client'

let shared: DocumentBuilder | null = null

/** The builder of this window; its worker starts with the first request. */
export function documentBuilder(): DocumentBuilder {
  shared ??= createDocumentBuilder(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  )
  return shared
}
