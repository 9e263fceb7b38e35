import type { StoredDocument } from './index'

/** Version 3: text of the source file that has no place, and reasons for what stays of earlier years. */
export const addOrigin = (document: StoredDocument): StoredDocument => ({
  ...document,
  origin: { sourceText: [], leftoverReasons: [] },
})
