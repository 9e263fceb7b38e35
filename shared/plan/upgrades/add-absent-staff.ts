import type { StoredDocument } from './index'

/** Version 5: who had left when the plan was carried over. An issued version has no origin. */
export function addAbsentStaff(document: StoredDocument): StoredDocument {
  const { origin } = document
  return typeof origin === 'object' && origin !== null && !Array.isArray(origin)
    ? { ...document, origin: { absentStaff: [], ...origin } }
    : document
}
